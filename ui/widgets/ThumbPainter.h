#pragma once

#include <QPixmap>

class QPainter;

namespace galley::widgets {

// What stands for a post in a small square: its picture, a quotation mark where it has words alone, a quiet
// mark where the file of its picture is not there.
enum class ThumbKind { Picture, Words, Missing };

// `picture` is square; null: not read yet, which shows as a tint.
void paintThumb(QPainter &painter, const QRectF &box, const QPixmap &picture, ThumbKind kind);

} // namespace galley::widgets
