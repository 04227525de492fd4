#pragma once

#include <QImageIOHandler>
#include <QString>

namespace galley::media {

// How the picture in `file` has to be turned to stand upright, for the formats (WebP, PNG) whose EXIF data
// Qt's plug-ins leave unread. Nothing where there is none or it makes no sense.
[[nodiscard]] QImageIOHandler::Transformations exifOrientation(const QString &file);

} // namespace galley::media
