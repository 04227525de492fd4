#pragma once

#include "ui/composer/preview/PreviewContent.h"

#include <QAbstractButton>

namespace galley::pictures {
class ThumbCache;
}

namespace galley::composer {

// What a tile of the strip shows.
struct TileLook
{
    QUuid id; // of the medium
    PreviewMedia media; // with what the account that is open shows of it
    int number = 0; // its place, from 1
    QString file;
    bool isMissing = false;

    bool operator==(const TileLook &) const = default;
};

// One picture or clip of a post, cut as the account shows it. Its menu opens by right click, by the menu key
// and by the button that comes up with the pointer or the focus.
class MediaTile final : public QAbstractButton
{
    Q_OBJECT

public:
    MediaTile(pictures::ThumbCache &thumbs, QWidget *parent);

    void setLook(const TileLook &look);

    [[nodiscard]] const TileLook &look() const { return m_look; }

    void setSelected(bool selected);

    static constexpr QSize kSize { 76, 95 };

    [[nodiscard]] QSize sizeHint() const override { return kSize; }

Q_SIGNALS:
    void dragged(const QPoint &globalPos);
    void dropped(const QPoint &globalPos);
    void menuRequested(const QPoint &globalPos);
    void focused();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void showMore();
    [[nodiscard]] QRect numberRect() const;

    pictures::ThumbCache &m_thumbs;
    TileLook m_look;
    QAbstractButton *m_more;
    QPoint m_pressed;
    bool m_selected = false;
    bool m_dragging = false;
};

} // namespace galley::composer
