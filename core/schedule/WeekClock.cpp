#include "core/schedule/WeekClock.h"

#include "core/base/WallTime.h"

#include <algorithm>

namespace galley::schedule {

namespace {

constexpr int kDayMinutes = 24 * 60;
constexpr int kNoon = kDayMinutes / 2;

int offsetAtNoon(QDate day, const QString &zone)
{
    const auto noon = resolve(WallTime { day, QTime(12, 0) }, zone);
    return noon ? noon->offsetBefore : 0;
}

// Minute by minute, which is only asked of the two days a year that need it.
void findChange(DayClock &clock, const QString &zone)
{
    for (int minute = 0; minute < kDayMinutes; ++minute) {
        const auto at = resolve(WallTime { clock.day, QTime(minute / 60, minute % 60) }, zone);
        if (!at || at->kind == WallKind::Normal)
            continue;
        int &from = at->kind == WallKind::Gap ? clock.gapFrom : clock.doubledFrom;
        int &to = at->kind == WallKind::Gap ? clock.gapTo : clock.doubledTo;
        if (from < 0)
            from = minute;
        to = minute + 1;
    }
}

int aheadAtNoon(QDate day, const QString &zone, const QString &second)
{
    const auto noon = resolve(WallTime { day, QTime(12, 0) }, zone);
    const auto there = noon ? toWall(noon->utcMs, second) : Result<WallTime>(tl::unexpected(noon.error()));
    if (!there)
        return 0;
    return static_cast<int>(day.daysTo(there->date)) * kDayMinutes
        + there->time.msecsSinceStartOfDay() / 60'000 - kNoon;
}

} // namespace

QList<DayClock> dayClocks(QDate first, int days, const QString &zone, const QString &second)
{
    QList<DayClock> clocks;
    clocks.reserve(days);
    for (int i = 0; i < days; ++i) {
        DayClock clock;
        clock.day = first.addDays(i);
        if (offsetAtNoon(clock.day.addDays(-1), zone) != offsetAtNoon(clock.day.addDays(1), zone))
            findChange(clock, zone);
        if (!second.isEmpty())
            clock.ahead = aheadAtNoon(clock.day, zone, second);
        clocks.append(clock);
    }
    return clocks;
}

int usualDistance(const QList<DayClock> &days)
{
    int usual = 0;
    qsizetype most = 0;
    for (const DayClock &candidate : days) {
        const auto same = std::count_if(
            days.begin(), days.end(), [&](const DayClock &day) { return day.ahead == candidate.ahead; });
        if (same > most) {
            most = same;
            usual = candidate.ahead;
        }
    }
    return usual;
}

} // namespace galley::schedule
