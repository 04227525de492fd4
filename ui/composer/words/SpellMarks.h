#pragma once

#include "core/compose/Spelling.h"

#include <QObject>
#include <QTimer>

class QMenu;
class QPlainTextEdit;

namespace galley::composer {

// Underlines in an editor what is misspelt, and puts what could be meant into its context menu. The text
// itself is not touched. Checks happen elsewhere; marks move along while somebody types, and the word that is
// being typed is left in peace until it is left. Lives as long as the editor.
class SpellMarks final : public QObject
{
    Q_OBJECT

public:
    SpellMarks(QPlainTextEdit *edit, compose::Spelling &spelling); // outlives this

    // No languages: nothing is checked.
    void setRules(const compose::SpellingRules &rules);

    // What is underlined (UTF-16).
    [[nodiscard]] QList<TextRange> marked() const;

    // The editor's own menu with what could be meant for the word at `position` (UTF-16) above it. Deletes
    // itself when it closes.
    [[nodiscard]] QMenu *menuAt(int position);

Q_SIGNALS:
    void markedChanged();
    void wordAdded(const QString &word); // the client's from now on

private:
    void check();
    void show();
    void shift(int position, int removed, int added);
    void suggest(QMenu *menu, const QString &word, int start);
    void replace(int start, const QString &word, const QString &by);

    QPlainTextEdit *m_edit;
    compose::Spelling &m_spelling;
    compose::SpellingRules m_rules;
    QList<TextRange> m_wrong;
    QList<TextRange> m_shown;
    QString m_text; // as it was last seen: formats change without a word
    quint64 m_asked = 0;
    bool m_isTyping = false;
    QTimer m_due;
};

} // namespace galley::composer
