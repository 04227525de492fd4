#pragma once

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace galley::widgets {

class TextLabel;

// Nothing is here yet: a blank sheet with crop marks, what will show up, and the way to the first one.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const QString &title, const QString &sentence, QWidget *parent = nullptr);

    void setText(const QString &title, const QString &sentence);
    QPushButton *addAction(const QString &text); // the first is the one to take

private:
    TextLabel *m_title;
    TextLabel *m_sentence;
    QBoxLayout *m_actions;
};

} // namespace galley::widgets
