#pragma once

#include <QImage>
#include <QString>

namespace galley::media {

// 64 bits that stay nearly the same when a picture is scaled or saved again: brightness left against right on
// an 8 × 8 raster. Hex, 16 digits. Pictures that look alike differ in few bits.
[[nodiscard]] QString differenceHash(const QImage &image);

} // namespace galley::media
