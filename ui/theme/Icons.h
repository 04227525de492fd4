#pragma once

#include <QIcon>
#include <QPixmap>

#include <functional>

namespace galley::theme {

// A Lucide icon of resources/icons (name without ".svg"), stroked in `color`, `size` device-independent
// pixels square. Icons that point along the reading direction are mirrored while the layout is right to left.
// Cached; an unknown name gives an empty square and a warning in the log.
[[nodiscard]] QPixmap icon(QStringView name, int size, const QColor &color, qreal dpr);

// The same as it is drawn, whatever the direction of reading: in pictures of something else.
[[nodiscard]] QPixmap unmirroredIcon(QStringView name, int size, const QColor &color, qreal dpr);

// A platform's glyph ("instagram"), filled with `color`. Never mirrored.
[[nodiscard]] QPixmap platformGlyph(QStringView platform, int size, const QColor &color, qreal dpr);

// For buttons, menus and actions: an icon that follows the theme, the state and the ink of the text beside
// it.
[[nodiscard]] QIcon themedIcon(const QString &name);

// An icon that something else paints (a status, a network): sharp at every ratio, new with every theme.
[[nodiscard]] QIcon paintedIcon(std::function<void(QPainter &, const QRectF &)> paint);

// The mark of the program: a galley with its red caret, in the theme's own paper and ink.
[[nodiscard]] QPixmap logo(int size, qreal dpr);

} // namespace galley::theme
