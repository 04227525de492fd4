#pragma once

#include "tests/bench/Figures.h"

namespace galley::bench {

// The week inside the busiest month: going there from the month and back, and one frame of a drag over it.
[[nodiscard]] QList<Figure> weekFigures(const QString &workspace);

} // namespace galley::bench
