#pragma once

#include "core/base/Result.h"
#include "core/media/MediaInfo.h"

#include <QString>

namespace galley::media {

// Reads `file` once for its hash and once for its picture, and writes <purpose>.jpg for every rendition into
// `folder` (a small original is not enlarged; what shows nothing makes none). Without a folder it writes
// nothing and decodes no more than it must to know that the file is whole. Every error names the file in
// args.
[[nodiscard]] Result<MediaInfo> prepare(const QString &file, const QString &folder);

} // namespace galley::media
