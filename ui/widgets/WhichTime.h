#pragma once

#include <QWidget>

class QRadioButton;

namespace galley::widgets {

// Asks which of two times is meant by one that clocks show twice or never, where they change. Hidden while
// there is nothing to ask.
class WhichTime final : public QWidget
{
    Q_OBJECT

public:
    enum class Question { None, Twice, Never };

    explicit WhichTime(QWidget *parent = nullptr);

    void askNothing();
    void askTwice(const QString &time); // "2:30"
    void askNever(const QString &before, const QString &after); // "1:30", "3:00"

    [[nodiscard]] Question question() const { return m_question; }

    void setSecond(bool second); // says nothing
    [[nodiscard]] bool isSecond() const;

Q_SIGNALS:
    void answered(bool second); // by the person

private:
    void ask(Question question, const QString &first, const QString &second);

    QRadioButton *m_first;
    QRadioButton *m_second;
    Question m_question = Question::None;
};

} // namespace galley::widgets
