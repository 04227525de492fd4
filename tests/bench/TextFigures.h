#pragma once

#include "tests/bench/Figures.h"

namespace galley::bench {

// What a composer does after every key: 3,000 characters measured for ten targets, each in its network's
// unit.
[[nodiscard]] Figure countingFigure();

} // namespace galley::bench
