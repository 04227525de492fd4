#pragma once

#include "core/base/Result.h"
#include "core/domain/Enums.h"

#include <QJsonObject>
#include <QString>

namespace galley::media {

// What a file turned out to be once its bytes were read, whatever its name says.
struct MediaInfo
{
    QString sha256; // of the whole file, lower-case hex
    QString mime;
    QString extension; // the usual one of the mime type
    MediaKind kind = MediaKind::Image;
    qint64 bytes = 0;
    int width = 0; // as shown, after orientation; 0 where there is nothing to see
    int height = 0;
    int frames = 1;
    qint64 durationMs = 0; // clips and sound
    double fps = 0.0;
    QString codec; // clips and sound, as FFmpeg names it
    QString phash; // 64 bit difference hash of the picture, hex; empty without a picture

    bool operator==(const MediaInfo &) const = default;
};

[[nodiscard]] QJsonObject toJson(const MediaInfo &info);
// Strict: what comes out of the helper process has read a hostile file.
[[nodiscard]] Result<MediaInfo> mediaInfoFromJson(const QJsonObject &json);

// The sizes made of everything that can be seen: JPEG, sRGB, upright, at most this long on the longer side.
struct Rendition
{
    const char *purpose;
    int edge;
};

inline constexpr Rendition kRenditions[] = { { "preview1600", 1600 }, { "thumb512", 512 },
    { "thumb256", 256 } };

} // namespace galley::media
