#pragma once

#include "tests/bench/Figures.h"

namespace galley::bench {

// One frame of a drag over the busiest month: the event of the mouse, what it asks of the store, and the
// paint.
[[nodiscard]] Figure dragFigure(const QString &workspace);

} // namespace galley::bench
