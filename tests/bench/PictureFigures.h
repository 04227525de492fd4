#pragma once

#include "tests/bench/Figures.h"

namespace galley::bench {

// 1,000 pictures come into a client's media, from the start of the helper to rows that are durable, beside
// what vipsthumbnail takes to make the same sizes of the same files; and how much memory the desktop needs
// for every picture and clip of tests/data/corpora.
[[nodiscard]] QList<Figure> pictureFigures();

} // namespace galley::bench
