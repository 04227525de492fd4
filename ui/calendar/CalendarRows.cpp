// Which of the posts that CalendarModel has read are its rows, and where they stand.

#include "core/schedule/RulerTime.h"
#include "ui/calendar/CalendarModel.h"

#include <algorithm>
#include <tuple>

namespace galley::calendar {

using store::MonthPost;

namespace {

// A post at its place; rows stand in this order.
struct Placed
{
    WallTime place;
    const MonthPost *post;

    bool operator<(const Placed &other) const
    {
        return std::tie(place.date, place.time, post->id)
            < std::tie(other.place.date, other.place.time, other.post->id);
    }
};

} // namespace

WallTime CalendarModel::placeOf(const MonthPost &post) const
{
    return m_placeBy == PlaceBy::FirstZone ? schedule::rulerTime(post, m_firstZone)
                                           : WallTime { post.day, post.time };
}

// Days of clients that posts on screen can be of.
schedule::DaySpan CalendarModel::neededDays() const
{
    const int around = m_placeBy == PlaceBy::FirstZone ? schedule::kMostDaysApart : 0;
    return { m_range.firstDay.addDays(-around), m_range.lastDay().addDays(around) };
}

bool CalendarModel::isElsewhere(const store::MonthPost &post) const
{
    if (post.at == 0 || post.zone == m_firstZone)
        return false;
    const auto wall = toWall(post.at, m_firstZone);
    return wall && (wall->date != post.day || wall->time != post.time);
}

bool CalendarModel::onFilteredNetwork(const MonthPost &post) const
{
    return m_filter.platforms.isEmpty()
        || std::any_of(m_filter.platforms.begin(), m_filter.platforms.end(),
            [&](Platform platform) { return post.has(platform); });
}

// Brings the rows to what m_all and the filter say, telling exactly what changed. Both lists are in the same
// order, so one walk over both finds runs of removed and inserted rows.
void CalendarModel::showRows()
{
    QList<Placed> wanted;
    wanted.reserve(m_all.size());
    std::map<PostStatus, int> counts;
    m_total = 0;
    m_rowsZone = m_firstZone;
    for (const MonthPost &post : m_all) {
        const WallTime place = placeOf(post);
        if (!m_range.contains(place.date))
            continue;
        ++m_total;
        if (!onFilteredNetwork(post))
            continue;
        ++counts[post.status];
        if (m_filter.statuses.isEmpty() || m_filter.statuses.contains(post.status))
            wanted.append({ place, &post });
    }
    if (m_placeBy != PlaceBy::ClientsClock) // otherwise m_all has that order
        std::sort(wanted.begin(), wanted.end());

    int row = 0;
    qsizetype next = 0;
    const auto shown = [this](int at) { return Placed { m_places[at], &m_rows[at] }; };
    while (row < m_rows.size() || next < wanted.size()) {
        int gone = row;
        while (gone < m_rows.size() && (next == wanted.size() || shown(gone) < wanted[next]))
            ++gone;
        if (gone > row) {
            beginRemoveRows({}, row, gone - 1);
            m_rows.remove(row, gone - row);
            m_places.remove(row, gone - row);
            endRemoveRows();
        }
        qsizetype come = next;
        while (come < wanted.size() && (row == m_rows.size() || wanted[come] < shown(row)))
            ++come;
        if (come > next) {
            const int count = static_cast<int>(come - next);
            beginInsertRows({}, row, row + count - 1);
            m_rows.insert(row, count, MonthPost {});
            m_places.insert(row, count, WallTime {});
            for (; next < come; ++next, ++row) {
                m_rows[row] = *wanted[next].post;
                m_places[row] = wanted[next].place;
            }
            endInsertRows();
        }
        while (row < m_rows.size() && next < wanted.size() && !(shown(row) < wanted[next])
            && !(wanted[next] < shown(row))) {
            if (m_rows[row] != *wanted[next].post) {
                m_rows[row] = *wanted[next].post;
                Q_EMIT dataChanged(index(row), index(row));
            }
            ++row;
            ++next;
        }
    }
    m_counts = std::move(counts);
    Q_EMIT countsChanged();
}

CalendarModel::DayRows CalendarModel::rowsOf(QDate day) const
{
    const auto from = std::lower_bound(m_places.begin(), m_places.end(), day,
        [](const WallTime &place, QDate date) { return place.date < date; });
    const auto to = std::upper_bound(
        from, m_places.end(), day, [](QDate date, const WallTime &place) { return date < place.date; });
    return { static_cast<int>(from - m_places.begin()), static_cast<int>(to - from) };
}

int CalendarModel::rowOf(const QUuid &post) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].id == post)
            return row;
    }
    return -1;
}

const MonthPost *CalendarModel::post(const QUuid &id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_rows[row];
}

} // namespace galley::calendar
