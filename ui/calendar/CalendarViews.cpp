// Month, week and list of CalendarPage: what they share, and going from one to the other.

#include "ui/calendar/CalendarBar.h"
#include "ui/calendar/CalendarController.h"
#include "ui/calendar/CalendarPage.h"
#include "ui/calendar/MonthView.h"
#include "ui/calendar/PeekCard.h"
#include "ui/calendar/list/ListModel.h"
#include "ui/calendar/list/ListView.h"
#include "ui/calendar/week/TrayModel.h"
#include "ui/calendar/week/TrayView.h"
#include "ui/calendar/week/WeekHand.h"
#include "ui/calendar/week/WeekPane.h"
#include "ui/calendar/week/WeekText.h"
#include "ui/calendar/week/WeekView.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/Buttons.h"

#include <QMenu>
#include <QStackedLayout>

namespace galley::calendar {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kNarrowBelow = 1180; // width of the window

} // namespace

void CalendarPage::watchView(CalendarView &view)
{
    view.installEventFilter(this);
    view.setOwnZone(ownZone());
    view.setWeekStart(m_weekStart);
    connect(&view, &CalendarView::rangeChanged, this, [this] {
        nameRange();
        closePeek();
        if (m_host)
            m_host->titleChanged();
    });
    connect(&view, &CalendarView::peekRequested, this, [this](const QUuid &post) {
        if (m_peek && m_peek->post() == post)
            closePeek();
        else
            openPeek(post);
    });
    connect(&view, &CalendarView::openRequested, this, &CalendarPage::openEdit);
    connect(&view, &CalendarView::dayRequested, this, &CalendarPage::openDay);
    connect(&view, &CalendarView::menuRequested, this, &CalendarPage::showMenu);
}

WeekPane &CalendarPage::weekPane()
{
    if (m_week)
        return *m_week;
    m_week = new WeekPane(m_store, *m_model, *m_controller, *m_thumbs, m_clock, this);
    m_week->hide();
    m_views->addWidget(m_week);
    m_week->setNarrow(window()->width() < kNarrowBelow);
    WeekView &week = m_week->week();
    watchView(week);
    connect(&week, &WeekView::newPostRequested, this,
        [this, &week](QDate day, QTime time) { openNewPost(day, time, week.rulerZone()); });
    connect(&week, &WeekView::shiftRequested, this, [this](const QList<QUuid> &posts, qint64 minutes) {
        leave(posts, Leaving::Move, [=, this] { m_controller->moveByMinutes(posts, minutes); });
    });
    connect(&week, &WeekView::zonesChanged, this, &CalendarPage::nameRange);
    WeekHand &hand = m_week->hand();
    connect(
        &hand, &WeekHand::placeRequested, this, [this](const QUuid &post, const WallTime &wall, int fold) {
            leave({ post }, Leaving::Move, [=, this] { m_controller->moveTo({ post }, wall, fold); });
        });
    connect(&hand, &WeekHand::shiftRequested, this,
        [this](const QList<QUuid> &posts, qint64 minutes, const QString &ruler) {
            leave(posts, Leaving::Move, [=, this] { m_controller->moveByMinutes(posts, minutes, ruler); });
        });
    connect(&hand, &WeekHand::copyRequested, m_controller, &CalendarController::copyByMinutes);
    connect(&hand, &WeekHand::takeOffRequested, this, &CalendarPage::takeOff);
    connect(&m_week->tray(), &TrayView::openRequested, this, &CalendarPage::openEdit);
    connect(&m_week->tray(), &TrayView::menuRequested, this, &CalendarPage::showTrayMenu);
    connect(
        m_week, &WeekPane::trayShownChanged, this, [this] { m_bar->setTrayShown(m_week->isTrayShown()); });
    m_week->setTrayWanted(m_look.tray);
    m_week->tray().model().setOrder(m_look.trayOrder);
    week.setSecondZone(m_look.secondZone);
    if (m_look.hourHeight > 0)
        week.setHourHeight(m_look.hourHeight);
    connect(m_week, &WeekPane::trayShownChanged, this, &CalendarPage::keepLook);
    connect(&m_week->tray().model(), &TrayModel::orderChanged, this, &CalendarPage::keepLook);
    connect(&week, &WeekView::zonesChanged, this, &CalendarPage::keepLook);
    connect(&week, &WeekView::hourHeightChanged, this, &CalendarPage::keepLook);
    return *m_week;
}

void CalendarPage::setLook(const CalendarLook &look)
{
    m_look = look;
    showView(look.view);
}

void CalendarPage::keepLook()
{
    CalendarLook look = m_look;
    look.view = shownView();
    if (m_week) {
        look.tray = m_week->isTrayWanted();
        look.trayOrder = m_week->tray().model().order();
        look.hourHeight = m_week->week().chosenHourHeight();
        look.secondZone = m_week->week().chosenSecondZone();
    }
    if (m_list)
        look.sorting = m_list->list().sorting();
    if (look == m_look)
        return;
    m_look = look;
    Q_EMIT lookChanged(look);
}

ListView &CalendarPage::listView()
{
    if (m_list)
        return *m_list;
    m_list = new ListView(m_store, *m_model, *m_thumbs, m_clock, this);
    m_list->hide();
    m_views->addWidget(m_list);
    watchView(*m_list);
    connect(m_list, &ListView::shiftRequested, this, [this](const QList<QUuid> &posts, int days) {
        leave(posts, Leaving::Move, [this, posts, days] { m_controller->moveByDays(posts, days); });
    });
    connect(m_list, &ListView::newPostRequested, this, [this](QDate day) { openNewPost(day); });
    connect(m_list, &ListView::commandRequested, this, [this](const QString &id) {
        if (m_host)
            m_host->runCommand(id);
    });
    m_list->list().setSorting(m_look.sorting);
    connect(&m_list->list(), &ListModel::sortingChanged, this, &CalendarPage::keepLook);
    connect(&m_list->list(), &ListModel::titleEdited, m_controller, &CalendarController::retitle);
    return *m_list;
}

