#include "ui/calendar/CalendarPage.h"

#include "core/store/LocalStore.h"
#include "core/store/Reader.h"
#include "ui/calendar/CalendarBar.h"
#include "ui/calendar/CalendarController.h"
#include "ui/calendar/CalendarText.h"
#include "ui/calendar/MonthView.h"
#include "ui/calendar/PeekCard.h"
#include "ui/pictures/ThumbCache.h"
#include "ui/theme/Draw.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/Popover.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
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
    , m_view(new MonthView(*m_model, *m_thumbs, clock, this))
    , m_card(new MessageCard(m_view))
    , m_message(new widgets::EmptyState({}, {}, m_card))
{
    setObjectName(u"calendarPage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_view, 1);
    auto *cardLayout = new QVBoxLayout(m_card);
    cardLayout->setContentsMargins(24, 24, 24, 24);
    cardLayout->addWidget(m_message);
    m_card->hide();
    m_view->installEventFilter(this);
    setFocusProxy(m_view);

    const QString zone = ownZone();
    m_view->setOwnZone(zone);
    m_bar->setZone(zone);
    m_view->setWeekStart(QLocale().firstDayOfWeek());

    connect(m_bar, &CalendarBar::stepRequested, this,
        [this](int months) { m_view->showMonth(m_view->month().addMonths(months)); });
    connect(m_bar, &CalendarBar::todayRequested, this, [this] { goToDate(m_view->today()); });
    connect(m_bar, &CalendarBar::newPostRequested, this, [this] { openNewPost(m_view->focusDay()); });
    connect(m_bar, &CalendarBar::importRequested, this, [this] {
        if (m_host)
            m_host->runCommand(u"file.import"_s);
    });
    connect(m_bar, &CalendarBar::scopeRequested, this, &CalendarPage::requestScope);
    connect(m_view, &MonthView::rangeChanged, this, [this] {
        m_bar->setMonth(m_view->month());
        closePeek();
        if (m_host)
            m_host->titleChanged();
    });
    connect(m_view, &MonthView::moveRequested, this, [this](const QList<QUuid> &posts, int days, bool copy) {
        if (copy)
            m_controller->copyByDays(posts, days);
        else
            leave(posts, Leaving::Move, [this, posts, days] { m_controller->moveByDays(posts, days); });
    });
    connect(m_view, &MonthView::peekRequested, this, [this](const QUuid &post) {
        if (m_peek && m_peek->post() == post)
            closePeek();
        else
            openPeek(post);
    });
    connect(m_view, &MonthView::openRequested, this, &CalendarPage::openPeek);
    connect(m_view, &MonthView::newPostRequested, this, &CalendarPage::openNewPost);
    connect(m_view, &MonthView::dayRequested, this, &CalendarPage::openDay);
    connect(m_view, &MonthView::menuRequested, this, &CalendarPage::showMenu);
    connect(m_controller, &CalendarController::failed, this, [this](const Error &error) {
        if (m_host)
            m_host->showError(error);
    });
    connect(m_controller, &CalendarController::noted, this, [this](const QString &text) {
        if (m_host)
            m_host->showNote(text);
    });
    m_view->setAdvice([this](const QUuid &post, int days) {
        const auto why = m_controller->refusalOf(post, days);
        return why ? widgets::errorText(*why).happened : QString();
    });
    connect(m_controller, &CalendarController::created, this, &CalendarPage::revealNew);
    connect(m_model, &CalendarModel::countsChanged, this, &CalendarPage::showState);
    connect(m_model, &CalendarModel::errorChanged, this, &CalendarPage::showState);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &CalendarPage::refreshPeek);

    m_view->showMonth(m_view->today());
    m_bar->setMonth(m_view->month());
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
    m_view->setWeekStart(day);
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
    return monthTitle(m_view->month());
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
    m_view->showMonth(day);
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
    m_view->showMonth(found->first().day);
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
        auto *lines = new CoachLines(*m_view, std::exchange(m_hintsSeen, CoachLines::kCount));
        connect(lines, &CoachLines::seen, this, &CalendarPage::hintsSeen);
    }
    for (QPushButton *button : m_message->findChildren<QPushButton *>())
        delete button;
    if (const auto &error = m_model->error()) {
        const widgets::ErrorWords words = widgets::errorText(*error);
        m_message->setText(words.happened, words.meaning);
        connect(m_message->addAction(tr("Try again")), &QPushButton::clicked, m_model, &CalendarModel::reload,
            Qt::QueuedConnection);
    } else if (m_model->total() == 0) {
        m_message->setText(
            tr("Nothing planned yet"), tr("Write the first post, or bring in the client's plan."));
        connect(m_message->addAction(tr("New post")), &QPushButton::clicked, this,
            [this] { openNewPost(m_view->focusDay()); });
        connect(m_message->addAction(tr("Import a spreadsheet")), &QPushButton::clicked, this, [this] {
            if (m_host)
                m_host->runCommand(u"file.import"_s);
        });
    } else if (m_model->rowCount() == 0) {
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

void CalendarPage::placeMessage()
{
    m_card->layout()->activate();
    m_card->resize(m_card->sizeHint());
    m_card->move((m_view->width() - m_card->width()) / 2, (m_view->height() - m_card->height()) / 2);
}

void CalendarPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), theme::tk().surface.sheet);
}

void CalendarPage::resizeEvent(QResizeEvent *event)
{
    m_bar->setNarrow(window()->width() < kNarrowBelow);
    Page::resizeEvent(event);
}

void CalendarPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_bar->retranslate();
        showState();
    }
    Page::changeEvent(event);
}

} // namespace galley::calendar
