#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace galley::compose {

// A word or phrase that a client does not want to read, and what to write instead (empty: nothing is known).
struct BannedWord
{
    QString word;
    QString instead;

    bool operator==(const BannedWord &) const = default;
};

// How a client wants to sound. In brands.guidelines:
//     {"voice": "warm, never shouting", "banned": ["cheap", {"word": "coffee shop", "use": "roastery"}],
//      "required_words": ["Kessel"], "required_hashtags": ["#kessel"], "dictionary": ["Kessel"],
//      "alt_text": true}
struct Guidelines
{
    QString voice;
    QList<BannedWord> banned;
    QStringList requiredWords; // one of them in every text
    QStringList requiredHashtags; // with #; all of them, in the text or the first comment
    QStringList dictionary; // words that spelling knows
    bool altText = false; // every picture is described

    bool operator==(const Guidelines &) const = default;
};

// What is not as above is left out.
[[nodiscard]] Guidelines guidelinesFromJson(const QJsonObject &json);
[[nodiscard]] QJsonObject toJson(const Guidelines &guidelines);

// Where a word or phrase stands in a text as whole words, whatever its case.
struct WordPlace
{
    qsizetype start = 0;
    qsizetype end = 0;
};

// `foldedText` and `foldedWord` are case-folded with their positions kept (see foldedInPlace).
[[nodiscard]] QList<WordPlace> placesOf(QStringView foldedText, QStringView foldedWord);
// Lower case letter by letter, so that every position stays where it was.
[[nodiscard]] QString foldedInPlace(const QString &text);

} // namespace galley::compose
