#pragma once

#include "tests/bench/Figures.h"

namespace galley::bench {

// Starts this program again as a child, first with an empty window, then with the calendar of the workspace,
// and takes the time from before the start until the first painted window, and the memory that is resident
// once it has settled.
[[nodiscard]] QList<Figure> startFigures(const QString &workspace);

// What the children do. Returns the exit code.
int showEmptyWindow(int argc, char **argv);
int showCalendar(int argc, char **argv, const QString &workspace);

} // namespace galley::bench
