#include "ui/composer/preview/CardPainter.h"

#include "ui/composer/preview/CardBuilder.h"
#include "ui/pictures/ThumbCache.h"
#include "ui/theme/Draw.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/ClientTile.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace galley::composer {

using namespace Qt::Literals::StringLiterals;

namespace {

class PiecePainter
{
public:
    PiecePainter(QPainter &painter, pictures::ThumbCache *thumbs)
        : m_painter(painter)
        , m_thumbs(thumbs)
        , m_ratio(theme::deviceRatio(painter))
    {
    }

    void operator()(const TextPiece &piece) const { piece.text->draw(m_painter, piece.at); }

    void operator()(const LabelPiece &piece) const
    {
        const QFontMetricsF metrics(piece.font);
        m_painter.setFont(piece.font);
        m_painter.setPen(piece.color);
        // Elided here: names and titles of any length are what a card cuts.
        m_painter.drawText(piece.rect,
            piece.flags | Qt::AlignAbsolute | Qt::TextSingleLine | Qt::TextDontClip,
            metrics.elidedText(piece.text, Qt::ElideRight, piece.rect.width() + 0.5));
    }

    void operator()(const IconPiece &piece) const
    {
        const QPixmap icon =
            theme::unmirroredIcon(piece.name, int(std::lround(piece.rect.width())), piece.color, m_ratio);
        m_painter.drawPixmap(piece.rect, icon, QRectF(icon.rect()));
    }

    void operator()(const PlanePiece &piece) const
    {
        theme::paintPlane(m_painter, piece.rect, piece.radius, piece.fill, piece.border);
    }

    void operator()(const ShadePiece &piece) const
    {
        QLinearGradient gradient(piece.fromTop ? piece.rect.topLeft() : piece.rect.bottomLeft(),
            piece.fromTop ? piece.rect.bottomLeft() : piece.rect.topLeft());
        QColor nothing = piece.color;
        nothing.setAlpha(0);
        gradient.setColorAt(0, piece.color);
        gradient.setColorAt(1, nothing);
        m_painter.fillRect(piece.rect, gradient);
    }

    void operator()(const PicturePiece &piece) const
    {
        const QRectF rect = theme::snapped(m_painter, piece.rect);
        const QPixmap pixmap = read(piece.media, rect.size(), piece.part);
        if (pixmap.isNull()) {
            theme::paintPlane(m_painter, rect, piece.radius, piece.ground);
            const qreal side = std::min({ 28.0, rect.width() / 2, rect.height() / 2 });
            QRectF place(0, 0, side, side);
            place.moveCenter(rect.center());
            const bool isClip = piece.media.kind == MediaKind::Video;
            if (!isClip)
                (*this)(IconPiece { u"image"_s, place, piece.ink });
            return;
        }
        paintPicture(rect, piece.radius, pixmap);
    }

    void operator()(const AvatarPiece &piece) const
    {
        QRectF inner = piece.rect;
        if (piece.ring.isValid()) {
            paintRing(piece);
            inner.adjust(4, 4, -4, -4);
        }
        const qreal radius = piece.radius < 0 ? inner.width() / 2 : piece.radius;
        const QPixmap pixmap = read(piece.picture, inner.size(), {});
        if (!pixmap.isNull())
            return paintPicture(inner, radius, pixmap);
        const QColor color = piece.color.isValid() ? piece.color : widgets::swatchFor(piece.name);
        theme::paintPlane(m_painter, inner, radius, color);
        const QString letter = widgets::initialsOf(piece.name.section(u' ', 0, 0));
        m_painter.setFont(cardFont(int(inner.height() * 0.46), QFont::DemiBold));
        m_painter.setPen(over::ink);
        m_painter.drawText(inner, Qt::AlignCenter, letter);
    }

private:
    [[nodiscard]] QPixmap read(const PreviewMedia &media, const QSizeF &size, const QRectF &part) const
    {
        if (!m_thumbs || media.sha256.isEmpty())
            return {};
        const QSize pixels(
            int(std::lround(size.width() * m_ratio)), int(std::lround(size.height() * m_ratio)));
        return m_thumbs->pixmap(media.brand, media.sha256, pixels, part);
    }

    void paintPicture(const QRectF &rect, qreal radius, const QPixmap &pixmap) const
    {
        if (radius <= 0) {
            m_painter.drawPixmap(rect, pixmap, QRectF(pixmap.rect()));
            return;
        }
        // A texture rather than a clip: its edge is smooth.
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        QBrush brush(pixmap);
        QTransform fit = QTransform::fromTranslate(rect.left(), rect.top());
        fit.scale(rect.width() / pixmap.width(), rect.height() / pixmap.height());
        brush.setTransform(fit);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(brush);
        m_painter.drawRoundedRect(rect, radius, radius);
        m_painter.restore();
    }

    void paintRing(const AvatarPiece &piece) const
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        QConicalGradient gradient(piece.rect.center(), 90);
        for (size_t i = 0; i < kStoryRing.size(); ++i)
            gradient.setColorAt(double(i) / double(kStoryRing.size() - 1), kStoryRing[i]);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(gradient);
        m_painter.drawEllipse(piece.rect);
        m_painter.setBrush(piece.ring);
        m_painter.drawEllipse(piece.rect.adjusted(2, 2, -2, -2));
        m_painter.restore();
    }

    QPainter &m_painter;
    pictures::ThumbCache *m_thumbs;
    qreal m_ratio;
};

// What the app covers, hatched away from what stays in sight.
void paintSafeArea(QPainter &painter, const QRectF &frame, const platforms::SafeArea &area)
{
    const QRectF safe = frame.adjusted(area.left * frame.width(), area.top * frame.height(),
        -area.right * frame.width(), -area.bottom * frame.height());
    QPainterPath covered;
    covered.addRect(frame);
    covered.addRect(safe);
    painter.fillPath(covered, over::unsafe);
    theme::paintPlane(painter, safe, 0, {}, over::unsafeLine, 1, Qt::DashLine);
}

} // namespace

void paintCard(QPainter &painter, const Card &card, pictures::ThumbCache *thumbs, bool showSafeArea)
{
    painter.save();
    painter.setRenderHints(QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.setClipRect(QRectF(QPointF(), card.size), Qt::IntersectClip);
    painter.fillRect(QRectF(QPointF(), card.size), card.paper);
    const PiecePainter paint(painter, thumbs);
    for (const Piece &piece : card.pieces)
        std::visit(paint, piece);
    if (showSafeArea && card.safeArea)
        paintSafeArea(painter, card.frame, *card.safeArea);
    painter.restore();
}

} // namespace galley::composer
