#pragma once

#include <QPointer>
#include <QWidget>

namespace galley::widgets {

// A raised sheet beside what it is about. It lives in the window as a child over everything, so its shadow
// needs no compositor. Opens below the anchor where there is room, else above; shifts to stay inside. Escape
// and a click outside close it, and the focus goes back where it was. Deletes itself when closed.
class Popover : public QWidget
{
    Q_OBJECT

public:
    enum class Side { Below, Beside };

    explicit Popover(QWidget *window);
    ~Popover() override;

    void setContent(QWidget *content); // takes it over
    void openAt(const QRect &anchor, Side side = Side::Below); // in the window's coordinates
    void close();

    [[nodiscard]] bool isOpen() const { return m_open; }

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *) override;
    void keyPressEvent(QKeyEvent *) override;
    bool eventFilter(QObject *, QEvent *) override;
    bool focusNextPrevChild(bool next) override;
    bool event(QEvent *) override;

private:
    void place();
    [[nodiscard]] QRect sheet() const;

    QWidget *m_window;
    QPointer<QWidget> m_focusBefore;
    QRect m_anchor;
    Side m_side = Side::Below;
    bool m_open = false;
};

// Keeps Tab inside `root`: the next or previous widget that takes it, around the end.
bool cycleFocus(QWidget *root, bool next);

} // namespace galley::widgets
