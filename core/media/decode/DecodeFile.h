#pragma once

#include "core/base/Result.h"
#include "core/media/decode/Decoded.h"
#include "core/media/decode/FileKind.h"

QT_BEGIN_NAMESPACE
class QFile;
QT_END_NAMESPACE

namespace galley::media {

// What can be seen of a file of that kind, by the reader that knows it, at least `wanted` long on its longer
// side where the original is. A null picture: there is nothing to see.
[[nodiscard]] Result<Decoded> decodeFile(QFile &file, const FileKind &kind, int wanted);

// JPEG has no transparency: the picture on white, as the networks show it.
[[nodiscard]] QImage onWhite(const QImage &image);

} // namespace galley::media
