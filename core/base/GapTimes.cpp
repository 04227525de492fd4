#include "core/base/GapTimes.h"

namespace galley {

std::optional<GapTimes> gapTimes(const WallTime &wall, const QString &zone)
{
    const auto resolved = resolve(wall, zone);
    if (!resolved || resolved->kind != WallKind::Gap)
        return std::nullopt;
    const qint64 jumpMs = qint64(resolved->offsetAfter - resolved->offsetBefore) * 1000;
    const auto before = toWall(resolved->utcMs - jumpMs, zone);
    return before ? std::optional(GapTimes { *before, resolved->nextValid }) : std::nullopt;
}

} // namespace galley
