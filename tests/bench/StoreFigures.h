#pragma once

#include "tests/bench/Figures.h"

namespace galley::bench {

// First 50 hits among 100,000 posts, for words that are rare, common, short and several.
[[nodiscard]] Figure searchFigure(const QString &workspace);

// One person's change set against a bare durable commit of one row on the same disk.
[[nodiscard]] Figure writeFigure(const QString &workspace);

} // namespace galley::bench
