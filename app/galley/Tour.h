#pragma once

#include "app/galley/CommandLine.h"

#include <QStringList>

QT_BEGIN_NAMESPACE
class QTextStream;
QT_END_NAMESPACE

namespace galley::app {

// Makes the environment of the tour: 11:23 in Berlin on any machine, two pixels for one, no display needed.
// Before the QApplication.
void prepareTour();

// Renders the screens to <folder>/<name>.png with a clock that stands at 2026-10-20T09:23Z, the same ids
// every time and the sample studio in a folder of its own. Ends with 0, or with 1 and what went wrong.
[[nodiscard]] int runTour(const CommandLine &command, QTextStream &out);

// The names that --screen takes.
[[nodiscard]] QStringList tourScreens();

} // namespace galley::app
