#pragma once

#include <QStyledItemDelegate>

namespace galley::pictures {
class ThumbCache;
}

namespace galley::calendar {

class ListModel;

// Paints the cells of the posts; the bands over the days are the table's, for they run over all columns.
class ListDelegate final : public QStyledItemDelegate
{
public:
    ListDelegate(ListModel &model, pictures::ThumbCache &thumbs, QObject *parent);

    static constexpr int kPad = 10;
    static constexpr int kStatusMark = 21; // with the gap before the word

    int hoveredRow = -1;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QWidget *createEditor(
        QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(
        QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintTime(QPainter &painter, const QRect &inner, const QModelIndex &index) const;
    void paintPicture(QPainter &painter, const QRect &cell, const QModelIndex &index) const;
    void paintClient(QPainter &painter, const QRect &inner, const QModelIndex &index) const;
    void paintAccounts(QPainter &painter, const QRect &inner, const QModelIndex &index) const;
    void paintStatus(
        QPainter &painter, const QRect &inner, const QModelIndex &index, const QColor &ground) const;

    ListModel &m_model;
    pictures::ThumbCache &m_thumbs;
};

} // namespace galley::calendar
