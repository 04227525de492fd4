#pragma once

#include <QWidget>

class QPushButton;
class QToolButton;

namespace galley::widgets {
class TextLabel;
}

namespace galley::calendar {

class MonthView;

// What a newcomer is told on the first visit of the month: three lines, one at a time, in a corner of the
// grid. A line goes when it was read, or when the person did what it says; the cross takes all of them away.
// Deletes itself after the last one.
class CoachLines final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kCount = 3;

    CoachLines(MonthView &view, int seen); // lies over the view

Q_SIGNALS:
    void seen(int count); // so many were read

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void next();
    void end();
    void retranslate();
    void place();

    MonthView &m_view;
    int m_line;
    widgets::TextLabel *m_text;
    widgets::TextLabel *m_count;
    QPushButton *m_next;
    QToolButton *m_close;
};

} // namespace galley::calendar
