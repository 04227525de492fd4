#pragma once

#include "core/base/Result.h"
#include "core/media/decode/Decoded.h"

#include <QString>

namespace galley::media {

// What FFmpeg says of a clip or a sound, and the picture that stands for it: a frame from its first tenth,
// turned as it is shown. `image` is null where there is nothing to see. Only local files are opened, whatever
// the file refers to.
[[nodiscard]] Result<Decoded> readClip(const QString &path);

} // namespace galley::media
