#pragma once

#include "core/base/TextBreaks.h"

#include <QFuture>
#include <QString>
#include <QStringList>

#include <memory>

namespace galley::compose {

// Which languages and words of its own a check goes by.
struct SpellingRules
{
    QStringList languages; // "de", "en-GB" …: a word is right when it is in one of them
    QStringList words; // the client's own, in any case of letters

    bool operator==(const SpellingRules &) const = default;
};

// Spell check by Hunspell with the dictionaries of this computer, on a thread of its own. Addresses,
// hashtags, mentions, e-mail addresses, words with digits and single letters are never wrong. A new check of
// the same text is mostly answered from memory. Safe from any thread; the destructor waits for the word at
// hand.
class Spelling
{
public:
    // Folders with <language>.aff and .dic; empty: where the system keeps them.
    explicit Spelling(const QStringList &folders = {});
    ~Spelling();
    Q_DISABLE_COPY_MOVE(Spelling)

    struct Checked
    {
        QList<TextRange> wrong; // UTF-16, in the order of the text; at most 500
        QStringList unknownLanguages; // for which this computer has no dictionary
    };

    // Where a language has no dictionary nothing is marked in text that seems to be in it: paragraphs of
    // which more than half would be wrong.
    QFuture<Checked> check(const QString &text, const SpellingRules &rules);
    // What could be meant, the likeliest first; at most 8.
    QFuture<QStringList> suggest(const QString &word, const SpellingRules &rules);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

// The languages that this computer has dictionaries of, in alphabetical order: "de"; with their countries
// where spelling is another matter in each and there are several ("en-GB", "en-US"). Reads folders. `folders`
// as above.
[[nodiscard]] QStringList spelledLanguages(const QStringList &folders = {});

// The words of a text that a check looks at.
[[nodiscard]] QList<TextRange> spelledWords(const QString &text);

} // namespace galley::compose
