#include "core/compose/When.h"

namespace galley::compose {

Result<When> lookAt(const WallTime &wall, const QString &zone, int fold, const QString &ownZone, qint64 nowMs)
{
    const auto asked = resolve(wall, zone, fold);
    if (!asked)
        return tl::unexpected(asked.error());
    When when;
    when.asked = wall;
    when.taken = asked->nextValid;
    when.utcMs = asked->utcMs;
    when.offset = asked->offsetBefore;
    when.otherOffset = asked->offsetAfter;
    switch (asked->kind) {
    case WallKind::Normal:
        break;
    case WallKind::Gap: {
        when.question = WhenQuestion::Gap;
        const auto taken = resolve(when.taken, zone);
        if (!taken)
            return tl::unexpected(taken.error());
        when.utcMs = taken->utcMs;
        break;
    }
    case WallKind::Overlap: {
        when.question = WhenQuestion::Overlap;
        const auto other = resolve(wall, zone, fold == 0 ? 1 : 0);
        if (!other)
            return tl::unexpected(other.error());
        when.otherUtcMs = other->utcMs;
        break;
    }
    }
    const auto own = toWall(when.utcMs, ownZone);
    if (!own)
        return tl::unexpected(own.error());
    when.own = *own;
    when.isSameZone = when.own == when.taken;
    if (when.utcMs <= nowMs)
        when.question = WhenQuestion::Past; // which pass it was no longer matters
    return when;
}

WallTime usualTime(QDate day, const QString &zone, qint64 nowMs)
{
    const QTime usual(9, 0);
    const auto now = toWall(nowMs, zone);
    if (!now || now->date != day || now->time < usual)
        return { day, usual };
    const int next = now->time.hour() + 1;
    return next < 24 ? WallTime { day, QTime(next, 0) } : WallTime { day.addDays(1), usual };
}

} // namespace galley::compose
