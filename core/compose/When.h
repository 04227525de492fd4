#pragma once

#include "core/base/Result.h"
#include "core/base/WallTime.h"

namespace galley::compose {

// What has to be asked or said about a time before it is taken.
enum class WhenQuestion {
    None,
    Gap, // clocks jump over it: `taken` is the next there is
    Overlap, // clocks show it twice: first or second?
    Past // it would go out at once
};

// A wall time in the client's zone with all that the picker shows of it.
struct When
{
    WhenQuestion question = WhenQuestion::None;
    WallTime asked; // in the client's zone
    WallTime taken; // the same, unless in a gap
    WallTime own; // `taken` in one's own zone
    qint64 utcMs = 0; // of `taken`
    std::optional<qint64> otherUtcMs; // overlap: of the other pass
    int offset = 0, otherOffset = 0; // seconds east of UTC, of both passes; a gap: before and after it
    bool isSameZone = false; // the two zones show the same time then

    bool operator==(const When &) const = default;
};

// Codes: those of core/base/WallTime.h.
[[nodiscard]] Result<When> lookAt(
    const WallTime &wall, const QString &zone, int fold, const QString &ownZone, qint64 nowMs);

// When a post of that day would usually go out: at nine, or with the next full hour where nine is over. After
// the last hour of today it is tomorrow at nine.
[[nodiscard]] WallTime usualTime(QDate day, const QString &zone, qint64 nowMs);

} // namespace galley::compose
