#include "ui/widgets/PlatformMark.h"

#include "core/domain/Enums.h"
#include "ui/theme/Draw.h"
#include "ui/theme/Icons.h"
#include "ui/theme/PixmapKey.h"
#include "ui/theme/Tokens.h"

#include <QPainter>
#include <QPixmapCache>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace galley::widgets {

namespace {

struct Face
{
    const theme::PlatformPaint &paint;
    QLatin1StringView name;
};

Face faceOf(Platform platform)
{
    const auto &p = theme::tk().platform;
    switch (platform) {
    case Platform::Instagram:
        return { p.instagram, "Instagram"_L1 };
    case Platform::Facebook:
        return { p.facebook, "Facebook"_L1 };
    case Platform::Threads:
        return { p.threads, "Threads"_L1 };
    case Platform::X:
        return { p.x, "X"_L1 };
    case Platform::Linkedin:
        return { p.linkedin, "LinkedIn"_L1 };
    case Platform::Tiktok:
        return { p.tiktok, "TikTok"_L1 };
    case Platform::Pinterest:
        return { p.pinterest, "Pinterest"_L1 };
    case Platform::Youtube:
        return { p.youtube, "YouTube"_L1 };
    case Platform::Reddit:
        return { p.reddit, "Reddit"_L1 };
    case Platform::Bluesky:
        return { p.bluesky, "Bluesky"_L1 };
    case Platform::Mastodon:
        break;
    }
    return { p.mastodon, "Mastodon"_L1 };
}

} // namespace

QString PlatformMark::name(Platform platform)
{
    return faceOf(platform).name;
}

QPixmap PlatformMark::pixmap(Platform platform, int size, qreal dpr)
{
    const QString key = theme::pixmapKey(
        u'p', { quint64(platform), quint64(size), theme::keyNumber(dpr), quint64(theme::tk().isDark) });
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    const auto &paint = faceOf(platform).paint;
    const int side = int(std::ceil(size * dpr));
    pixmap = QPixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(paint.fill);
    painter.drawRoundedRect(QRectF(0, 0, side, side), side * 0.28, side * 0.28);
    const int glyph = int(std::lround(side * 0.64));
    painter.drawPixmap(QPointF(std::round((side - glyph) / 2.0), std::round((side - glyph) / 2.0)),
        theme::platformGlyph(QString(toText(platform)), glyph, paint.on, 1));
    painter.end();
    pixmap.setDevicePixelRatio(dpr);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon PlatformMark::icon(Platform platform)
{
    return theme::paintedIcon(
        [platform](QPainter &painter, const QRectF &rect) { paint(painter, rect, platform); });
}

void PlatformMark::paint(QPainter &painter, const QRectF &rect, Platform platform, bool on)
{
    const int size = int(std::lround(std::min(rect.width(), rect.height())));
    const QPointF corner = rect.center() - QPointF(size / 2.0, size / 2.0);
    const qreal opacity = painter.opacity();
    if (!on)
        painter.setOpacity(opacity * 0.4);
    painter.drawPixmap(theme::snapped(painter, QRectF(corner, QSizeF(size, size))).topLeft(),
        pixmap(platform, size, theme::deviceRatio(painter)));
    painter.setOpacity(opacity);
}

} // namespace galley::widgets
