#pragma once

#include <QListView>

namespace galley::activity {

class RowDelegate;

// A list of rows with one action each: arrows go through them, Enter opens one, U or its words do what it
// offers, and so does its menu. Tab goes from a row on to its words, which Enter and Space then do.
class RowList final : public QListView
{
    Q_OBJECT

public:
    explicit RowList(QWidget *parent = nullptr);

Q_SIGNALS:
    void opened(const QModelIndex &index);
    void actionRequested(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QModelIndex actionAt(const QPoint &place) const;
    void act(const QModelIndex &index);
    void hover(const QModelIndex &index);
    void setOnWords(bool on);

    RowDelegate *m_delegate;
    QPersistentModelIndex m_pressed;
};

} // namespace galley::activity
