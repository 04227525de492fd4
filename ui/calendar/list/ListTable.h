#pragma once

#include <QTableView>

namespace galley::pictures {
class ThumbCache;
}

namespace galley::calendar {

class CalendarView;
class ListDelegate;
class ListModel;

// The table of ListView: bands over the days, columns that go where there is no room for them, and the keys
// and clicks of a calendar.
class ListTable final : public QTableView
{
    Q_OBJECT

public:
    ListTable(ListModel &model, pictures::ThumbCache &thumbs, CalendarView &view);

    void fitColumns();
    [[nodiscard]] QRect rowRect(int row) const; // in the viewport, over all columns

    void keyboardSearch(const QString &) override { } // letters are commands

Q_SIGNALS:
    void openRequested(const QModelIndex &index);
    void peekRequested(const QModelIndex &index);
    void shiftRequested(int days);
    void menuRequested(const QModelIndex &index, QPoint globalPos);
    void escapePressed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void rowsInserted(const QModelIndex &parent, int first, int last) override;

private:
    void fitRows();
    void setHoveredRow(int row);
    void paintBand(QPainter &painter, int row) const;

    ListModel &m_list;
    CalendarView &m_view;
    ListDelegate *m_delegate;
};

} // namespace galley::calendar
