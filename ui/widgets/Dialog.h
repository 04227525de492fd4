#pragma once

#include "ui/widgets/Buttons.h"

#include <QPointer>
#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace galley::widgets {

class TextLabel;

// A question that must be answered before work goes on: a sheet over a scrim, in the window itself. Enter
// presses the main button, Escape cancels, Tab stays inside, and the focus goes back where it was. It does
// not block: open() comes back at once, finished() tells. Deletes itself when closed.
class Dialog : public QWidget
{
    Q_OBJECT

public:
    enum class Width { Narrow = 480, Middle = 640, Wide = 1000 };

    Dialog(const QString &title, QWidget *window, Width width = Width::Narrow);

    void setBody(QWidget *body); // takes it over; scrolls when the window is too low for it
    void setText(const QString &text); // a body of one paragraph

    // The main button stands at the end; further ones before it; each closes with its own result.
    QPushButton *addButton(ButtonKind kind, const QString &text, int result, bool closes = true);
    void setMainButton(QPushButton *button);

    void open();
    void close(int result);

    static constexpr int kCancelled = 0;

Q_SIGNALS:
    void finished(int result);

protected:
    void paintEvent(QPaintEvent *) override;
    void keyPressEvent(QKeyEvent *) override;
    void mousePressEvent(QMouseEvent *) override;
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject *, QEvent *) override;
    bool event(QEvent *) override;

private:
    void place();

    QWidget *m_window;
    QWidget *m_sheet;
    QWidget *m_footer;
    TextLabel *m_title;
    QBoxLayout *m_content;
    QBoxLayout *m_buttons;
    QPointer<QPushButton> m_main;
    QPointer<QWidget> m_focusBefore;
    int m_width;
    bool m_open = false;
};

} // namespace galley::widgets
