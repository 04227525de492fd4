#pragma once

#include "core/base/WallTime.h"

#include <optional>

namespace galley {

// The two times that can be meant by one that clocks jump over.
struct GapTimes
{
    WallTime before; // as far from the hour, before the jump
    WallTime after; // the first that there is behind it: what is taken where nobody is asked

    bool operator==(const GapTimes &) const = default;
};

// Nothing for a time that exists, and for what resolve() refuses.
[[nodiscard]] std::optional<GapTimes> gapTimes(const WallTime &wall, const QString &zone);

} // namespace galley
