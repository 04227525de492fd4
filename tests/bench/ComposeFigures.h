#pragma once

#include "tests/bench/Figures.h"

namespace galley::bench {

// A key pressed in a text of 3,000 characters for ten accounts: until meters and notes are right again, in
// time of the thread. Held against the frame that a screen has for it.
[[nodiscard]] Figure keystrokeFigure();

} // namespace galley::bench
