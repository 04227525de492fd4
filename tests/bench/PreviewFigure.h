#pragma once

#include "tests/bench/Figures.h"

namespace galley::bench {

// What the preview does after every key: 3,000 characters that ten accounts take over, the one that is shown
// laid out and painted. Processor time.
[[nodiscard]] Figure previewFigure(const QString &workspace);

} // namespace galley::bench
