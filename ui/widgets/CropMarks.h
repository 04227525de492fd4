#pragma once

#include <QRectF>

class QPainter;

namespace galley::widgets {

// The printer's corner ticks that say "this is a proof": `offset` is how far out they start, `length` how
// long they are.
void paintCropMarks(QPainter &painter, const QRectF &sheet, qreal offset = 13, qreal length = 9);

// Vermilion crosses over the corners of the place where something will land.
void paintRegistrationCrosses(QPainter &painter, const QRectF &place);

} // namespace galley::widgets
