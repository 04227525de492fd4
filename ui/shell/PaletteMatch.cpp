#include "ui/shell/PaletteMatch.h"

#include "core/domain/DatePhraseWords.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::shell {

namespace {

// The text folded, and for each folded character the place it came from.
struct Folded
{
    QString text;
    QList<qsizetype> from;
};

Folded folded(QStringView text)
{
    Folded result;
    result.text.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype length = text[i].isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
        const QString piece = foldDateWord(text.mid(i, length));
        for (qsizetype j = 0; j < piece.size(); ++j)
            result.from.append(i);
        result.text.append(piece);
        i += length;
    }
    result.from.append(text.size());
    return result;
}

bool startsWord(const QString &text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

struct WordMatch
{
    int score;
    QList<qsizetype> places; // in the folded text
    bool startsWord = false;
};

std::optional<WordMatch> matchWord(const QString &word, const QString &text)
{
    std::optional<WordMatch> inside;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        QList<qsizetype> places;
        for (qsizetype i = 0; i < word.size(); ++i)
            places.append(at + i);
        if (startsWord(text, at)) {
            const bool whole = at + word.size() == text.size() || !text[at + word.size()].isLetterOrNumber();
            return WordMatch { 100 + (at == 0 ? 20 : 0) + (whole ? 15 : 0), places, true };
        }
        if (!inside)
            inside = WordMatch { 40, places };
    }
    if (inside && word.size() >= 2)
        return inside;
    if (word.size() < 2)
        return {};
    // Letters in order: the first must start a word, and each next one continues a run or starts a word soon
    // after.
    for (qsizetype begin = 0; begin < text.size(); ++begin) {
        if (!startsWord(text, begin) || text[begin] != word[0])
            continue;
        QList<qsizetype> places { begin };
        int score = 30;
        for (qsizetype i = 1; i < word.size(); ++i) {
            const qsizetype next = text.indexOf(word[i], places.last() + 1);
            if (next < 0)
                break;
            if (next != places.last() + 1)
                score -= startsWord(text, next) ? 1 : 4;
            places.append(next);
        }
        if (places.size() == word.size() && score > 8)
            return WordMatch { score, places };
    }
    return {};
}

QList<MatchRange> rangesOf(const QList<qsizetype> &places, const QList<qsizetype> &from)
{
    QList<MatchRange> ranges;
    for (const qsizetype place : places) {
        const qsizetype start = from[place];
        const qsizetype end = from[place + 1] > start ? from[place + 1] : start + 1;
        if (!ranges.isEmpty() && ranges.last().start + ranges.last().length >= start)
            ranges.last().length = std::max(ranges.last().length, end - ranges.last().start);
        else
            ranges.append({ start, end - start });
    }
    return ranges;
}

QStringList wordsOf(QStringView query)
{
    return foldDateWord(query).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

std::optional<Match> matchWords(QStringView query, QStringView text)
{
    return matchWords(query, text, {});
}

std::optional<Match> matchWords(QStringView query, QStringView text, QStringView more)
{
    const Folded shown = folded(text);
    const QString hidden = foldDateWord(more);
    Match match;
    QList<qsizetype> places;
    for (const QString &word : wordsOf(query)) {
        if (const auto found = matchWord(word, shown.text)) {
            match.score += found->score;
            match.byWords = match.byWords && found->startsWord;
            places += found->places;
        } else if (const auto kept = matchWord(word, hidden); kept && kept->startsWord) {
            match.score += kept->score / 2;
            match.byWords = false;
        } else {
            return {};
        }
    }
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    match.ranges = rangesOf(places, shown.from);
    if (match.score > 0)
        match.score -= int(std::min<qsizetype>(text.size(), 60)) / 6; // the shorter of two equal ones
    return match;
}

QList<MatchRange> highlight(QStringView query, QStringView text)
{
    const Folded shown = folded(text);
    QList<qsizetype> places;
    for (const QString &word : wordsOf(query)) {
        for (qsizetype at = shown.text.indexOf(word); at >= 0; at = shown.text.indexOf(word, at + 1)) {
            if (!startsWord(shown.text, at))
                continue;
            for (qsizetype i = 0; i < word.size(); ++i)
                places.append(at + i);
        }
    }
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    return rangesOf(places, shown.from);
}

} // namespace galley::shell
