#pragma once

#include <QImage>
#include <QString>

namespace galley::tests {

// Compares a picture with the golden one at tests/data/golden/<name>.png. Glyph edges differ a little between
// font engines: a pixel counts only when a channel is more than 40 of 255 off, and `share` of the pixels may.
// On a mismatch <name>.actual.png, .expected.png and .diff.png are saved to the build's golden-failures
// folder and the answer says where; an empty answer means alike. With GALLEY_UPDATE_GOLDENS=1 the golden
// picture is written instead.
[[nodiscard]] QString compareWithGolden(const QImage &actual, const QString &name, double share = 0.004);

} // namespace galley::tests
