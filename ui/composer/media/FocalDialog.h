#pragma once

#include "ui/composer/preview/PreviewContent.h"
#include "ui/widgets/Dialog.h"

namespace galley::pictures {
class ThumbCache;
}

namespace galley::composer {

// The picture with a ring on the point that must stay in sight. Dragged, or moved with the arrow keys.
class FocalFrame final : public QWidget
{
    Q_OBJECT

public:
    FocalFrame(pictures::ThumbCache &thumbs, const PreviewMedia &media, QWidget *parent = nullptr);

    [[nodiscard]] QPointF focal() const { return m_media.focal; }

    [[nodiscard]] QSize sizeHint() const override { return { 420, 380 }; }

Q_SIGNALS:
    void moved(const QPointF &focal); // by a person

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QRectF pictureRect() const;
    void take(const QPointF &focal);
    void describe();

    pictures::ThumbCache &m_thumbs;
    PreviewMedia m_media;
};

// Asks which point of a picture stays in sight wherever it is cut, and shows four cuts that follow.
class FocalDialog final : public widgets::Dialog
{
    Q_OBJECT

public:
    // The cache outlives the dialog.
    FocalDialog(pictures::ThumbCache &thumbs, const PreviewMedia &media, QWidget *window);

Q_SIGNALS:
    void chosen(const QPointF &focal); // the person means it

private:
    FocalFrame *m_frame;
};

} // namespace galley::composer
