#pragma once

#include "core/base/Result.h"
#include "core/media/decode/Decoded.h"

#include <QByteArray>

QT_BEGIN_NAMESPACE
class QFile;
QT_END_NAMESPACE

namespace galley::media {

// Reads a still (or the first frame) with Qt's image plug-ins, already reduced to about `wanted` pixels on
// the longer side where the format can do that while decoding. Upright and in sRGB.
[[nodiscard]] Result<Decoded> readPicture(QFile &file, const QByteArray &format, int wanted);

// `image` turned into sRGB where it carries another colour space; a picture without one is taken as sRGB.
[[nodiscard]] QImage inSrgb(QImage image);

} // namespace galley::media
