#pragma once

#include <QStyledItemDelegate>

namespace galley::activity {

// A row of the history or the bin: icon, sentence and time; below them the details and what can be done. A
// reason why nothing can be done has as many lines as it needs.
class RowDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    // Where the words of the action can be clicked in a row that stands at `row`; empty without one.
    [[nodiscard]] static QRect actionRect(
        const QRect &row, Qt::LayoutDirection direction, const QModelIndex &index);

    QPersistentModelIndex hovered; // whose action the pointer is on
    bool onWords = false; // the keys are on those of the current row
};

} // namespace galley::activity
