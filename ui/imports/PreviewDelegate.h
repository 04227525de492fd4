#pragma once

#include <QStyledItemDelegate>

namespace galley::imports {

// Rows of the preview: the verdict as a mark before the line, networks as marks, problems in the ink of their
// weight.
class PreviewDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace galley::imports
