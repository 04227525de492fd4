#include "ui/calendar/MonthView.h"

#include "ui/calendar/CalendarModel.h"
#include "ui/calendar/CalendarText.h"
#include "ui/calendar/SlipMotion.h"
#include "ui/pictures/ThumbCache.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/SlipPainter.h"

#include <QAccessible>
#include <QStyle>

#include <algorithm>

namespace galley::calendar {

using namespace Qt::Literals::StringLiterals;
using schedule::DayCell;
using schedule::MonthLayout;
using store::MonthPost;

namespace {

constexpr int kHeader = 28;
constexpr int kCompactHeader = 24;
constexpr int kCompactBelow = 720; // height of the window
constexpr int kNarrowBelow = 1180; // width of the window

using theme::withText;

bool hidesADay(const MonthLayout &layout)
{
    return std::any_of(layout.cells.begin(), layout.cells.end(),
        [](const DayCell &cell) { return cell.postCount > 0 && cell.shown == 0; });
}

schedule::MonthMetrics metricsFor(bool compact, bool narrow)
{
    schedule::MonthMetrics metrics;
    metrics.slip = widgets::SlipPainter::height(compact);
    metrics.dateRow = withText(metrics.dateRow);
    metrics.lane = withText(metrics.lane);
    if (narrow)
        metrics.gutter = 0;
    if (compact) {
        metrics.padTop = 2;
        metrics.padSide = 3;
        metrics.gap = 1;
        metrics.maxLanes = 0; // drawn as dashes in the row of the date
    }
    return metrics;
}

} // namespace

MonthView::MonthView(CalendarModel &model, pictures::ThumbCache &thumbs, const Clock &clock, QWidget *parent)
    : CalendarView(model, clock, parent)
    , m_thumbs(thumbs)
    , m_motion(new SlipMotion(*this))
{
    m_motion->setParent(this);
    setObjectName(u"monthView"_s);
    watchModel();
    connect(&thumbs, &pictures::ThumbCache::loaded, this, qOverload<>(&QWidget::update));
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, &MonthView::invalidate);
}

MonthView::~MonthView() = default;

void MonthView::watchModel()
{
    connect(&m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
        [this](const QModelIndex &, int first, int last) { rememberPlaces(first, last); });
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &MonthView::invalidate);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &MonthView::invalidate);
    connect(&m_model, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex &first, const QModelIndex &last) {
            for (int row = first.row(); row <= last.row(); ++row)
                update(slipRect(m_model.posts()[row].id));
            QAccessibleEvent event(this, QAccessible::NameChanged);
            QAccessible::updateAccessibility(&event);
        });
    connect(&m_model, &CalendarModel::surroundingsChanged, this, &MonthView::invalidate);
    connect(&m_model, &CalendarModel::countsChanged, this, [this] {
        if (isHidden())
            return;
        settle();
        travel();
    });
}

void MonthView::weekStartChanged()
{
    if (m_model.range().weeks > 0)
        setRange(schedule::weeksOfMonth(month(), m_weekStart));
}

void MonthView::showDay(QDate day)
{
    setRange(schedule::weeksOfMonth(day, m_weekStart));
}

void MonthView::step(int months)
{
    showMonth(month().addMonths(months));
}

QString MonthView::title() const
{
    return monthTitle(month());
}

void MonthView::showMonth(QDate month)
{
    setRange(schedule::weeksOfMonth(month, m_weekStart));
    if (m_focusDay.year() != month.year() || m_focusDay.month() != month.month()) {
        const QDate now = today();
        m_focusDay = now.year() == month.year() && now.month() == month.month()
            ? now
            : QDate(month.year(), month.month(), 1);
        m_current = QUuid();
        Q_EMIT currentChanged();
    }
}

QDate MonthView::month() const
{
    return schedule::monthOfRange(m_model.range());
}

void MonthView::setRange(const schedule::WeekRange &range)
{
    if (m_model.range() == range)
        return;
    m_motion->finish();
    m_model.setRange(range);
    invalidate();
    Q_EMIT rangeChanged();
}

void MonthView::scrollWeeks(int weeks)
{
    schedule::WeekRange range = m_model.range();
    range.firstDay = range.firstDay.addDays(qint64 { 7 } * weeks);
    setRange(range);
}

bool MonthView::isCompact() const
{
    return window()->height() < kCompactBelow;
}

int MonthView::headerHeight() const
{
    return withText(isCompact() ? kCompactHeader : kHeader);
}

void MonthView::invalidate()
{
    m_layoutValid = false;
    update();
}

