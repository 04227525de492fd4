#include "ui/calendar/PostThumb.h"

#include "ui/pictures/ThumbCache.h"

namespace galley::calendar {

PostThumb thumbOf(pictures::ThumbCache &thumbs, const QUuid &brand, const QString &sha256, int side)
{
    if (sha256.isEmpty())
        return { {}, widgets::ThumbKind::Words };
    const QSize size(side, side);
    const QPixmap picture = thumbs.pixmap(brand, sha256, size);
    return { picture,
        thumbs.isMissing(sha256, size) ? widgets::ThumbKind::Missing : widgets::ThumbKind::Picture };
}

} // namespace galley::calendar
