#pragma once

#include <QPixmap>
#include <QStyledItemDelegate>
#include <QUuid>

#include <functional>

namespace galley::shell {

struct PaletteRow;

// Paints a row of the palette: picture, tile or icon; text with what was asked for in red; status or keys at
// the end.
class PaletteDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    // A picture of `size` logical pixels, or a null one while it is being read.
    using Thumb =
        std::function<QPixmap(const QUuid &client, const QString &sha, const QSize &size, qreal dpr)>;

    PaletteDelegate(Thumb thumb, QObject *parent);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    [[nodiscard]] static int rowHeight();
    [[nodiscard]] static int headingHeight();

private:
    void paintRow(QPainter &painter, const QStyleOptionViewItem &option, const PaletteRow &row) const;
    void paintMark(QPainter &painter, const QRect &box, const PaletteRow &row) const;

    Thumb m_thumb;
};

} // namespace galley::shell
