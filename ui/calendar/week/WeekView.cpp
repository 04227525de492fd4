#include "ui/calendar/week/WeekView.h"

#include "core/base/WallTime.h"
#include "ui/calendar/CalendarModel.h"
#include "ui/calendar/SlipMotion.h"
#include "ui/calendar/week/WeekPainter.h"
#include "ui/calendar/week/WeekText.h"
#include "ui/pictures/ThumbCache.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/SlipPainter.h"

#include <QAccessible>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace galley::calendar {

using namespace Qt::Literals::StringLiterals;
using schedule::WeekLayout;
using schedule::WeekScale;

namespace {

constexpr int kCompactBelow = 720; // height of the window
constexpr int kHour = 40;
constexpr int kCompactHour = 28;
constexpr int kLeastHour = 24;
constexpr int kMostHour = 96;
constexpr int kRuler = 52;
constexpr int kHead = 52;
constexpr int kCompactHead = 48;
constexpr int kCard = 44;
constexpr int kStrip = 36;
constexpr int kBarWidth = 8;

int withText(int length)
{
    return std::max(length, static_cast<int>(std::ceil(length * theme::textScale())));
}

} // namespace

WeekView::WeekView(CalendarModel &model, pictures::ThumbCache &thumbs, const Clock &clock, QWidget *parent)
    : CalendarView(model, clock, parent)
    , m_thumbs(thumbs)
    , m_bar(new QScrollBar(Qt::Vertical, this))
    , m_motion(new SlipMotion(*this))
{
    m_motion->setParent(this);
    setObjectName(u"weekView"_s);
    m_bar->setFocusPolicy(Qt::NoFocus);
    connect(m_bar, &QScrollBar::valueChanged, this, [this] {
        m_motion->finish();
        update();
    });
    connect(&m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
        [this](const QModelIndex &, int first, int last) { rememberPlaces(first, last); });
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &WeekView::invalidate);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &WeekView::invalidate);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &WeekView::forgetStill);
    connect(&m_model, &CalendarModel::surroundingsChanged, this, [this] {
        findZones();
        invalidate();
    });
    connect(&m_model, &CalendarModel::countsChanged, this, [this] {
        if (!isVisible())
            return;
        settle();
        travel();
    });
    connect(&thumbs, &pictures::ThumbCache::loaded, this, &WeekView::forgetStill);
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, &WeekView::invalidate);
}

WeekView::~WeekView() = default;

QDate WeekView::firstDay() const
{
    return m_model.range().firstDay;
}

void WeekView::setWeek(QDate firstDay)
{
    const schedule::WeekRange range { firstDay, 1 };
    if (m_model.range() == range)
        return;
    m_model.setRange(range, PlaceBy::FirstZone);
    invalidate();
    Q_EMIT rangeChanged();
}

void WeekView::showDay(QDate day)
{
    setWeek(schedule::weekOf(day, m_weekStart));
    if (!m_model.range().contains(m_focusDay)) {
        m_focusDay = day;
        m_current = QUuid();
        Q_EMIT currentChanged();
    }
}

void WeekView::weekStartChanged()
{
    if (m_model.range().weeks == 1)
        setWeek(schedule::weekOf(m_focusDay, m_weekStart));
}

void WeekView::step(int weeks)
{
    m_focusDay = m_focusDay.addDays(qint64 { 7 } * weeks);
    showDay(firstDay().addDays(qint64 { 7 } * weeks));
}

QString WeekView::title() const
{
    return weekTitle(firstDay());
}

void WeekView::setOwnZone(const QString &zone)
{
    CalendarView::setOwnZone(zone);
    findZones();
}

bool WeekView::isCompact() const
{
    return window()->height() < kCompactBelow;
}

int WeekView::hourHeight() const
{
    return m_hour > 0 ? m_hour : isCompact() ? kCompactHour : kHour;
}

int WeekView::cardHeight() const
{
    return isCompact() ? widgets::SlipPainter::height(true)
                       : std::max(kCard, widgets::SlipPainter::height(false));
}

