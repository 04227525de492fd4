#pragma once

#include "core/base/WallTime.h"
#include "core/schedule/Reschedule.h"
#include "core/store/queries/MonthQuery.h"

namespace galley::schedule {

// What it comes to when a post is put at a wall time of its zone, told before it is done.
struct Landing
{
    WallTime wanted;
    WallTime wall; // where it lands: after a gap the first time there is
    int fold = 0;
    qint64 at = 0; // the instant, milliseconds UTC
    WallKind kind = WallKind::Normal; // of what was wanted
    bool past = false;
    bool lapses = false; // what was approved was the old time
    std::optional<Error> refused; // it stays where it is, and why

    // The nearest other post of the same client on that day or within an hour; null id where there is none.
    QUuid nearest;
    qint64 nearestMinutes = 0; // that one is so much later; negative: earlier

    [[nodiscard]] bool isCrowded() const; // another post of the client within an hour
};

// `others` are posts of the same client around that day; the post itself among them does not count.
[[nodiscard]] Landing landingOf(const PlannedPost &post, const WallTime &wanted, int fold, qint64 nowMs,
    const QList<store::MonthPost> &others);

} // namespace galley::schedule
