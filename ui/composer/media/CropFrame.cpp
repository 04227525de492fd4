#include "ui/composer/media/CropFrame.h"

#include "ui/composer/preview/Frames.h"
#include "ui/pictures/ThumbCache.h"
#include "ui/theme/Draw.h"
#include "ui/theme/FocusRing.h"
#include "ui/theme/Tokens.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace galley::composer {

namespace {

constexpr double kMostZoom = 5;
constexpr double kZoomStep = 1.1;
constexpr double kSmallStep = 0.01, kLargeStep = 0.1; // of the picture's side

QSizeF greatest(QSize pixels, double aspect)
{
    const double own = pixels.isEmpty() ? 1 : double(pixels.width()) / pixels.height();
    return own > aspect ? QSizeF(aspect / own, 1) : QSizeF(1, own / aspect);
}

} // namespace

Crop cropAround(QSize pixels, double aspect, const QPointF &center, double zoom)
{
    const QSizeF size = greatest(pixels, aspect) / std::clamp(zoom, 1.0, kMostZoom);
    const QRectF rect(std::clamp(center.x() - size.width() / 2, 0.0, 1 - size.width()),
        std::clamp(center.y() - size.height() / 2, 0.0, 1 - size.height()), size.width(), size.height());
    return { rect, rect.center() };
}

double zoomOf(QSize pixels, double aspect, const QRectF &rect)
{
    return rect.isEmpty() ? 1 : greatest(pixels, aspect).width() / rect.width();
}

CropFrame::CropFrame(pictures::ThumbCache &thumbs, QWidget *parent)
    : QWidget(parent)
    , m_thumbs(thumbs)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::OpenHandCursor);
    setMinimumSize(240, 240);
    setAccessibleName(tr("Crop"));
    theme::showFocusRing(this, theme::radius::sm);
    connect(&thumbs, &pictures::ThumbCache::loaded, this, qOverload<>(&QWidget::update));
}

void CropFrame::setMedia(const PreviewMedia &media, double aspect)
{
    m_media = media;
    m_aspect = aspect;
    const bool hasOwn = !media.crop.isEmpty() && std::abs(aspectOf(media) / aspect - 1) < 0.01;
    const QRectF begin = hasOwn ? media.crop : coveringPart(media, aspect);
    m_crop = cropAround(media.pixels, aspect, begin.center(), zoomOf(media.pixels, aspect, begin));
    describe();
    update();
}

double CropFrame::zoom() const
{
    return zoomOf(m_media.pixels, m_aspect, m_crop.rect);
}

void CropFrame::setZoom(double zoom)
{
    take(cropAround(m_media.pixels, m_aspect, m_crop.rect.center(), zoom));
}

void CropFrame::reset()
{
    take(cropAround(m_media.pixels, m_aspect, { 0.5, 0.5 }, 1));
}

QSize CropFrame::sizeHint() const
{
    return { 480, 480 };
}

QRectF CropFrame::pictureRect() const
{
    PreviewMedia whole = m_media;
    whole.crop = {};
    return containedRect(whole, QRectF(rect()).adjusted(4, 4, -4, -4));
}

void CropFrame::moveBy(double dx, double dy)
{
    take(cropAround(m_media.pixels, m_aspect, m_crop.rect.center() + QPointF(dx, dy), zoom()));
}

void CropFrame::take(const Crop &crop)
{
    if (crop == m_crop)
        return;
    m_crop = crop;
    describe();
    update();
    Q_EMIT cropChanged(m_crop);
}

void CropFrame::describe()
{
    const auto percent = [](double share) { return QLocale().toString(int(std::lround(share * 100))); };
    setAccessibleDescription(tr("Shows %1 % of the width from %2 % and %3 % of the height from %4 %")
                                 .arg(percent(m_crop.rect.width()), percent(m_crop.rect.left()),
                                     percent(m_crop.rect.height()), percent(m_crop.rect.top())));
}

void CropFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRectF picture = pictureRect();
    const qreal ratio = theme::deviceRatio(painter);
    const QSize pixels(int(std::lround(picture.width() * ratio)), int(std::lround(picture.height() * ratio)));
    const QPixmap pixmap = m_thumbs.pixmap(m_media.brand, m_media.sha256, pixels);
    if (pixmap.isNull())
        painter.fillRect(picture, theme::tk().surface.sunken);
    else
        painter.drawPixmap(picture, pixmap, QRectF(pixmap.rect()));
    const QRectF frame(picture.left() + m_crop.rect.left() * picture.width(),
        picture.top() + m_crop.rect.top() * picture.height(), m_crop.rect.width() * picture.width(),
        m_crop.rect.height() * picture.height());
    QPainterPath outside;
    outside.addRect(picture);
    outside.addRect(frame);
    painter.fillPath(outside, theme::tk().state.scrim);
    painter.fillPath(outside, theme::tk().state.scrim);
    for (int i = 1; i < 3; ++i) { // thirds, to compose by
        QColor line = theme::tk().inkOnSwatch;
        line.setAlpha(90);
        const qreal x = frame.left() + frame.width() * i / 3;
        const qreal y = frame.top() + frame.height() * i / 3;
        theme::paintHairline(painter, { x, frame.top(), 0, frame.height() }, line);
        theme::paintHairline(painter, { frame.left(), y, frame.width(), 0 }, line);
    }
    theme::paintPlane(painter, frame, 0, {}, theme::tk().inkOnSwatch, 2);
}

void CropFrame::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    m_dragging = true;
    m_grabbed = event->position();
    setCursor(Qt::ClosedHandCursor);
}

void CropFrame::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_dragging)
        return;
    const QRectF picture = pictureRect();
    const QPointF by = event->position() - m_grabbed;
    m_grabbed = event->position();
    moveBy(by.x() / picture.width(), by.y() / picture.height());
}

void CropFrame::mouseReleaseEvent(QMouseEvent *)
{
    m_dragging = false;
    setCursor(Qt::OpenHandCursor);
}

void CropFrame::wheelEvent(QWheelEvent *event)
{
    const double notches = event->angleDelta().y() / 120.0;
    setZoom(zoom() * std::pow(kZoomStep, notches));
    event->accept();
}

void CropFrame::keyPressEvent(QKeyEvent *event)
{
    const double step = event->modifiers() & Qt::ShiftModifier ? kLargeStep : kSmallStep;
    switch (event->key()) {
    case Qt::Key_Left:
        return moveBy(-step, 0);
    case Qt::Key_Right:
        return moveBy(step, 0);
    case Qt::Key_Up:
        return moveBy(0, -step);
    case Qt::Key_Down:
        return moveBy(0, step);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return setZoom(zoom() * kZoomStep);
    case Qt::Key_Minus:
        return setZoom(zoom() / kZoomStep);
    case Qt::Key_0:
        return reset();
    default:
        return QWidget::keyPressEvent(event);
    }
}

} // namespace galley::composer
