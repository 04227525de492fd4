#pragma once

#include "tests/bench/Figures.h"

namespace galley::bench {

// Rows loaded in bulk, over the same finished rows put by raw sqlite3 in one transaction into the same tables
// with the same indexes, the search index too. `folder` is on the disk to measure.
[[nodiscard]] Figure bulkFigure(const QString &folder);

} // namespace galley::bench
