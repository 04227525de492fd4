#include "ui/widgets/ClientTile.h"

#include "ui/theme/Draw.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Tokens.h"

#include <QPainter>
#include <QPainterPath>
#include <QTextBoundaryFinder>

#include <cmath>

namespace galley::widgets {

using theme::tk;

namespace {

void paintPicture(QPainter &painter, const QRectF &rect, qreal radius, const QPixmap &picture)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    QPainterPath shape;
    shape.addRoundedRect(rect, radius, radius);
    painter.setClipPath(shape);
    const QSizeF filled =
        QSizeF(picture.deviceIndependentSize()).scaled(rect.size(), Qt::KeepAspectRatioByExpanding);
    QRectF target(QPointF(), filled);
    target.moveCenter(rect.center());
    painter.drawPixmap(target, picture, QRectF(picture.rect()));
    painter.restore();
}

// The first thing a reader would call a letter; an emoji with its modifiers is one.
QString firstLetter(const QString &word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    const auto end = finder.toNextBoundary();
    return end > 0 ? word.left(end).toUpper() : QString();
}

// Pixel sizes here are parts of a mark and do not grow with the person's text size.
QFont sized(QFont font, double pixels)
{
    font.setPixelSize(std::max(1, int(std::lround(pixels))));
    return font;
}

} // namespace

QString initialsOf(const QString &name)
{
    const auto words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    return words.size() == 1 ? firstLetter(words.first())
                             : firstLetter(words.first()) + firstLetter(words.last());
}

QColor swatchFor(const QString &name)
{
    // qHash would differ from run to run.
    uint sum = 0;
    for (const QChar c : name)
        sum = sum * 31 + c.unicode();
    return theme::kClientSwatch[sum % theme::kClientSwatch.size()];
}

void paintClientTile(
    QPainter &painter, const QRectF &rect, const QString &name, const QColor &color, const QPixmap &logo)
{
    const qreal side = rect.width();
    const qreal radius = side > 30 ? 8 : side > 22 ? 6 : side > 14 ? 4 : 3;
    if (!logo.isNull())
        return paintPicture(painter, rect, radius, logo);
    theme::paintPlane(painter, rect, radius, color.isValid() ? color : swatchFor(name));
    painter.setFont(sized(theme::serif(20), side * 0.74));
    theme::paintText(painter, rect.translated(0, -side * 0.05), firstLetter(name.trimmed()), tk().inkOnSwatch,
        Qt::AlignCenter);
}

void paintAvatar(QPainter &painter, const QRectF &rect, const QString &name, const QColor &color,
    const QPixmap &picture, bool present)
{
    const qreal side = rect.width();
    if (picture.isNull()) {
        theme::paintPlane(painter, rect, side / 2, color.isValid() ? color : swatchFor(name));
        painter.setFont(sized(theme::font(theme::Type::Micro, QFont::DemiBold), side * 0.4));
        theme::paintText(painter, rect, initialsOf(name), tk().inkOnSwatch, Qt::AlignCenter);
    } else {
        paintPicture(painter, rect, side / 2, picture);
    }
    if (present) {
        const QRectF dot(rect.right() - 7, rect.bottom() - 7, 8, 8);
        theme::paintPlane(painter, dot.adjusted(-2, -2, 2, 2), 6, tk().surface.sheet);
        theme::paintPlane(painter, dot, 4, tk().approved.mark);
    }
}

} // namespace galley::widgets
