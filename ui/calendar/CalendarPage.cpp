#include "ui/calendar/CalendarPage.h"

#include "core/store/LocalStore.h"
#include "core/store/Reader.h"
#include "ui/calendar/CalendarBar.h"
#include "ui/calendar/CalendarController.h"
#include "ui/calendar/CalendarText.h"
#include "ui/calendar/MonthView.h"
#include "ui/calendar/PeekCard.h"
#include "ui/calendar/list/ListView.h"
#include "ui/calendar/week/TrayView.h"
#include "ui/calendar/week/WeekPane.h"
#include "ui/calendar/week/WeekView.h"
#include "ui/pictures/ThumbCache.h"
#include "ui/theme/Draw.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/Popover.h"

#include <QEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStackedLayout>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace galley::calendar {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kNarrowBelow = 1180;

// The sheet that a message over the grid stands on, so that the lines of the days do not run through it.
class MessageCard final : public QWidget
{
public:
    explicit MessageCard(QWidget *parent)
        : QWidget(parent)
    {
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        theme::paintPlane(
            painter, rect(), theme::radius::lg, theme::tk().surface.card, theme::tk().line.hair);
    }
};

} // namespace

CalendarPage::CalendarPage(store::LocalStore &store, const Clock &clock, IdSource &ids, QWidget *parent)
    : Page(parent)
    , m_store(store)
    , m_clock(clock)
    , m_ids(ids)
    , m_thumbs(new pictures::ThumbCache(store.folder(), this))
    , m_model(new CalendarModel(store, this))
    , m_controller(new CalendarController(store, clock, ids, this))
    , m_bar(new CalendarBar(*m_model, this))
    , m_views(new QStackedLayout)
    , m_month(new MonthView(*m_model, *m_thumbs, clock, this))
    , m_view(m_month)
    , m_weekStart(QLocale().firstDayOfWeek())
    , m_card(new MessageCard(this))
    , m_message(new widgets::EmptyState({}, {}, m_card))
{
    setObjectName(u"calendarPage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addLayout(m_views, 1);
    m_views->addWidget(m_month);
    auto *cardLayout = new QVBoxLayout(m_card);
    cardLayout->setContentsMargins(24, 24, 24, 24);
    cardLayout->addWidget(m_message);
    m_card->hide();
    setFocusProxy(m_view);
    watchView(*m_month);

    connect(m_bar, &CalendarBar::stepRequested, this, [this](int by) { m_view->step(by); });
    connect(m_bar, &CalendarBar::viewRequested, this, &CalendarPage::showView);
    connect(m_bar, &CalendarBar::trayToggled, this, [this](bool shown) { weekPane().setTrayShown(shown); });
    connect(m_bar, &CalendarBar::zonesRequested, this, &CalendarPage::openZones);
    connect(m_bar, &CalendarBar::todayRequested, this, [this] { goToDate(m_view->today()); });
    connect(m_bar, &CalendarBar::newPostRequested, this, [this] { openNewPost(m_view->focusDay()); });
    connect(m_bar, &CalendarBar::importRequested, this, &CalendarPage::offerImport);
    connect(m_bar, &CalendarBar::scopeRequested, this, &CalendarPage::requestScope);
    connect(m_month, &MonthView::moveRequested, this, [this](const QList<QUuid> &posts, int days, bool copy) {
        if (copy)
            m_controller->copyByDays(posts, days);
        else
            leave(posts, Leaving::Move, [this, posts, days] { m_controller->moveByDays(posts, days); });
    });
    connect(m_month, &MonthView::newPostRequested, this, [this](QDate day) { openNewPost(day); });
    connect(m_controller, &CalendarController::failed, this, [this](const Error &error) {
        if (m_host)
            m_host->showError(error);
    });
    connect(m_controller, &CalendarController::noted, this, [this](const QString &text) {
        if (m_host)
            m_host->showNote(text);
    });
    m_month->setAdvice([this](const QUuid &post, int days) {
        const auto why = m_controller->refusalOf(post, days);
        return why ? widgets::errorText(*why).happened : QString();
    });
    connect(m_controller, &CalendarController::created, this, &CalendarPage::revealNew);
    connect(m_model, &CalendarModel::countsChanged, this, &CalendarPage::showState);
    connect(m_model, &CalendarModel::errorChanged, this, &CalendarPage::showState);
    connect(m_model, &CalendarModel::surroundingsChanged, this, [this] {
        if (shownView() != View::Week)
            nameZones();
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &CalendarPage::refreshPeek);

    m_month->showMonth(m_month->today());
    nameRange();
}

CalendarPage::~CalendarPage() = default;

QString CalendarPage::ownZone() const
{
    const auto zone = store::MonthQuery(m_store.reader()).zoneOfPerson(m_store.person());
    if (zone && isKnownZone(*zone))
        return *zone;
    const QString system = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    return isKnownZone(system) ? system : u"UTC"_s;
}

QString CalendarPage::zoneOf(const QUuid &brand) const
{
    const store::MonthBrand *client = m_model->brand(brand);
    return client && isKnownZone(client->zone) ? client->zone : ownZone();
}

void CalendarPage::setWeekStart(Qt::DayOfWeek day)
{
    m_weekStart = day;
    m_month->setWeekStart(day);
    if (m_week)
        m_week->week().setWeekStart(day);
    if (m_list)
        m_list->setWeekStart(day);
}

QString CalendarPage::pageId() const
{
    return u"calendar"_s;
}

QString CalendarPage::navText() const
{
    return tr("Calendar");
}

QString CalendarPage::navIcon() const
{
    return u"calendar-days"_s;
}

QString CalendarPage::title() const
{
    return m_view->title();
}

void CalendarPage::setHost(widgets::PageHost *host)
{
    m_host = host;
}

void CalendarPage::setScope(const QList<QUuid> &clients)
{
    closePeek();
    m_model->setScope(clients);
}

void CalendarPage::requestScope(const QList<QUuid> &clients)
{
    // The scope is the whole window's: it tells every page, this one too.
    if (m_host)
        m_host->setScope(clients);
    else
        setScope(clients);
}

void CalendarPage::goToDate(const QDate &day)
{
    m_view->showDay(day);
    m_view->setFocusDay(day);
    m_view->setFocus(Qt::ShortcutFocusReason);
}

void CalendarPage::showPost(const QUuid &post)
{
    revealPost(post);
    openPeek(post);
}

void CalendarPage::revealPost(const QUuid &post)
{
    const auto found = store::MonthQuery(m_store.reader()).postsById({ post });
    if (!found || found->isEmpty())
        return;
    m_model->setFilter({});
    if (!m_model->scope().isEmpty() && !m_model->scope().contains(found->first().brand))
        requestScope({});
    m_view->showDay(m_model->placeOf(found->first()).date);
    m_view->select({ post });
    m_view->setFocus(Qt::OtherFocusReason);
}

// What was just written is there to be seen, in the weeks on screen if they hold it.
void CalendarPage::revealNew(const QList<QUuid> &posts)
{
    const bool allHere = std::all_of(
        posts.begin(), posts.end(), [this](const QUuid &post) { return m_model->rowOf(post) >= 0; });
    if (allHere) {
        m_view->select(posts);
        return;
    }
    const auto found = store::MonthQuery(m_store.reader()).postsById(posts);
    if (found && !found->isEmpty() && found->first().day.isValid())
        revealPost(found->first().id);
}

void CalendarPage::leave(const QList<QUuid> &posts, Leaving leaving, std::function<void()> act)
{
    leaveTheirTime(this, m_store, m_clock, posts, leaving, std::move(act));
}

QList<QUuid> CalendarPage::selectedPosts() const
{
    if (m_week && m_week->tray().hasKeys() && !m_week->tray().currentPost().isNull())
        return { m_week->tray().currentPost() };
    return m_view->selectedPosts();
}

void CalendarPage::focusContent(Qt::FocusReason reason)
{
    m_view->setFocus(reason);
}

QRect CalendarPage::inWindow(const QRect &viewRect) const
{
    return QRect(m_view->mapTo(window(), viewRect.topLeft()), viewRect.size());
}

void CalendarPage::teach(int hintsSeen)
{
    m_hintsSeen = hintsSeen;
    showState();
}

void CalendarPage::showState()
{
    if (m_model->rowCount() > 0 && m_hintsSeen < CoachLines::kCount) {
        auto *lines = new CoachLines(*m_month, std::exchange(m_hintsSeen, CoachLines::kCount));
        connect(lines, &CoachLines::seen, this, &CalendarPage::hintsSeen);
    }
    for (QPushButton *button : m_message->findChildren<QPushButton *>())
        delete button;
    if (const auto &error = m_model->error()) {
        const widgets::ErrorWords words = widgets::errorText(*error);
        m_message->setText(words.happened, words.meaning);
        connect(m_message->addAction(tr("Try again")), &QPushButton::clicked, m_model, &CalendarModel::reload,
            Qt::QueuedConnection);
    } else if (m_model->total() == 0 && shownView() != View::Week) {
        m_message->setText(
            tr("Nothing planned yet"), tr("Write the first post, or bring in the client's plan."));
        connect(m_message->addAction(tr("New post")), &QPushButton::clicked, this,
            [this] { openNewPost(m_view->focusDay()); });
        QPushButton *import = m_message->addAction(tr("Import…"));
        connect(import, &QPushButton::clicked, this, [this, import] { offerImport(import); });
    } else if (m_model->rowCount() == 0 && m_model->total() > 0) {
        m_message->setText(
            tr("No post matches the filter"), tr("There are posts in these weeks, but none of this kind."));
        connect(
            m_message->addAction(tr("Show everything")), &QPushButton::clicked, m_model,
            [this] { m_model->setFilter({}); }, Qt::QueuedConnection);
    } else {
        m_card->hide();
        return;
    }
    m_card->show();
    placeMessage();
}

void CalendarPage::offerImport(QWidget *at)
{
    if (!m_host)
        return;
    QMenu *menu =
        m_host->commandMenu({ u"file.import"_s, u"file.import_dates"_s, u"file.import_pictures"_s }, at);
    menu->setObjectName(u"importMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(at->mapToGlobal(QPoint(0, at->height() + 4)));
    if (!menu->actions().isEmpty())
        menu->setActiveAction(menu->actions().constFirst());
}

void CalendarPage::placeMessage()
{
    m_card->layout()->activate();
    m_card->resize(m_card->sizeHint());
    QRect place(QPoint(), m_card->size());
    place.moveCenter(m_view->rect().center());
    if (m_view == m_month)
        place = m_month->wholeDays(place.size());
    m_card->setGeometry(QRect(m_view->mapTo(this, place.topLeft()), place.size()));
    m_card->raise();
}

void CalendarPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), theme::tk().surface.sheet);
}

void CalendarPage::resizeEvent(QResizeEvent *event)
{
    m_bar->setNarrow(window()->width() < kNarrowBelow);
    if (m_week)
        m_week->setNarrow(window()->width() < kNarrowBelow);
    Page::resizeEvent(event);
}

void CalendarPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_bar->retranslate();
        nameRange();
        showState();
    }
    Page::changeEvent(event);
}

} // namespace galley::calendar
