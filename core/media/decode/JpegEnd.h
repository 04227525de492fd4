#pragma once

#include <QtGlobal>

#include <span>

namespace galley::media {

// Whether a JPEG stops in the middle of its picture: libjpeg fills what is missing with grey and calls it
// read. False where the end is marked, and where something before the picture is odd, which its reader
// judges. Markers: ITU-T T.81, annex B.
[[nodiscard]] bool isCutShort(std::span<const uchar> jpeg);

} // namespace galley::media