CalendarPage::View CalendarPage::shownView() const
{
    if (m_view == m_month)
        return View::Month;
    return m_list && m_view == m_list ? View::List : View::Week;
}

void CalendarPage::showView(View view)
{
    if (view == shownView())
        return;
    closePeek();
    const QList<QUuid> selected = m_view->selectedPosts();
    QDate day = m_view->focusDay();
    std::optional<store::MonthPost> chosen;
    if (const store::MonthPost *post = selected.isEmpty() ? nullptr : m_model->post(selected.last()))
        chosen = *post;
    const bool hadKeys = isAncestorOf(focusWidget());
    QWidget *shown = m_month;
    m_view = m_month;
    if (view == View::Week) {
        m_view = &weekPane().week();
        shown = m_week;
    } else if (view == View::List) {
        m_view = &listView();
        shown = m_list;
    }
    setFocusProxy(m_view);
    m_view->showDay(day);
    if (chosen) { // which may have another day by the clock of this view
        day = m_model->placeOf(*chosen).date;
        m_view->showDay(day);
    }
    m_views->setCurrentWidget(shown);
    m_view->setFocusDay(day);
    if (!selected.isEmpty())
        m_view->select(selected);
    nameRange();
    showState();
    if (hadKeys)
        m_view->setFocus(Qt::OtherFocusReason);
    if (m_host)
        m_host->titleChanged();
    keepLook();
}

void CalendarPage::nameRange()
{
    const bool week = shownView() == View::Week;
    m_bar->setView(shownView());
    m_bar->setRange(m_view->title(), week ? weekNumberText(m_week->week().firstDay()) : QString());
    m_bar->setTrayShown(m_week && m_week->isTrayShown());
    if (week)
        m_bar->setZones(m_week->week().rulerZone(), m_week->week().secondZone());
    else
        nameZones();
}

// Outside the week one's own zone is the second: its times stand on the clients' clock where they share one.
void CalendarPage::nameZones()
{
    const QString own = ownZone();
    const QString &first = m_model->firstZone();
    m_bar->setZones(first, first == own ? QString() : own);
}

void CalendarPage::placeFromTray()
{
    weekPane().setTrayShown(true);
    TrayView &tray = weekPane().tray();
    QUuid post = tray.currentPost();
    for (int row = 0; row < tray.model().rowCount() && post.isNull(); ++row) {
        if (const store::TrayPost *waiting = tray.model().postAt(row))
            post = waiting->id;
    }
    if (!post.isNull())
        weekPane().hand().placeByKeys(post);
}

void CalendarPage::openZones()
{
    if (shownView() != View::Week) {
        if (m_host)
            m_host->runCommand(u"settings.zone"_s);
        return;
    }
    WeekView &week = weekPane().week();
    auto *menu = new QMenu(this);
    menu->setObjectName(u"secondZone"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, const QString &zone) {
        QAction *one = menu->addAction(text, this, [&week, zone] { week.setSecondZone(zone); });
        one->setCheckable(true);
        one->setChecked(week.secondZone() == zone);
    };
    add(tr("No second time zone"), {});
    menu->addSeparator();
    for (const QString &zone : week.zoneChoices())
        add(widgets::plainText(zone).replace(u'_', u' '), zone);
    menu->popup(m_bar->zonesAnchor());
}

void CalendarPage::openOrders()
{
    ListModel &list = listView().list();
    auto *menu = new QMenu(this);
    menu->setObjectName(u"listOrder"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ListOrder order : { ListOrder::Time, ListOrder::Title, ListOrder::Client, ListOrder::Accounts,
             ListOrder::Status, ListOrder::Approver, ListOrder::Labels }) {
        const QString text =
            list.headerData(ListModel::columnOf(order), Qt::Horizontal, Qt::DisplayRole).toString();
        QAction *one = menu->addAction(text, this, [&list, order] {
            list.setSorting({ order, list.sorting().descending });
        });
        one->setCheckable(true);
        one->setChecked(list.sorting().by == order);
    }
    menu->addSeparator();
    QAction *descending = menu->addAction(tr("Last first"), this, [&list](bool on) {
        list.setSorting({ list.sorting().by, on });
    });
    descending->setCheckable(true);
    descending->setChecked(list.sorting().descending);
    menu->popup(listView().sortAnchor());
}

void CalendarPage::showTrayMenu(const QUuid &post, QPoint globalPos)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"trayMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, const QString &icon, const QKeySequence &key, auto run) {
        QAction *action = menu->addAction(theme::themedIcon(icon), text);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut); // shown here; the tray or the command owns it
        connect(action, &QAction::triggered, this, run);
        return action;
    };
    add(tr("Edit"), u"pencil"_s, QKeySequence(u"E"_s), [this, post] { openEdit(post); });
    add(tr("Open in a window"), u"external-link"_s, {}, [this, post] { openInWindow(post); });
    add(tr("Place with the keyboard"), u"move"_s, QKeySequence(u"S"_s),
        [this, post] { m_week->hand().placeByKeys(post); });
    add(tr("Move to…"), u"calendar-clock"_s, QKeySequence(u"M"_s), [this, post] { openMoveTo({ post }); });
    menu->addSeparator();
    widgets::setDestructive(add(tr("Move to the bin"), u"trash-2"_s, QKeySequence(Qt::Key_Delete),
        [this, post] { moveToBin({ post }); }));
    menu->popup(globalPos);
}

} // namespace galley::calendar
