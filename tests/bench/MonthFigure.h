#pragma once

#include "tests/bench/Figures.h"

namespace galley::bench {

// From "show October" to its painted pixels: reading 2,000 of 100,000 posts, laying them out, painting them.
[[nodiscard]] Figure monthFigure(const QString &workspace);

} // namespace galley::bench
