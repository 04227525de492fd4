#pragma once

#include "core/base/Clock.h"

#include <QListView>
#include <QUuid>

namespace galley::pictures {
class ThumbCache;
}

namespace galley::calendar {

class CalendarModel;
class TrayModel;

// The cards of the tray, 56 high. A drag is not Qt's own: the card is carried by the week's hand.
class TrayList final : public QListView
{
    Q_OBJECT

public:
    TrayList(TrayModel &model, const CalendarModel &calendar, pictures::ThumbCache &thumbs,
        const Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] QUuid currentPost() const;
    void setLifted(const QUuid &post);

Q_SIGNALS:
    void lifted(const QUuid &post, QPoint grip, QPoint at); // in the viewport's coordinates
    void handMoved(QPoint at, Qt::KeyboardModifiers modifiers);
    void handReleased(QPoint at, Qt::KeyboardModifiers modifiers);
    void escapePressed();
    void openRequested(const QUuid &post);
    void placeRequested(const QUuid &post);
    void menuRequested(const QUuid &post, QPoint globalPos);

protected:
    bool event(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    TrayModel &m_model;
    QUuid m_lifted;
    QUuid m_pressed;
    QPoint m_pressedAt;
    bool m_carrying = false;
};

} // namespace galley::calendar
