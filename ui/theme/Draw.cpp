#include "ui/theme/Draw.h"

#include "ui/theme/CutText.h"
#include "ui/theme/TextLine.h"
#include "ui/theme/Tokens.h"

#include <QPainter>
#include <QStyle>

#include <cmath>

namespace galley::theme {

qreal deviceRatio(const QPainter &painter)
{
    const QTransform transform = painter.deviceTransform();
    // In steps, so that a running animation of size does not fill the pixmap cache.
    constexpr qreal kStep = 0.05;
    return std::max(kStep, std::round(std::hypot(transform.m11(), transform.m12()) / kStep) * kStep);
}

qreal hairWidth(const QPainter &painter)
{
    const qreal dpr = deviceRatio(painter);
    return std::max(1.0, std::floor(dpr)) / dpr;
}

QRectF snapped(const QPainter &painter, const QRectF &rect)
{
    const qreal dpr = deviceRatio(painter);
    const auto snap = [dpr](qreal v) { return std::round(v * dpr) / dpr; };
    return QRectF(
        QPointF(snap(rect.left()), snap(rect.top())), QPointF(snap(rect.right()), snap(rect.bottom())));
}

void paintPlane(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &border,
    qreal borderWidth, Qt::PenStyle style)
{
    const QRectF r = snapped(painter, rect);
    const bool antialiased = painter.testRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool bordered = border.isValid() && border.alpha() > 0 && style != Qt::NoPen;
    const qreal width = hairWidth(painter) * borderWidth;
    const qreal half = bordered ? width / 2 : 0;
    QPen pen(Qt::NoPen);
    if (bordered) {
        pen = QPen(border, width);
        if (style == Qt::DashLine) {
            pen.setDashPattern({ 3 / borderWidth, 2 / borderWidth });
            pen.setCapStyle(Qt::FlatCap);
        }
    }
    painter.setPen(pen);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(r.adjusted(half, half, -half, -half), radius - half, radius - half);
    painter.setRenderHint(QPainter::Antialiasing, antialiased);
}

void paintHairline(QPainter &painter, const QRectF &rect, const QColor &color)
{
    QRectF r = snapped(painter, rect);
    const qreal hair = hairWidth(painter);
    if (rect.width() >= rect.height())
        r.setHeight(hair);
    else
        r.setWidth(hair);
    painter.fillRect(r, color);
}

void paintFocusRing(QPainter &painter, const QRectF &shape, qreal radius)
{
    constexpr qreal kGap = 2, kWidth = 2;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tk().focus.ring, kWidth));
    const qreal out = kGap + kWidth / 2;
    painter.drawRoundedRect(shape.adjusted(-out, -out, out, out), radius + out, radius + out);
}

namespace {

CutListener &cutListener()
{
    static CutListener listener;
    return listener;
}

} // namespace

void setCutListener(CutListener listener)
{
    cutListener() = std::move(listener);
}

constexpr qreal kQtsStep = 64; // Qt's text engine counts in 64ths of a pixel

void paintText(QPainter &painter, const QRectF &rect, const QString &text, const QColor &color, int flags)
{
    if (text.isEmpty())
        return;
    // Sizes are asked for in whole pixels: a fraction more is no reason to lose letters.
    const TextLine *line = &textLine(painter, text, painter.font(), rect.width() + 1);
    if (line->cut) {
        if (cutListener())
            cutListener()(text, *painter.device());
        line = &textLine(painter, text, painter.font(), rect.width());
    }
    const Qt::Alignment where = QStyle::visualAlignment(painter.layoutDirection(), Qt::Alignment(flags));
    QPointF at = rect.topLeft();
    if (where & (Qt::AlignRight | Qt::AlignHCenter)) {
        const qreal room = rect.width() - textWidth(line->text.text(), painter.font());
        at.rx() += where & Qt::AlignRight ? room : room / 2;
        at.rx() = std::floor(at.x() * kQtsStep) / kQtsStep; // as drawText places it
    }
    if (where & (Qt::AlignBottom | Qt::AlignVCenter)) {
        const qreal room = rect.height() - line->height;
        at.ry() += where & Qt::AlignBottom ? room : room / 2;
    }
    painter.setPen(color);
    painter.drawStaticText(at, line->text);
}

QColor mixed(const QColor &a, const QColor &b, double shareOfA)
{
    const auto mix = [shareOfA](int x, int y) { return int(std::lround(x * shareOfA + y * (1 - shareOfA))); };
    return QColor(mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue()));
}

} // namespace galley::theme
