#include "core/schedule/RulerTime.h"

namespace galley::schedule {

ShownTime onClock(const ShownTime &time, const QString &from, const QString &to)
{
    if (from == to)
        return time;
    auto at = resolve(time.wall, from, time.fold);
    if (at && at->kind == WallKind::Gap)
        at = resolve(at->nextValid, from);
    const auto wall = at ? toWall(at->utcMs, to) : Result<WallTime>(tl::unexpected(at.error()));
    const auto back = wall ? resolve(*wall, to) : Result<ResolvedWall>(tl::unexpected(wall.error()));
    if (!back)
        return time;
    return { *wall, back->kind == WallKind::Overlap && back->utcMs != at->utcMs ? 1 : 0 };
}

ShownTime movedOnClock(const ShownTime &time, const QString &zone, qint64 minutes, const QString &ruler)
{
    ShownTime there = onClock(time, zone, ruler);
    there.wall = there.wall.plusMinutes(minutes);
    return onClock(there, ruler, zone);
}

WallTime rulerTime(const store::MonthPost &post, const QString &ruler)
{
    const WallTime own { post.day, post.time };
    if (post.at == 0 || post.zone == ruler)
        return own;
    return toWall(post.at, ruler).value_or(own);
}

} // namespace galley::schedule
