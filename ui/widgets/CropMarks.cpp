#include "ui/widgets/CropMarks.h"

#include "ui/theme/Draw.h"
#include "ui/theme/Tokens.h"

#include <QPainter>

namespace galley::widgets {

namespace {

void paintTicks(QPainter &painter, const QRectF &rect, qreal offset, qreal length, const QColor &color)
{
    const QRectF r = theme::snapped(painter, rect);
    const qreal hair = theme::hairWidth(painter);
    for (const bool right : { false, true })
        for (const bool bottom : { false, true }) {
            const qreal x = right ? r.right() - hair : r.left();
            const qreal y = bottom ? r.bottom() - hair : r.top();
            const qreal fromX = right ? x + hair + offset - length : x - offset;
            const qreal fromY = bottom ? y + hair + offset - length : y - offset;
            painter.fillRect(QRectF(x, fromY, hair, length), color);
            painter.fillRect(QRectF(fromX, y, length, hair), color);
        }
}

} // namespace

void paintCropMarks(QPainter &painter, const QRectF &sheet, qreal offset, qreal length)
{
    paintTicks(painter, sheet, offset, length, theme::tk().ink4);
}

void paintRegistrationCrosses(QPainter &painter, const QRectF &place)
{
    paintTicks(painter, place, 3, 8, theme::tk().accent.mark);
}

} // namespace galley::widgets
