#include "core/schedule/MonthLayout.h"

#include <algorithm>
#include <array>

namespace galley::schedule {

namespace {

constexpr int kDays = 7;

int edge(int from, int length, int index, int count)
{
    return from + length * index / count;
}

// Gives each campaign of one week the first lane that is free over all its columns; those that find none are
// counted in the days they cover.
void placeBars(MonthLayout &layout, const MonthInput &input, int week)
{
    const QDate first = input.range.firstDay.addDays(qint64 { kDays } * week);
    const QDate last = first.addDays(kDays - 1);
    QList<std::array<bool, kDays>> taken;
    for (int i = 0; i < input.campaigns.size(); ++i) {
        const DaySpan &span = input.campaigns[i];
        if (!span.first.isValid() || !span.last.isValid() || span.last < span.first || span.first > last
            || span.last < first)
            continue;
        const int from = static_cast<int>(std::max<qint64>(0, first.daysTo(span.first)));
        const int to = static_cast<int>(std::min<qint64>(kDays - 1, first.daysTo(span.last)));
        int lane = 0;
        const auto isFree = [&](const std::array<bool, kDays> &row) {
            return std::none_of(row.begin() + from, row.begin() + to + 1, [](bool used) { return used; });
        };
        while (lane < taken.size() && !isFree(taken[lane]))
            ++lane;
        if (lane >= input.metrics.maxLanes) {
            for (int column = from; column <= to; ++column)
                ++layout.cells[week * kDays + column].foldedCampaigns;
            continue;
        }
        if (lane == taken.size())
            taken.append(std::array<bool, kDays> {});
        std::fill(taken[lane].begin() + from, taken[lane].begin() + to + 1, true);
        layout.bars.append(
            CampaignBar { i, week, lane, from, to, span.first >= first, span.last <= last, {} });
    }
}

// Which posts of a day have a place: those that are raised, then the earliest; in order of posts.
QList<int> shownOf(const DayCell &cell, const QList<int> &raised)
{
    QList<int> shown;
    const int end = cell.firstPost + cell.postCount;
    if (cell.hidden() > 0) {
        for (const int post : raised) {
            if (post >= cell.firstPost && post < end && shown.size() < cell.shown && !shown.contains(post))
                shown.append(post);
        }
    }
    for (int post = cell.firstPost; post < end && shown.size() < cell.shown; ++post) {
        if (!shown.contains(post))
            shown.append(post);
    }
    std::sort(shown.begin(), shown.end());
    return shown;
}

int lanesOfWeek(const MonthLayout &layout, int week)
{
    int lanes = 0;
    for (const CampaignBar &bar : layout.bars) {
        if (bar.week == week)
            lanes = std::max(lanes, bar.lane + 1);
    }
    return lanes;
}

} // namespace

WeekRange weeksOfMonth(QDate anyDay, Qt::DayOfWeek weekStart)
{
    const QDate first(anyDay.year(), anyDay.month(), 1);
    const int lead = (first.dayOfWeek() - weekStart + kDays) % kDays;
    const int needed = (lead + first.daysInMonth() + kDays - 1) / kDays;
    return WeekRange { first.addDays(-lead), std::max(5, needed) };
}

QDate monthOfRange(const WeekRange &range)
{
    // The middle day lies in the month with most days: a range of five or six weeks holds one month whole.
    const QDate middle = range.firstDay.addDays(qint64 { kDays } * range.weeks / 2);
    return QDate(middle.year(), middle.month(), 1);
}

int weekNumber(QDate firstDayOfRow)
{
    // The Thursday of a row decides, as ISO 8601 has it; rows that start on Saturday or Sunday hold the next
    // one.
    const int toThursday = (Qt::Thursday - firstDayOfRow.dayOfWeek() + kDays) % kDays;
    return firstDayOfRow.addDays(toThursday).weekNumber();
}

MonthLayout layOutMonth(const MonthInput &input)
{
    const MonthMetrics &m = input.metrics;
    const int weeks = input.range.weeks;
    const int width = std::max(0, input.size.width() - m.gutter);
    const int height = std::max(0, input.size.height());

    MonthLayout layout;
    layout.range = input.range;
    layout.cells.reserve(qsizetype { kDays } * weeks);
    for (int week = 0; week < weeks; ++week) {
        const int top = edge(0, height, week, weeks);
        const int bottom = edge(0, height, week + 1, weeks);
        for (int column = 0; column < kDays; ++column) {
            const int left = edge(m.gutter, width, column, kDays);
            const int right = edge(m.gutter, width, column + 1, kDays);
            layout.cells.append(DayCell { input.range.firstDay.addDays(qint64 { kDays } * week + column),
                QRect(left, top, right - left, bottom - top) });
        }
        placeBars(layout, input, week);
    }
    for (CampaignBar &bar : layout.bars) {
        const QRect &from = layout.cells[bar.week * kDays + bar.firstColumn].rect;
        const QRect &to = layout.cells[bar.week * kDays + bar.lastColumn].rect;
        const int left = from.left() + m.padSide + 1;
        const int top = from.top() + m.padTop + m.dateRow + m.gap + bar.lane * (m.lane + m.gap);
        bar.rect = QRect(left, top, std::max(0, to.left() + to.width() - m.padSide - left), m.lane);
    }

    auto post = std::lower_bound(input.posts.begin(), input.posts.end(), input.range.firstDay);
    for (int week = 0; week < weeks; ++week) {
        const int lanes = lanesOfWeek(layout, week);
        const int above = m.padTop + m.dateRow + m.gap + lanes * (m.lane + m.gap);
        for (int column = 0; column < kDays; ++column) {
            DayCell &cell = layout.cells[week * kDays + column];
            const auto end = std::upper_bound(post, input.posts.end(), cell.day);
            cell.firstPost = static_cast<int>(post - input.posts.begin());
            cell.postCount = static_cast<int>(end - post);
            // Below the last slip there is no gap, only a pixel to the line of the next week.
            const int room = std::max(0, (cell.rect.height() - above + m.gap - 1) / (m.slip + m.gap));
            cell.shown = std::min(room, cell.postCount);
            const QList<int> shown = shownOf(cell, input.raised);
            for (int i = 0; i < cell.shown; ++i) {
                const int left = cell.rect.left() + m.padSide;
                layout.slips.append(SlipBox { shown[i],
                    QRect(left, cell.rect.top() + above + i * (m.slip + m.gap),
                        std::max(0, cell.rect.width() - 2 * m.padSide), m.slip) });
            }
            post = end;
        }
    }
    return layout;
}

const DayCell *MonthLayout::cellOf(QDate day) const
{
    if (!range.contains(day))
        return nullptr;
    return &cells[range.firstDay.daysTo(day)];
}

int MonthLayout::cellIndexAt(QPoint point) const
{
    for (int i = 0; i < cells.size(); ++i) {
        if (cells[i].rect.contains(point))
            return i;
    }
    return -1;
}

int MonthLayout::slipIndexAt(QPoint point) const
{
    for (int i = 0; i < slips.size(); ++i) {
        if (slips[i].rect.contains(point))
            return i;
    }
    return -1;
}

int MonthLayout::slipIndexOf(int post) const
{
    const auto found = std::lower_bound(
        slips.begin(), slips.end(), post, [](const SlipBox &s, int p) { return s.post < p; });
    return found != slips.end() && found->post == post ? static_cast<int>(found - slips.begin()) : -1;
}

} // namespace galley::schedule
