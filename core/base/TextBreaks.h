#pragma once

#include <QList>
#include <QString>
#include <QStringView>

// Where text may be counted and cut, after UAX 29 through ICU. Positions are UTF-16 offsets. Safe from any
// thread.
namespace galley {

// What a reader calls characters: extended grapheme clusters.
[[nodiscard]] qsizetype graphemeCount(QStringView text);

// Every boundary, 0 and the text's size included; empty for an empty text.
[[nodiscard]] QList<qsizetype> graphemeBoundaries(QStringView text);
[[nodiscard]] QList<qsizetype> wordBoundaries(QStringView text);
[[nodiscard]] QList<qsizetype> sentenceBoundaries(QStringView text);

struct TextRange
{
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const TextRange &) const = default;
};

// The words alone, without the spaces and marks between them.
[[nodiscard]] QList<TextRange> words(QStringView text);

// The greatest boundary at or before `position`: where a cut does not split what a reader sees as one.
[[nodiscard]] qsizetype graphemeBoundaryBefore(QStringView text, qsizetype position);

// The first `count` graphemes.
[[nodiscard]] QStringView firstGraphemes(QStringView text, qsizetype count);

// At most `count` graphemes, the last of them an ellipsis where something was cut; prefers the end of a word.
[[nodiscard]] QString shortened(QStringView text, qsizetype count);

} // namespace galley
