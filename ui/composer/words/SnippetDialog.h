#pragma once

#include "ui/composer/words/SnippetMenu.h"
#include "ui/widgets/Dialog.h"

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace galley::widgets {
class TextLabel;
}

namespace galley::composer {

// Asks what some words shall be called, and keeps them. Open until they are stored or somebody cancels.
class SnippetDialog final : public widgets::Dialog
{
    Q_OBJECT

public:
    SnippetDialog(const SnippetShelf &shelf, const QString &words, QWidget *window);
    SnippetDialog(const SnippetShelf &shelf, const compose::Snippet &renamed, QWidget *window);

Q_SIGNALS:
    void refused(const galley::Error &error); // by more than its name

private:
    SnippetDialog(const SnippetShelf &shelf, const QString &words,
        const std::optional<compose::Snippet> &before, const QString &title, QWidget *window);
    void save();
    void say(const QString &reason); // why it was not kept; empty: nothing

    SnippetShelf m_shelf;
    QString m_words;
    std::optional<compose::Snippet> m_before; // that gets another name
    QLineEdit *m_name;
    QCheckBox *m_forAll;
    widgets::TextLabel *m_reason;
    QPushButton *m_save;
};

} // namespace galley::composer