void WeekView::setHourHeight(int pixels, int keepY)
{
    const int height = std::clamp(pixels, kLeastHour, kMostHour);
    if (height == hourHeight())
        return;
    const int at = keepY < 0 ? canvas().center().y() : keepY;
    const int minute = weekLayout().scale.minuteAt(unseen({ 0, at }).y());
    m_hour = height;
    invalidate();
    scrollTo(weekLayout().scale.yOf(minute) - (at - canvas().top()));
    Q_EMIT hourHeightChanged();
}

void WeekView::setFolds(schedule::WeekFolds folds)
{
    if (m_folds == folds)
        return;
    // What is in sight stays where it is while the night opens above it.
    const int before = weekLayout().scale.yOf(12 * 60) - m_bar->value();
    m_folds = folds;
    invalidate();
    scrollTo(weekLayout().scale.yOf(12 * 60) - before);
}

void WeekView::scrollTo(int y)
{
    (void)weekLayout();
    placeBar();
    m_bar->setValue(y);
}

void WeekView::scrollBy(int dy)
{
    m_bar->setValue(m_bar->value() + dy);
}

schedule::WeekMetrics WeekView::metrics() const
{
    schedule::WeekMetrics metrics;
    const int ruler = withText(kRuler);
    metrics.rulers = m_second.isEmpty() ? ruler : 2 * ruler;
    metrics.head = withText(isCompact() ? kCompactHead : kHead);
    metrics.lane = withText(metrics.lane);
    metrics.card = cardHeight();
    int lanes = 0;
    for (const store::MonthCampaign &campaign : m_model.campaigns())
        lanes += campaign.first <= m_model.range().lastDay() && campaign.last >= firstDay() ? 1 : 0;
    lanes = isCompact() ? 0 : std::min(lanes, metrics.maxLanes);
    metrics.lanes = lanes > 0 ? lanes * (metrics.lane + 2) + 4 : 0;
    return metrics;
}

int WeekView::headerHeight() const
{
    const schedule::WeekMetrics m = metrics();
    return m.head + m.lanes;
}

QRect WeekView::canvas() const
{
    const int header = headerHeight();
    return { 0, header, width(), std::max(0, height() - header) };
}

void WeekView::invalidate()
{
    m_layoutValid = false;
    forgetStill();
}

void WeekView::forgetStill()
{
    m_still = {};
    update();
}

