#pragma once

#include <QImage>
#include <QSize>

namespace galley::media {

// A picture in memory: upright, sRGB, at least `wanted` long on its longer side where the original is.
struct Decoded
{
    QImage image;
    QSize fullSize; // of the original as shown
    int frames = 1;
    qint64 durationMs = 0;
    double fps = 0.0;
    QString codec;
};

// 120 megapixels: more than any network takes and any camera in an agency makes, less than the helper's
// memory.
inline constexpr qint64 kMaxPixels = 120'000'000;

} // namespace galley::media
