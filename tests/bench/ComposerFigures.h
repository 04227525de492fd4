#pragma once

#include "tests/bench/Figures.h"

namespace galley::bench {

// The composer on screen, with a text of 3,000 characters for ten accounts: how long it takes to open, and
// what a key costs until meters, notes and previews are painted.
[[nodiscard]] QList<Figure> composerFigures();

} // namespace galley::bench
