#pragma once

#include "core/schedule/ical/RecurrenceRule.h"

#include <functional>

namespace galley::schedule {

// What a clock on a wall shows, counted in seconds from Julian day 0, without a zone.
[[nodiscard]] qint64 wallSeconds(QDate date, QTime time);
[[nodiscard]] QDate wallDate(qint64 seconds);
[[nodiscard]] QTime wallTimeOfDay(qint64 seconds);

// What may still be spent on expanding rules; a rule from outside can ask for a year of seconds none of which
// fits. A step is a day or a time looked at, some 50 ns.
struct WalkBudget
{
    qint64 steps = 500'000;

    [[nodiscard]] bool spend(qint64 some = 1) { return (steps -= some) > 0; }
};

// Tells the times of a rule one after another, from `from` to `to` (both included, wall seconds); ends where
// `tell` answers false. COUNT counts from the start, UNTIL is compared as it is written: whoever has a zone
// brings it to the wall first. The start is told where the rule yields it. False where the budget ran out
// before the end.
//
// RFC 5545 leaves questions; the answers here: parts that its table forbids for a frequency limit (as in
// python-dateutil), a yearly rule with weeks and no day takes the weekday of its start, and its years are
// those of the weeks (both as in libical); weeks with BYSETPOS are whole weeks.
[[nodiscard]] bool walkRule(const RecurrenceRule &rule, QDate start, std::optional<QTime> time, qint64 from,
    qint64 to, WalkBudget &budget, const std::function<bool(qint64)> &tell);

} // namespace galley::schedule
