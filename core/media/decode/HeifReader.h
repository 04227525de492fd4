#pragma once

#include "core/base/Result.h"
#include "core/media/decode/Decoded.h"

QT_BEGIN_NAMESPACE
class QFile;
QT_END_NAMESPACE

namespace galley::media {

// Reads the primary picture of an HEIC, HEIF or AVIF file. libheif turns and mirrors it by itself.
[[nodiscard]] Result<Decoded> readHeif(QFile &file);

} // namespace galley::media
