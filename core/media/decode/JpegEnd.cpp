#include "core/media/decode/JpegEnd.h"

namespace galley::media {

namespace {

constexpr uchar kMark = 0xFF;
constexpr uchar kEndOfImage = 0xD9;
constexpr uchar kStartOfScan = 0xDA;

bool isRestart(uchar code)
{
    return code >= 0xD0 && code <= 0xD7;
}

// Where the marker after the bits of a scan stands, or the end of the file.
std::size_t afterScan(std::span<const uchar> jpeg, std::size_t at)
{
    for (; at + 1 < jpeg.size(); ++at) {
        const uchar code = jpeg[at + 1];
        if (jpeg[at] == kMark && code != 0 && code != kMark && !isRestart(code))
            return at;
    }
    return jpeg.size();
}

} // namespace

bool isCutShort(std::span<const uchar> jpeg)
{
    std::size_t at = 2; // after the start of the image
    while (at + 1 < jpeg.size() && jpeg[at] == kMark) {
        const uchar code = jpeg[at + 1];
        if (code == kMark) { // filling
            ++at;
            continue;
        }
        if (code == kEndOfImage || at + 3 >= jpeg.size())
            return false;
        at += 2 + (std::size_t(jpeg[at + 2]) << 8 | jpeg[at + 3]);
        if (code != kStartOfScan)
            continue;
        at = afterScan(jpeg, at);
        if (at == jpeg.size())
            return true;
    }
    return false;
}

} // namespace galley::media
