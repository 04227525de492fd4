#include "ui/widgets/ThumbPainter.h"

#include "ui/theme/Draw.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Icons.h"
#include "ui/theme/PixmapKey.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::widgets {

using theme::tk;

namespace {

// An opening quotation mark of the masthead's face, its ink (not its line) in the middle of sunken paper.
void paintQuote(QPainter &painter, const QRectF &box)
{
    theme::paintPlane(painter, box, theme::radius::sm, tk().surface.sunken, tk().line.soft);
    QFont face = theme::serif(30);
    face.setPixelSize(qRound(box.height())); // as the box, whatever the size of text
    QPainterPath mark;
    mark.addText(0, 0, face, QString(QChar(0x201C)));
    mark.translate(box.center() - mark.boundingRect().center());
    painter.fillPath(mark, tk().ink3);
}

void paintMissing(QPainter &painter, const QRectF &box)
{
    const int side = qRound(box.height() / 2);
    theme::paintPlane(painter, box, theme::radius::sm, tk().neutral.tint);
    painter.drawPixmap(box.center() - QPointF(side / 2.0, side / 2.0),
        theme::icon(u"image-off"_s, side, tk().ink3, theme::deviceRatio(painter)));
}

void paintPicture(QPainter &painter, const QRectF &box, const QPixmap &picture)
{
    painter.setPen(Qt::NoPen);
    if (picture.isNull()) {
        painter.setBrush(tk().neutral.tint);
    } else {
        QBrush brush(picture);
        const double scale = box.width() / std::min(picture.width(), picture.height());
        brush.setTransform(QTransform::fromScale(scale, scale));
        painter.setBrush(brush);
        painter.setOpacity(tk().isDark ? 0.92 : 1); // a white picture would glare
    }
    painter.drawRoundedRect(box, theme::radius::sm, theme::radius::sm);
}

} // namespace

// Cut round and scaled once per picture.
void paintThumb(QPainter &painter, const QRectF &box, const QPixmap &picture, ThumbKind kind)
{
    const qreal dpr = theme::deviceRatio(painter);
    const QString key = theme::pixmapKey(u't',
        { quint64(kind == ThumbKind::Picture ? picture.cacheKey() : 0), theme::keyNumber(dpr),
            quint64(tk().isDark), quint64(kind), theme::keyNumber(box.width()) });
    QPixmap round;
    if (!QPixmapCache::find(key, &round)) {
        const QRectF whole(QPointF(), box.size());
        round = QPixmap((box.size() * dpr).toSize());
        round.setDevicePixelRatio(dpr);
        round.fill(Qt::transparent);
        QPainter inside(&round);
        inside.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        if (kind == ThumbKind::Words)
            paintQuote(inside, whole);
        else if (kind == ThumbKind::Missing)
            paintMissing(inside, whole);
        else
            paintPicture(inside, whole, picture);
        inside.end();
        QPixmapCache::insert(key, round);
    }
    painter.drawPixmap(box.topLeft(), round);
}

} // namespace galley::widgets
