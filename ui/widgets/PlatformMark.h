#pragma once

#include <QIcon>
#include <QPixmap>

class QPainter;

namespace galley {
enum class Platform;
}

namespace galley::widgets {

// A network's own colour and glyph, 12 to 20 px; the only place where they appear.
class PlatformMark
{
public:
    // `on` false: a network that is switched off, or an account that cannot publish.
    static void paint(QPainter &painter, const QRectF &rect, Platform platform, bool on = true);
    [[nodiscard]] static QPixmap pixmap(Platform platform, int size, qreal dpr);

    [[nodiscard]] static QIcon icon(Platform platform); // for menus and lists

    [[nodiscard]] static QString name(Platform platform); // "LinkedIn": a name, so the same in every language
};

} // namespace galley::widgets
