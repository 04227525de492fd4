#include "ui/welcome/ProofsPicture.h"

#include "ui/theme/Draw.h"
#include "ui/theme/Elevation.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Theme.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/ClientTile.h"

#include <QEvent>
#include <QImageReader>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace galley::welcome {

using theme::tk;

namespace {

// The scene is composed on this desk and scaled to the room there is.
constexpr QSizeF kScene { 640, 900 };

// A proof is paper in both themes, as it would be on a table.
const theme::Tokens &paper()
{
    return theme::kLight;
}

QImage photo(const QString &name, const QSize &size)
{
    QImageReader reader(u":/sample/photos/"_s + name + u".jpg"_s);
    const QSize full = reader.size();
    if (!full.isValid())
        return {};
    const QSize cover = full.scaled(size, Qt::KeepAspectRatioByExpanding);
    reader.setScaledSize(cover);
    const QImage image = reader.read();
    return image.copy((cover.width() - size.width()) / 2, (cover.height() - size.height()) / 2, size.width(),
        size.height());
}

void paintSheet(QPainter &painter, const QRectF &sheet)
{
    theme::paintShadow(painter, sheet.toRect(), theme::Elevation::Popover);
    painter.fillRect(sheet, paper().surface.card);
}

void paintPhoto(QPainter &painter, const QRectF &box, const QString &name, qreal dpr)
{
    const QImage image = photo(name, (box.size() * dpr).toSize());
    if (image.isNull())
        painter.fillRect(box, paper().neutral.tint);
    else
        painter.drawImage(box, image);
}

QFont sceneFont(int pixels, int weight)
{
    QFont font(QString::fromUtf16(theme::kUiFamily));
    font.setPixelSize(std::max(1, pixels));
    font.setWeight(QFont::Weight(weight));
    return font;
}

void paintCorners(QPainter &painter, const QRectF &sheet)
{
    painter.setPen(QPen(tk().ink4, 1));
    const qreal off = 10;
    const qreal tick = 8;
    for (const bool right : { false, true }) {
        for (const bool bottom : { false, true }) {
            const qreal x = right ? sheet.right() : sheet.left();
            const qreal y = bottom ? sheet.bottom() : sheet.top();
            const qreal dx = right ? 1 : -1;
            const qreal dy = bottom ? 1 : -1;
            painter.drawLine(QPointF(x, y + dy * off), QPointF(x, y + dy * (off - tick)));
            painter.drawLine(QPointF(x + dx * off, y), QPointF(x + dx * (off - tick), y));
        }
    }
}

void paintCaption(QPainter &painter, qreal x, qreal y, const QString &name, const QString &line)
{
    painter.setFont(sceneFont(12, 600));
    painter.setPen(paper().ink1);
    painter.drawText(QPointF(x, y), name);
    painter.setFont(sceneFont(12, 400));
    painter.setPen(paper().ink2);
    painter.drawText(QPointF(x, y + 16), line);
}

// Its size is the picture's, whatever the person's text is.
QFont handOf(int pixels)
{
    QFont font = theme::hand(pixels);
    font.setPixelSize(std::max(1, pixels));
    return font;
}

// The hand: a struck word, its caret with what goes in instead, and the "ok" in its loop.
void paintMarks(QPainter &painter, const QPointF &struckFrom, const QPointF &struckTo)
{
    QPen pen(paper().accent.mark, 2.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    QPainterPath strike(struckFrom);
    strike.cubicTo(struckFrom + QPointF(18, -3), struckFrom + QPointF(40, -3), struckTo);
    painter.drawPath(strike);
    const QPointF middle = (struckFrom + struckTo) / 2;
    pen.setWidthF(2);
    painter.setPen(pen);
    painter.drawPolyline(
        QPolygonF { middle + QPointF(-6, 13), middle + QPointF(0, 5), middle + QPointF(6, 13) });
    painter.setPen(paper().accent.fill);
    painter.setFont(handOf(24));
    painter.drawText(middle + QPointF(-10, -13), u"36"_s);
    pen.setWidthF(2.6);
    pen.setColor(paper().accent.mark);
    painter.setPen(pen);
    QPainterPath loop(QPointF(334, 678));
    loop.cubicTo({ 352, 668 }, { 380, 674 }, { 378, 692 });
    loop.cubicTo({ 376, 710 }, { 344, 716 }, { 329, 703 });
    loop.cubicTo({ 316, 691 }, { 325, 672 }, { 358, 674 });
    painter.drawPath(loop);
    painter.setPen(paper().accent.fill);
    painter.setFont(handOf(25));
    painter.drawText(QPointF(341, 700), u"ok"_s);
}

void paintStamp(QPainter &painter)
{
    painter.save();
    painter.translate(10, -54);
    painter.translate(520, 792);
    painter.rotate(-9);
    painter.translate(-520, -792);
    painter.setPen(QPen(paper().approved.fill, 2));
    painter.drawRoundedRect(QRectF(482, 776, 98, 30), 5, 5);
    QFont font = sceneFont(13, 700);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1.4);
    painter.setFont(font);
    painter.drawText(QRectF(482, 776, 98, 30), Qt::AlignCenter, u"OK 12/10"_s);
    painter.restore();
}

void paintTurned(QPainter &painter, const QRectF &sheet, qreal degrees, const std::function<void()> &paint)
{
    painter.save();
    painter.translate(sheet.center());
    painter.rotate(degrees);
    painter.translate(-sheet.center());
    paint();
    painter.restore();
}

void paintScene(QPainter &painter, qreal dpr)
{
    const QRectF back(300, 84, 276, 396);
    paintTurned(painter, back, 4, [&] {
        paintSheet(painter, back);
        paintPhoto(painter, { 314, 98, 248, 310 }, u"bike2"_s, dpr);
        paintCaption(painter, 314, 430, u"northwheel"_s, ProofsPicture::tr("Saturday, 10 to 4, at the yard"));
    });
    const QRectF side(352, 464, 252, 360);
    paintTurned(painter, side, -3, [&] {
        paintSheet(painter, side);
        paintPhoto(painter, { 366, 478, 224, 280 }, u"poster"_s, dpr);
        paintCaption(
            painter, 366, 780, u"museum.lindenhof"_s, ProofsPicture::tr("Light & Ledger, from 15 October"));
    });
    paintStamp(painter);
    const QRectF front(72, 196, 328, 520);
    paintTurned(painter, front, -1.5, [&] {
        paintSheet(painter, front);
        paintCorners(painter, front);
        widgets::paintClientTile(painter, { 90, 214, 26, 26 }, u"H"_s, theme::kClientSwatch[0]);
        painter.setFont(sceneFont(13, 600));
        painter.setPen(paper().ink1);
        painter.drawText(QPointF(124, 232), u"halmundkorn"_s);
        painter.setFont(sceneFont(11, 500));
        painter.setPen(paper().ink3);
        painter.drawText(
            QRectF(250, 214, 132, 26), Qt::AlignRight | Qt::AlignVCenter, ProofsPicture::tr("Proof 3"));
        paintPhoto(painter, { 90, 252, 292, 340 }, u"boule"_s, dpr);
        const QFont text = sceneFont(13, 400);
        painter.setFont(text);
        painter.setPen(paper().ink1);
        // The struck words stand between the other two, wherever a language puts them.
        const QString before = ProofsPicture::tr("Flour, water, salt and ", "before the struck words");
        const QString struck = ProofsPicture::tr("thirty-six", "the struck words; 36 is written over them");
        const QString after = ProofsPicture::tr(" hours.", "after the struck words");
        const QFontMetricsF metrics(text);
        const qreal from = 90 + metrics.horizontalAdvance(before);
        const qreal to = from + metrics.horizontalAdvance(struck);
        painter.drawText(QPointF(90, 634), before + struck + after);
        painter.drawText(QPointF(90, 658), ProofsPicture::tr("The rest is knowing when to leave it alone."));
        paintMarks(painter, { from - 1, 630 }, { to + 1, 628 });
    });
}

} // namespace

ProofsPicture::ProofsPicture(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, [this] {
        m_picture = {};
        update();
    });
}

void ProofsPicture::render()
{
    const qreal dpr = devicePixelRatioF();
    m_picture = QPixmap(size() * dpr);
    m_picture.setDevicePixelRatio(dpr);
    m_picture.fill(tk().surface.desk);
    QPainter painter(&m_picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const qreal scale = std::min(width() / kScene.width(), height() / kScene.height());
    painter.translate((width() - kScene.width() * scale) / 2, (height() - kScene.height() * scale) / 2);
    painter.scale(scale, scale);
    paintScene(painter, dpr * scale);
}

void ProofsPicture::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_picture = {};
        update();
    }
    QWidget::changeEvent(event);
}

void ProofsPicture::paintEvent(QPaintEvent *)
{
    if (m_picture.size() != size() * devicePixelRatioF())
        render();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    const qreal hair = theme::hairWidth(painter);
    painter.fillRect(
        QRectF(layoutDirection() == Qt::RightToLeft ? 0 : width() - hair, 0, hair, height()), tk().line.hair);
}

} // namespace galley::welcome
