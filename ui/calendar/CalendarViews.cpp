// Month and week of CalendarPage: what they share, and going from one to the other.

#include "ui/calendar/CalendarBar.h"
#include "ui/calendar/CalendarController.h"
#include "ui/calendar/CalendarPage.h"
#include "ui/calendar/MonthView.h"
#include "ui/calendar/PeekCard.h"
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
    connect(&week, &WeekView::newPostRequested, this, &CalendarPage::openNewPost);
    connect(&week, &WeekView::shiftRequested, this, [this](const QList<QUuid> &posts, qint64 minutes) {
        leave(posts, Leaving::Move, [=, this] { m_controller->moveByMinutes(posts, minutes); });
    });
    connect(&week, &WeekView::zonesChanged, this, &CalendarPage::nameRange);
    WeekHand &hand = m_week->hand();
    connect(
        &hand, &WeekHand::placeRequested, this, [this](const QUuid &post, const WallTime &wall, int fold) {
            leave({ post }, Leaving::Move, [=, this] { m_controller->moveTo({ post }, wall, fold); });
        });
    connect(&hand, &WeekHand::shiftRequested, this, [this](const QList<QUuid> &posts, qint64 minutes) {
        leave(posts, Leaving::Move, [=, this] { m_controller->moveByMinutes(posts, minutes); });
    });
    connect(&hand, &WeekHand::takeOffRequested, this, &CalendarPage::takeOff);
    connect(&m_week->tray(), &TrayView::openRequested, this, &CalendarPage::openEdit);
    connect(&m_week->tray(), &TrayView::menuRequested, this, &CalendarPage::showTrayMenu);
    connect(
        m_week, &WeekPane::trayShownChanged, this, [this] { m_bar->setTrayShown(m_week->isTrayShown()); });
    return *m_week;
}

CalendarPage::View CalendarPage::shownView() const
{
    return m_view == m_month ? View::Month : View::Week;
}

void CalendarPage::showView(View view)
{
    if (view == shownView())
        return;
    closePeek();
    const QList<QUuid> selected = m_view->selectedPosts();
    const QDate day = m_view->focusDay();
    const bool hadKeys = isAncestorOf(focusWidget());
    QWidget *shown = m_month;
    m_view = m_month;
    if (view == View::Week) {
        m_view = &weekPane().week();
        shown = m_week;
    }
    setFocusProxy(m_view);
    m_view->showDay(day);
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
}

void CalendarPage::nameRange()
{
    const bool week = shownView() == View::Week;
    m_bar->setView(week);
    m_bar->setRange(m_view->title(), week ? weekNumberText(m_week->week().firstDay()) : QString());
    m_bar->setTrayShown(m_week && m_week->isTrayShown());
    if (week)
        m_bar->setZones(m_week->week().rulerZone(), m_week->week().secondZone());
    else
        m_bar->setZones(ownZone(), {});
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
