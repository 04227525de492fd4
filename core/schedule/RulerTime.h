#pragma once

#include "core/base/WallTime.h"
#include "core/store/queries/MonthQuery.h"

namespace galley::schedule {

// What a clock shows, and which of the two passes where it shows that twice.
struct ShownTime
{
    WallTime wall;
    int fold = 0;

    bool operator==(const ShownTime &) const = default;
};

// What the clock of `to` shows when that of `from` shows `time`; after a gap of `from` the first time there
// is. There and back is the same time again. The same time where the zones are one or one is unknown.
[[nodiscard]] ShownTime onClock(const ShownTime &time, const QString &from, const QString &to);

// The time of `zone` that is so many minutes later on the clock of `ruler`.
[[nodiscard]] ShownTime movedOnClock(
    const ShownTime &time, const QString &zone, qint64 minutes, const QString &ruler);

// Where a post stands beside a ruler that shows the clock of `ruler`: at its instant. A post without one
// (its zone is unknown) stands at its own wall time.
[[nodiscard]] WallTime rulerTime(const store::MonthPost &post, const QString &ruler);

// No two clocks are further apart (from UTC−12 to UTC+14): a post's day on a ruler is no further from its
// own.
inline constexpr int kMostDaysApart = 2;

} // namespace galley::schedule
