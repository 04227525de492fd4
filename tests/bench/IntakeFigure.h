#pragma once

#include "tests/bench/Figures.h"

namespace galley::bench {

class Turns;

// How long the window stands still at the longest while 500 files are dropped on a post.
[[nodiscard]] Figure intakeFigure(Turns &application);

} // namespace galley::bench
