#include "core/schedule/WeekLayout.h"

#include <algorithm>

namespace galley::schedule {

namespace {

constexpr int kDays = 7;

int rounded(int value, int numerator, int denominator)
{
    return (value * numerator + denominator / 2) / denominator;
}

// Cards that touch in time, directly or through others, share the width of their day: each takes the first
// column that is free again.
void placeGroup(WeekLayout &layout, const WeekInput &input, qsizetype first, qsizetype last)
{
    const WeekMetrics &m = input.metrics;
    QList<int> freeFrom; // y, per column
    for (qsizetype i = first; i < last; ++i) {
        WeekCard &card = layout.cards[i];
        int column = 0;
        while (column < freeFrom.size() && freeFrom[column] > card.rect.top())
            ++column;
        if (column == freeFrom.size())
            freeFrom.append(0);
        freeFrom[column] = card.rect.top() + card.rect.height();
        card.column = column;
    }
    const auto columns = static_cast<int>(freeFrom.size());
    for (qsizetype i = first; i < last; ++i) {
        WeekCard &card = layout.cards[i];
        const QRect &day = layout.days[card.day].rect;
        const int left = day.left() + m.side;
        const int room = std::max(0, day.width() - 2 * m.side + 1);
        card.columns = columns;
        card.cascaded = columns > 1 && room / columns < m.narrowest;
        if (card.cascaded) {
            const int step = std::clamp((room - m.narrowest) / (columns - 1), 0, m.cascade);
            card.rect.setLeft(left + step * card.column);
            card.rect.setWidth(std::max(0, room - step * (columns - 1)));
        } else {
            const int from = room * card.column / columns;
            const int to = room * (card.column + 1) / columns;
            card.rect.setLeft(left + from);
            card.rect.setWidth(std::max(0, to - from - (card.column + 1 < columns ? 2 : 0)));
        }
    }
    // Where they are too many to show their edges, some lie below others.
    for (qsizetype i = first; i < last; ++i) {
        WeekCard &card = layout.cards[i];
        for (qsizetype j = i + 1; j < last && layout.cards[j].rect.top() <= card.rect.top() && !card.covered;
             ++j)
            card.covered = layout.cards[j].rect.contains(card.rect);
    }
}

void placeCards(WeekLayout &layout, const WeekInput &input, int day)
{
    const WeekDay &column = layout.days[day];
    const auto firstCard = layout.cards.size();
    for (int post = column.firstPost; post < column.firstPost + column.postCount; ++post) {
        const int minute = input.posts[post].minute;
        if (layout.scale.isFolded(minute)) {
            const bool evening = minute >= WeekScale::kEveningBegins;
            if (layout.folded.isEmpty() || layout.folded.last().day != day
                || layout.folded.last().evening != evening) {
                const int top = layout.scale.yOf(evening ? WeekScale::kEveningBegins : 0);
                layout.folded.append(FoldedPosts { day, evening, post, 0,
                    QRect(column.rect.left(), top, column.rect.width(), layout.scale.strip()) });
            }
            ++layout.folded.last().count;
            continue;
        }
        const int top = layout.scale.yOf(minute);
        layout.cards.append(WeekCard { post, day, 0, 1, false, false, QRect(0, top, 0, input.metrics.card) });
    }
    int ends = 0;
    auto group = firstCard;
    for (auto i = firstCard; i < layout.cards.size(); ++i) {
        if (i > group && layout.cards[i].rect.top() >= ends) {
            placeGroup(layout, input, group, i);
            group = i;
        }
        ends = std::max(ends, layout.cards[i].rect.top() + input.metrics.card);
    }
    placeGroup(layout, input, group, layout.cards.size());
}

// The bars of a week are those of a month with one row, below the heads of the days.
void placeBars(WeekLayout &layout, const WeekInput &input)
{
    const WeekMetrics &m = input.metrics;
    MonthInput row { layout.range, {}, {}, input.campaigns, QSize(input.width, m.head + m.lanes), {} };
    row.metrics.gutter = m.rulers;
    row.metrics.padTop = 0;
    row.metrics.padSide = m.side;
    row.metrics.dateRow = m.head + 1;
    row.metrics.gap = 2;
    row.metrics.lane = m.lane;
    row.metrics.maxLanes = m.lanes > 0 ? m.maxLanes : 0;
    const MonthLayout month = layOutMonth(row);
    layout.bars = month.bars;
    for (const DayCell &cell : month.cells)
        layout.foldedCampaigns.append(cell.foldedCampaigns);
}

} // namespace

WeekScale::WeekScale(int hour, int strip, WeekFolds folds)
    : m_hour(hour)
    , m_strip(strip)
    , m_folds(folds)
{
}

int WeekScale::yOf(int minute) const
{
    minute = std::clamp(minute, 0, kDayMinutes);
    if (m_folds.night && minute < kNightEnds)
        return rounded(minute, m_strip, kNightEnds);
    const int top = m_folds.night ? m_strip : 0;
    const int from = m_folds.night ? kNightEnds : 0;
    if (!m_folds.evening || minute <= kEveningBegins)
        return top + rounded(minute - from, m_hour, 60);
    return top + rounded(kEveningBegins - from, m_hour, 60)
        + rounded(minute - kEveningBegins, m_strip, kDayMinutes - kEveningBegins);
}

int WeekScale::minuteAt(int y) const
{
    constexpr int kLast = kDayMinutes - 1;
    if (m_folds.night && y < m_strip)
        return std::clamp(rounded(std::max(0, y), kNightEnds, m_strip), 0, kNightEnds - 1);
    const int evening = yOf(kEveningBegins);
    if (m_folds.evening && y >= evening)
        return std::clamp(kEveningBegins + rounded(y - evening, kDayMinutes - kEveningBegins, m_strip),
            kEveningBegins, kLast);
    const int top = m_folds.night ? m_strip : 0;
    const int from = m_folds.night ? kNightEnds : 0;
    return std::clamp(from + rounded(std::max(0, y - top), 60, m_hour), 0, kLast);
}

bool WeekScale::isFolded(int minute) const
{
    return (m_folds.night && minute < kNightEnds) || (m_folds.evening && minute >= kEveningBegins);
}

int snappedMinute(int minute, int step)
{
    const int snapped = (std::max(0, minute) + step / 2) / step * step;
    return std::min(snapped, (WeekScale::kDayMinutes - 1) / step * step);
}

QDate weekOf(QDate day, Qt::DayOfWeek weekStart)
{
    return day.addDays(-((day.dayOfWeek() - weekStart + kDays) % kDays));
}

WeekLayout layOutWeek(const WeekInput &input)
{
    WeekLayout layout;
    layout.range = WeekRange { input.firstDay, 1 };
    layout.scale = input.scale;
    layout.side = input.metrics.side;
    const int rulers = input.metrics.rulers;
    const int width = std::max(0, input.width - rulers);
    auto post = std::lower_bound(input.posts.begin(), input.posts.end(), WeekTime { input.firstDay, 0 });
    for (int i = 0; i < kDays; ++i) {
        const QDate day = input.firstDay.addDays(i);
        const int left = rulers + width * i / kDays;
        const int right = rulers + width * (i + 1) / kDays;
        const auto end = std::lower_bound(post, input.posts.end(), WeekTime { day.addDays(1), 0 });
        layout.days.append(WeekDay { day, QRect(left, 0, right - left, input.scale.height()),
            static_cast<int>(post - input.posts.begin()), static_cast<int>(end - post) });
        post = end;
        placeCards(layout, input, i);
    }
    placeBars(layout, input);
    return layout;
}

int WeekLayout::dayIndexAt(int x) const
{
    for (int i = 0; i < days.size(); ++i) {
        if (x >= days[i].rect.left() && x < days[i].rect.left() + days[i].rect.width())
            return i;
    }
    return -1;
}

int WeekLayout::cardIndexAt(QPoint point) const
{
    for (auto i = static_cast<int>(cards.size()) - 1; i >= 0; --i) {
        if (cards[i].rect.contains(point))
            return i;
    }
    return -1;
}

int WeekLayout::cardIndexOf(int post) const
{
    const auto found = std::lower_bound(
        cards.begin(), cards.end(), post, [](const WeekCard &card, int p) { return card.post < p; });
    return found != cards.end() && found->post == post ? static_cast<int>(found - cards.begin()) : -1;
}

int WeekLayout::foldedIndexAt(QPoint point) const
{
    for (int i = 0; i < folded.size(); ++i) {
        if (folded[i].rect.contains(point))
            return i;
    }
    return -1;
}

QRect WeekLayout::placeOf(int day, int minute, int card) const
{
    if (day < 0 || day >= days.size())
        return {};
    const QRect &column = days[day].rect;
    return { column.left() + side, scale.yOf(minute), std::max(0, column.width() - 2 * side + 1), card };
}

} // namespace galley::schedule
