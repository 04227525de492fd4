#pragma once

#include "tests/bench/Figures.h"

namespace galley::bench {

// A spreadsheet of 10,000 rows: read and judged as the preview does it, then stored as one action.
[[nodiscard]] QList<Figure> importFigures(const QString &folder);

} // namespace galley::bench
