#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace galley::shell {

// A stretch of the text that was asked for, to be shown in red.
struct MatchRange
{
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const MatchRange &) const = default;
};

struct Match
{
    int score = 0; // higher is better
    bool byWords = true; // every word of the query starts a word of the text
    QList<MatchRange> ranges; // ascending, apart
};

// Every word of the query must be found: as the start of a word (best), inside one, or as letters in order
// that begin at a word ("nclnt" finds "New client"). Case and accents do not count. Nothing when a word is
// not found; an empty query matches everything with score 0.
[[nodiscard]] std::optional<Match> matchWords(QStringView query, QStringView text);

// The same where `more` holds further words that are searched but not shown, and only from their beginnings.
[[nodiscard]] std::optional<Match> matchWords(QStringView query, QStringView text, QStringView more);

// Where the words of the query stand in the text, for results that the search index found.
[[nodiscard]] QList<MatchRange> highlight(QStringView query, QStringView text);

} // namespace galley::shell
