#pragma once

#include "core/domain/Enums.h"

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace galley::media {

enum class Decoder { QtImage, Heif, FFmpeg, None };

// What the first bytes of a file say it is.
struct FileKind
{
    QString mime;
    QString extension;
    MediaKind kind = MediaKind::Image;
    Decoder decoder = Decoder::None;
    QByteArray qtFormat; // for Decoder::QtImage
};

inline constexpr qsizetype kHeadBytes = 4096;

// Nothing for what Galley has no use for. The name of a file is never asked.
[[nodiscard]] std::optional<FileKind> fileKind(QByteArrayView head);

} // namespace galley::media
