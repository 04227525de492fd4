#pragma once

#include "core/compose/Comments.h"

#include <QWidget>

class QPushButton;

namespace galley::composer {

// One comment: who said it when, the words it is about, and what can be done with it.
class CommentRow final : public QWidget
{
    Q_OBJECT

public:
    // `when`: as it is printed. `isMine`: may be changed by who looks at it.
    CommentRow(const compose::Comment &comment, const QString &when, bool isMine, QWidget *parent);

    [[nodiscard]] const compose::Comment &comment() const { return m_comment; }

    // Where the words are that it is about. Nothing: they are gone from the text.
    void setPlace(const std::optional<compose::Span> &place);

Q_SIGNALS:
    void rangeMeant(const galley::compose::TextField &field, qsizetype start, qsizetype end);
    void replyRequested();
    void resolveRequested(bool resolved);
    void editRequested();
    void removeRequested();

private:
    QPushButton *addAction(const QString &text, const QString &name, const QString &spoken);

    compose::Comment m_comment;
    std::optional<compose::Span> m_place;
    QPushButton *m_quote = nullptr;
    QWidget *m_actions = nullptr;
};

} // namespace galley::composer
