#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>

class QPushButton;

namespace galley::widgets {

// What has just been done, with the way back: "Moved Slow bread  Undo". One at a time in a region; a new one
// takes the place of the old. Stays 6 s, 10 s with an action, and while the pointer or the focus rests on it.
class Toast final : public QWidget
{
    Q_OBJECT

public:
    struct Content
    {
        QString text;
        QString icon = {}; // a check by default
        QString action = {};
        std::function<void()> run = {};
    };

    // At the bottom centre of `region`.
    static Toast *show(QWidget *region, Content content);

    ~Toast() override;

    void dismiss();

    // How long toasts with an action stay; 0: until they are closed.
    static void setUndoSeconds(int seconds);

protected:
    void paintEvent(QPaintEvent *) override;
    void keyPressEvent(QKeyEvent *) override;
    void enterEvent(QEnterEvent *) override;
    void leaveEvent(QEvent *) override;
    bool eventFilter(QObject *, QEvent *) override;

private:
    Toast(QWidget *region, Content content);
    void fit();
    void place(int risen);
    void arrive();

    QWidget *m_region;
    QPointer<QWidget> m_shadow; // a sibling: the region may delete it first
    Content m_content;
    QPushButton *m_action = nullptr;
    QTimer m_timer;
};

} // namespace galley::widgets
