#pragma once

#include "ui/widgets/ThumbPainter.h"

#include <QUuid>

namespace galley::pictures {
class ThumbCache;
}

namespace galley::calendar {

struct PostThumb
{
    QPixmap picture; // null: not read yet, or there is none
    widgets::ThumbKind kind = widgets::ThumbKind::Picture;
};

// `side` in device pixels; an empty hash: the post has no picture.
[[nodiscard]] PostThumb thumbOf(
    pictures::ThumbCache &thumbs, const QUuid &brand, const QString &sha256, int side);

} // namespace galley::calendar
