#pragma once

#include <QStyledItemDelegate>

namespace galley::pictures {
class ThumbCache;
}

namespace galley::composer {

// Paints a picture of PictureModel as a square tile with its name and size below.
class PicturePainter final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit PicturePainter(pictures::ThumbCache &thumbs, QObject *parent = nullptr); // the cache outlives it

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    [[nodiscard]] static QSize cell();

private:
    pictures::ThumbCache &m_thumbs;
};

} // namespace galley::composer
