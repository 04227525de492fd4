#include "core/schedule/Landing.h"

#include "core/schedule/Errors.h"

#include <cstdlib>

namespace galley::schedule {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kCrowdedMinutes = 60;

void findNearest(Landing &landing, const QUuid &post, const QList<store::MonthPost> &others)
{
    for (const store::MonthPost &other : others) {
        if (other.id == post || other.at == 0)
            continue;
        const qint64 minutes = (other.at - landing.at) / 60'000;
        if (other.day != landing.wall.date && std::llabs(minutes) > kCrowdedMinutes)
            continue;
        if (landing.nearest.isNull() || std::llabs(minutes) < std::llabs(landing.nearestMinutes)) {
            landing.nearest = other.id;
            landing.nearestMinutes = minutes;
        }
    }
}

} // namespace

bool Landing::isCrowded() const
{
    return !nearest.isNull() && std::llabs(nearestMinutes) <= kCrowdedMinutes;
}

Landing landingOf(const PlannedPost &post, const WallTime &wanted, int fold, qint64 nowMs,
    const QList<store::MonthPost> &others)
{
    Landing landing;
    landing.wanted = landing.wall = wanted;
    auto resolved = resolve(wanted, post.zone, fold);
    if (resolved && resolved->kind == WallKind::Gap) {
        landing.wall = resolved->nextValid;
        landing.kind = WallKind::Gap;
        resolved = resolve(landing.wall, post.zone);
    } else if (resolved && resolved->kind == WallKind::Overlap) {
        landing.kind = WallKind::Overlap;
        landing.fold = fold;
    }
    if (!resolved) {
        landing.refused = resolved.error();
        return landing;
    }
    landing.at = resolved->utcMs;
    landing.past = landing.at < nowMs;
    landing.lapses = post.approvedForTime && (post.wall != landing.wall || post.fold != landing.fold);
    landing.refused = fixedBecause(post);
    if (!landing.refused && landing.past && goesOutByItself(post))
        landing.refused =
            Error { errors::kInThePast, { { u"local"_s, landing.wall.toText() }, { u"zone"_s, post.zone } } };
    findNearest(landing, post.id, others);
    return landing;
}

} // namespace galley::schedule
