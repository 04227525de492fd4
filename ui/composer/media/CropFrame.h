#pragma once

#include "ui/composer/preview/PreviewContent.h"

#include <QWidget>

namespace galley::pictures {
class ThumbCache;
}

namespace galley::composer {

// A part of a picture in fractions of its sides, and what must stay in sight.
struct Crop
{
    QRectF rect;
    QPointF focal;

    bool operator==(const Crop &) const = default;
};

// The part with this ratio (width / height) of a picture around `center`, `zoom` (1: as much as fits) times
// smaller; moved inside the picture where it would reach beyond.
[[nodiscard]] Crop cropAround(QSize pixels, double aspect, const QPointF &center, double zoom);

// How far the crop is zoomed in: the inverse of cropAround.
[[nodiscard]] double zoomOf(QSize pixels, double aspect, const QRectF &rect);

// The picture with a frame over it that says what a network shows. The frame is dragged or moved with the
// arrow keys, and made smaller and larger with the wheel or with + and −; the file itself stays as it is.
class CropFrame final : public QWidget
{
    Q_OBJECT

public:
    explicit CropFrame(
        pictures::ThumbCache &thumbs, QWidget *parent = nullptr); // the cache outlives the frame

    // Begins with the media's own crop if it has one of this ratio, else with the part the network would
    // show.
    void setMedia(const PreviewMedia &media, double aspect);

    [[nodiscard]] const Crop &crop() const { return m_crop; }

    [[nodiscard]] double zoom() const;
    void setZoom(double zoom); // 1 to 5
    void reset(); // as much of the middle as fits

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void cropChanged(const Crop &crop); // by a person

protected:
    void paintEvent(QPaintEvent *) override;
    void mousePressEvent(QMouseEvent *) override;
    void mouseMoveEvent(QMouseEvent *) override;
    void mouseReleaseEvent(QMouseEvent *) override;
    void wheelEvent(QWheelEvent *) override;
    void keyPressEvent(QKeyEvent *) override;

private:
    [[nodiscard]] QRectF pictureRect() const;
    void moveBy(double dx, double dy); // in fractions of the picture
    void take(const Crop &crop);
    void describe();

    pictures::ThumbCache &m_thumbs;
    PreviewMedia m_media;
    double m_aspect = 1;
    Crop m_crop { QRectF(0, 0, 1, 1), QPointF(0.5, 0.5) };
    QPointF m_grabbed;
    bool m_dragging = false;
};

} // namespace galley::composer
