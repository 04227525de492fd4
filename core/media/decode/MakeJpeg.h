#pragma once

#include "core/base/Result.h"
#include "core/media/MediaInfo.h"

#include <QString>

namespace galley::media {

// Writes the still picture of `file` as a JPEG of its full size: upright, sRGB, on white where it is
// transparent, of an animation the first frame. Answers what the new file is. Errors name `file` in args;
// nothing stays at `jpeg` then.
[[nodiscard]] Result<MediaInfo> makeJpeg(const QString &file, const QString &jpeg);

} // namespace galley::media
