#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace galley::compose {

struct Emoji
{
    QString text; // with VS16 where the network's count wants it
    int group = 0; // index into EmojiTable::groups()
    QString name; // in the table's language
    bool takesTone = false; // see withTone()
};

enum class SkinTone { None, Light, MediumLight, Medium, MediumDark, Dark };

// Every emoji that Unicode recommends for display, in its order, with names and search words in one language
// (of en, de, es, fr; English where that has none). From resources/emoji, made from the Unicode Character
// Database and CLDR.
class EmojiTable
{
public:
    // Read once per language, at the first call: some milliseconds that a worker may spend. Any thread.
    [[nodiscard]] static const EmojiTable &in(const QString &language);

    [[nodiscard]] const QList<Emoji> &all() const { return m_all; }

    // Unicode's names of the groups ("Smileys & Emotion"), for ui to word.
    [[nodiscard]] const QStringList &groups() const { return m_groups; }

    // Every word of the query begins a word of the name or of the search words, in this language or English;
    // names come before other words, then in Unicode's order. Case and accents do not matter.
    [[nodiscard]] QList<Emoji> search(const QString &query, qsizetype limit = 60) const;

private:
    explicit EmojiTable(const QString &language);

    struct Words
    {
        QStringList name, others; // folded
    };

    QList<Emoji> m_all;
    QList<Words> m_words; // of each
    QStringList m_groups;
};

// The emoji in a skin tone; as it is where it takes none.
[[nodiscard]] QString withTone(const Emoji &emoji, SkinTone tone);

} // namespace galley::compose
