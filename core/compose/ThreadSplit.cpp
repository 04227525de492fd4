#include "core/compose/ThreadSplit.h"

#include "core/base/TextBreaks.h"

#include <algorithm>

namespace galley::compose {

namespace {

constexpr qsizetype kFirstGuess = 512; // UTF-16; what a part may hold is found by doubling

// The longest beginning that fits and does not cut what a reader sees as one character; at least one.
qsizetype longestThatFits(const QString &text, const Fits &fits)
{
    qsizetype most = std::min(text.size(), kFirstGuess);
    while (most < text.size() && fits(text.left(most)))
        most = std::min(text.size(), most * 2);
    const QList<qsizetype> cuts = graphemeBoundaries(QStringView(text).first(most));
    const auto tooMuch = std::partition_point(
        cuts.begin() + 1, cuts.end(), [&](qsizetype cut) { return fits(text.left(cut)); });
    return tooMuch == cuts.begin() + 1 ? *tooMuch : *(tooMuch - 1);
}

// Whether a reader sees a gap there: a dot within an address is no end of a sentence.
bool isGap(const QString &text, qsizetype at)
{
    if (at <= 0 || at >= text.size())
        return true;
    static const QString kFullStops = QStringLiteral("\u3002\uff01\uff1f\uff0e");
    return text[at - 1].isSpace() || text[at].isSpace() || kFullStops.contains(text[at - 1]);
}

// The last place at or before `end` where the text may be cut well.
qsizetype bestCut(const QString &text, qsizetype end)
{
    const QString head = text.left(end + 1); // what follows the cut counts
    const qsizetype paragraph = head.lastIndexOf(u'\n', end);
    if (paragraph >= end / 2)
        return paragraph;
    const auto last = [&](const QList<qsizetype> &cuts) {
        qsizetype best = 0;
        for (const qsizetype cut : cuts) {
            if (cut <= end && isGap(text, cut))
                best = std::max(best, cut);
        }
        return best;
    };
    if (const qsizetype sentence = last(sentenceBoundaries(head)); sentence > 0 && sentence >= end / 3)
        return sentence;
    if (const qsizetype word = last(wordBoundaries(head)); word > 0)
        return word;
    return end;
}

} // namespace

QStringList threadOf(const QString &text, const Fits &firstFits, const Fits &fits)
{
    QStringList parts;
    QString rest = text.trimmed();
    while (!rest.isEmpty()) {
        const Fits &here = parts.isEmpty() ? firstFits : fits;
        if (here(rest)) {
            parts.append(rest);
            break;
        }
        const qsizetype cut = bestCut(rest, longestThatFits(rest, here));
        parts.append(rest.left(cut).trimmed());
        rest = rest.sliced(cut).trimmed();
    }
    return parts;
}

} // namespace galley::compose
