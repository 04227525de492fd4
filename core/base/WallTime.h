#pragma once

#include "core/base/Result.h"

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>

namespace galley {

// What a clock on a wall shows: a date and a time to the minute, without a zone. What a person plans is one
// of these in the client's zone; the instant follows from it.
struct WallTime
{
    QDate date;
    QTime time; // seconds are always zero

    [[nodiscard]] QString toText() const; // "2026-10-22T07:45"
    [[nodiscard]] static std::optional<WallTime> fromText(QStringView text); // exactly that form
    [[nodiscard]] WallTime plusMinutes(qint64 minutes) const;

    bool operator==(const WallTime &) const = default;

    bool operator<(const WallTime &other) const
    {
        return date != other.date ? date < other.date : time < other.time;
    }
};

enum class WallKind {
    Normal, // one answer
    Gap, // clocks jump over this time
    Overlap // clocks show this time twice
};

struct ResolvedWall
{
    qint64 utcMs = 0; // gap: by the offset in force before it (RFC 5545); overlap: the pass that `fold` names
    WallKind kind = WallKind::Normal;
    WallTime shown; // what the clock shows at utcMs: in a gap not what was asked for
    WallTime nextValid; // the first time after the gap; otherwise what was asked for
    int offsetBefore = 0; // seconds east of UTC; both the same when the kind is Normal
    int offsetAfter = 0;
};

// The one conversion between wall time and instant, on the system's tzdata. `fold` 0 means the first of two
// equal wall times, anything else the second. Fails with kUnknownZone for a zone that is not in tzdata, with
// kBadWallTime outside the years 1970 to 2099. Below a microsecond after a zone's first use; safe from any
// thread.
[[nodiscard]] Result<ResolvedWall> resolve(const WallTime &wall, const QString &zone, int fold = 0);

// Floors to the minute. Outside 1970 to 2099 the nearest known offset holds.
[[nodiscard]] Result<WallTime> toWall(qint64 utcMs, const QString &zone);

// Seconds east of UTC at that instant.
[[nodiscard]] Result<int> offsetAt(qint64 utcMs, const QString &zone);

[[nodiscard]] bool isKnownZone(const QString &zone);

} // namespace galley