const WeekLayout &WeekView::weekLayout() const
{
    if (m_layoutValid)
        return m_layout;
    m_layoutValid = true;
    schedule::WeekInput input;
    input.firstDay = firstDay();
    input.posts.reserve(m_model.posts().size());
    for (const WallTime &place : m_model.places())
        input.posts.append({ place.date, place.time.msecsSinceStartOfDay() / 60'000 });
    for (const store::MonthCampaign &campaign : m_model.campaigns())
        input.campaigns.append({ campaign.first, campaign.last });
    input.metrics = metrics();
    input.scale = WeekScale(hourHeight(), withText(kStrip), m_folds);
    const int room = height() - input.metrics.head - input.metrics.lanes;
    input.width = width() - (input.scale.height() > room ? kBarWidth + 2 : 0);
    m_layout = schedule::layOutWeek(input);
    m_clocks = schedule::dayClocks(input.firstDay, 7, m_zone, m_second);
    m_drawn.clear();
    for (const schedule::WeekCard &card : m_layout.cards)
        m_drawn.append(m_model.posts()[card.post].id);
    m_model.needLooks(m_drawn);
    const_cast<WeekView *>(this)->placeBar();
    return m_layout;
}

const QList<schedule::DayClock> &WeekView::clocks() const
{
    (void)weekLayout();
    return m_clocks;
}

void WeekView::placeBar()
{
    const QRect area = canvas();
    const int most = std::max(0, m_layout.scale.height() - area.height());
    m_bar->setVisible(most > 0);
    m_bar->setRange(0, most);
    m_bar->setPageStep(area.height());
    m_bar->setSingleStep(hourHeight());
    const QRect at(area.right() - kBarWidth, area.top(), kBarWidth, area.height());
    m_bar->setGeometry(QStyle::visualRect(layoutDirection(), area, at));
}

QRect WeekView::seen(const QRect &pageRect) const
{
    const QRect area = canvas();
    return QStyle::visualRect(layoutDirection(), QRect(0, 0, width(), height()),
        pageRect.translated(0, area.top() - m_bar->value()));
}

QPoint WeekView::unseen(QPoint point) const
{
    const int x = isRightToLeft() ? width() - 1 - point.x() : point.x();
    return { x, point.y() - canvas().top() + m_bar->value() };
}

QRect WeekView::slipRect(const QUuid &post) const
{
    const WeekLayout &layout = weekLayout();
    const int row = m_model.rowOf(post);
    if (row < 0)
        return {};
    if (const int card = layout.cardIndexOf(row); card >= 0)
        return seen(layout.cards[card].rect).intersected(canvas().adjusted(0, -4, 0, 4));
    for (const schedule::FoldedPosts &fold : layout.folded) {
        if (row >= fold.firstPost && row < fold.firstPost + fold.count)
            return seen(fold.rect).intersected(canvas());
    }
    return {};
}

QRect WeekView::dayRect(QDate day) const
{
    if (!m_model.range().contains(day))
        return {};
    QRect column = seen(weekLayout().days[firstDay().daysTo(day)].rect);
    column.setTop(0);
    column.setBottom(height() - 1);
    return column;
}

QUuid WeekView::postAt(QPoint point) const
{
    if (!canvas().contains(point))
        return {};
    const int card = weekLayout().cardIndexAt(unseen(point));
    return card < 0 ? QUuid() : m_model.posts()[weekLayout().cards[card].post].id;
}

QDate WeekView::dayAt(QPoint point) const
{
    const int day = weekLayout().dayIndexAt(unseen(point).x());
    return day < 0 ? QDate() : weekLayout().days[day].day;
}

std::optional<WeekSlot> WeekView::slotAt(QPoint point, int step) const
{
    const QPoint at = unseen(point);
    const int day = weekLayout().dayIndexAt(at.x());
    if (day < 0)
        return std::nullopt;
    return WeekSlot { day, schedule::snappedMinute(weekLayout().scale.minuteAt(at.y()), step) };
}

QRect WeekView::slotRect(const WeekSlot &slot) const
{
    return seen(weekLayout().placeOf(slot.day, slot.minute, cardHeight()));
}

QRect WeekView::stripRect(bool evening) const
{
    if (evening ? !m_folds.evening : !m_folds.night)
        return {};
    const WeekScale &scale = weekLayout().scale;
    const int top = scale.yOf(evening ? WeekScale::kEveningBegins : 0);
    return seen(QRect(0, top, width(), scale.strip())).intersected(canvas());
}

void WeekView::reveal(const QUuid &post)
{
    const int row = m_model.rowOf(post);
    if (row < 0)
        return;
    const int minute = m_model.places()[row].time.msecsSinceStartOfDay() / 60'000;
    schedule::WeekFolds folds = m_folds;
    if (minute < WeekScale::kNightEnds)
        folds.night = false;
    if (minute >= WeekScale::kEveningBegins)
        folds.evening = false;
    setFolds(folds);
    const int top = weekLayout().scale.yOf(minute);
    const int page = canvas().height();
    if (top < m_bar->value())
        scrollTo(top - 8);
    else if (top + cardHeight() > m_bar->value() + page)
        scrollTo(top + cardHeight() + 8 - page);
}

void WeekView::setLifted(const QSet<QUuid> &posts)
{
    if (m_lifted == posts)
        return;
    m_lifted = posts;
    update();
}

// All that a ghost draws: its slot, and the line to the rulers.
QRect WeekView::ghostArea() const
{
    if (!m_ghost)
        return {};
    const QRect slot = slotRect(m_ghost->slot);
    return QRect(0, slot.top() - 14, width(), slot.height() + 28);
}

void WeekView::setGhost(const std::optional<WeekGhost> &ghost)
{
    if (m_ghost == ghost)
        return;
    update(ghostArea());
    m_ghost = ghost;
    update(ghostArea());
    if (!m_ghost)
        m_still = {};
}

} // namespace galley::calendar
