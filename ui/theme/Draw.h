#pragma once

#include <QColor>
#include <QRectF>

class QPainter;
class QString;

// The few strokes that everything painted is made of.
namespace galley::theme {

// Device pixels per logical pixel where `painter` draws: that of the picture when a widget is rendered into
// one.
[[nodiscard]] qreal deviceRatio(const QPainter &painter);

// One logical pixel as a whole number of device pixels, so that hairlines stay crisp at 125, 150 and 175 %.
[[nodiscard]] qreal hairWidth(const QPainter &painter);

// `rect` moved and sized to whole device pixels.
[[nodiscard]] QRectF snapped(const QPainter &painter, const QRectF &rect);

// A plane with a border drawn inside `rect`. Either colour may be transparent; `borderWidth` in hairs.
void paintPlane(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill,
    const QColor &border = {}, qreal borderWidth = 1, Qt::PenStyle style = Qt::SolidLine);

// A line of one hair: `rect` is where it may run, its smaller side is ignored.
void paintHairline(QPainter &painter, const QRectF &rect, const QColor &color);

// The focus ring around `shape`: 2 px wide, 2 px outside.
void paintFocusRing(QPainter &painter, const QRectF &shape, qreal radius);

// One line of text, elided at its end where it does not fit; `flags` are those of Qt::AlignmentFlag.
void paintText(QPainter &painter, const QRectF &rect, const QString &text, const QColor &color,
    int flags = Qt::AlignLeft | Qt::AlignVCenter);

// `a` over `b`, as opaque colours.
[[nodiscard]] QColor mixed(const QColor &a, const QColor &b, double shareOfA);

} // namespace galley::theme
