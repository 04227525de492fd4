#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>

class QPainter;

namespace galley {
enum class PostStatus;
}

namespace galley::theme {
struct Role;
}

namespace galley::widgets {

// The status of a post as a shape first, a colour second and a word third.
class StatusMark
{
public:
    // 12 to 15 px in lists, 24 in dialogs. What is knocked out shows `ground`; by default the card.
    static void paint(QPainter &painter, const QRectF &rect, PostStatus status, const QColor &ground = {});
    [[nodiscard]] static QPixmap pixmap(PostStatus status, int size, qreal dpr, const QColor &ground = {});

    [[nodiscard]] static QIcon icon(PostStatus status); // for buttons, menus and lists

    [[nodiscard]] static QColor color(PostStatus status);
    [[nodiscard]] static QString text(PostStatus status); // "With client"
    [[nodiscard]] static const theme::Role &role(PostStatus status); // tint and text of its tag
};

} // namespace galley::widgets