const MonthLayout &MonthView::monthLayout() const
{
    if (!m_layoutValid || m_layoutSize != size()) {
        schedule::MonthInput input;
        input.range = m_model.range();
        input.posts.reserve(m_model.posts().size());
        for (const MonthPost &post : m_model.posts())
            input.posts.append(post.day);
        for (const store::MonthCampaign &campaign : m_model.campaigns())
            input.campaigns.append({ campaign.first, campaign.last });
        // What is selected is never folded away.
        if (const int current = m_model.rowOf(m_current); current >= 0)
            input.raised.append(current);
        for (int row = 0; row < m_model.posts().size() && !m_selected.isEmpty(); ++row) {
            if (m_selected.contains(m_model.posts()[row].id))
                input.raised.append(row);
        }
        input.size = QSize(width(), std::max(0, height() - headerHeight()));
        input.metrics = metricsFor(isCompact(), window()->width() < kNarrowBelow);
        m_layout = schedule::layOutMonth(input);
        m_oneLine = isCompact();
        // Of every day with posts one at least is seen: in one line, then with fewer campaigns above it.
        if (!m_oneLine && hidesADay(m_layout)) {
            m_oneLine = true;
            input.metrics.slip = widgets::SlipPainter::height(true);
            m_layout = schedule::layOutMonth(input);
        }
        while (input.metrics.maxLanes > 0 && hidesADay(m_layout)) {
            --input.metrics.maxLanes;
            m_layout = schedule::layOutMonth(input);
        }
        m_layoutValid = true;
        m_layoutSize = size();
        m_drawn.clear();
        m_drawn.reserve(m_layout.slips.size());
        for (const schedule::SlipBox &slip : m_layout.slips)
            m_drawn.append(m_model.posts()[slip.post].id);
        m_model.needLooks(m_drawn);
    }
    return m_layout;
}

QRect MonthView::seen(const QRect &rect) const
{
    const QRect grid(0, headerHeight(), width(), height() - headerHeight());
    return QStyle::visualRect(layoutDirection(), grid, rect.translated(grid.topLeft()));
}

QPoint MonthView::unseen(QPoint point) const
{
    const int x = isRightToLeft() ? width() - 1 - point.x() : point.x();
    return { x, point.y() - headerHeight() };
}

QRect MonthView::slipRect(const QUuid &post) const
{
    const int slip = monthLayout().slipIndexOf(m_model.rowOf(post));
    return slip < 0 ? QRect() : seen(monthLayout().slips[slip].rect);
}

QRect MonthView::dayRect(QDate day) const
{
    const DayCell *cell = monthLayout().cellOf(day);
    return cell ? seen(cell->rect) : QRect();
}

QRect MonthView::wholeDays(QSize size) const
{
    constexpr int kDays = 7;
    const schedule::WeekRange &range = m_model.range();
    const QRect day = dayRect(range.firstDay);
    if (day.isEmpty())
        return QRect(QPoint(), size);
    const auto covering = [](int length, int one, int most) { return std::min(most, (length + one) / one); };
    const int columns = covering(size.width(), day.width(), kDays);
    const int rows = covering(size.height(), day.height(), range.weeks);
    const QDate first = range.firstDay.addDays(kDays * ((range.weeks - rows) / 2) + (kDays - columns) / 2);
    // Inside the lines that part them.
    return dayRect(first)
        .united(dayRect(first.addDays(kDays * (rows - 1) + columns - 1)))
        .adjusted(2, 2, -1, -1);
}

QRect MonthView::moreRect(QDate day) const
{
    const DayCell *cell = monthLayout().cellOf(day);
    if (!cell || cell->hidden() == 0)
        return {};
    // The whole end of the row of the date answers: "+2" alone would be too small to hit.
    const QRect more(cell->rect.right() - 39, cell->rect.top(), 40, withText(28));
    return seen(more);
}

QUuid MonthView::postAt(QPoint point) const
{
    const int slip = monthLayout().slipIndexAt(unseen(point));
    return slip < 0 ? QUuid() : m_model.posts()[monthLayout().slips[slip].post].id;
}

QDate MonthView::dayAt(QPoint point) const
{
    const int cell = monthLayout().cellIndexAt(unseen(point));
    return cell < 0 ? QDate() : monthLayout().cells[cell].day;
}

void MonthView::resizeEvent(QResizeEvent *event)
{
    m_motion->finish();
    invalidate();
    QWidget::resizeEvent(event);
}

} // namespace galley::calendar
