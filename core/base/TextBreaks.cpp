#include "core/base/TextBreaks.h"

#include <unicode/ubrk.h>

#include <memory>

namespace galley {

namespace {

struct CloseIterator
{
    void operator()(UBreakIterator *iterator) const { ubrk_close(iterator); }
};

using Iterator = std::unique_ptr<UBreakIterator, CloseIterator>;

Iterator makeIterator(UBreakIteratorType type)
{
    UErrorCode error = U_ZERO_ERROR;
    Iterator iterator(ubrk_open(type, "", nullptr, 0, &error));
    if (U_FAILURE(error))
        qFatal("ICU has no break rules: %s", u_errorName(error));
    return iterator;
}

// An iterator costs more than most texts to walk, and belongs to one thread.
UBreakIterator *iteratorOn(UBreakIteratorType type, QStringView text)
{
    static thread_local const Iterator graphemes = makeIterator(UBRK_CHARACTER);
    static thread_local const Iterator words = makeIterator(UBRK_WORD);
    static thread_local const Iterator sentences = makeIterator(UBRK_SENTENCE);
    UBreakIterator *iterator = (type == UBRK_CHARACTER ? graphemes
            : type == UBRK_SENTENCE                    ? sentences
                                                       : words)
                                   .get();
    UErrorCode error = U_ZERO_ERROR;
    ubrk_setText(iterator, text.utf16(), int32_t(text.size()), &error);
    return iterator;
}

QList<qsizetype> boundaries(UBreakIteratorType type, QStringView text)
{
    QList<qsizetype> result;
    if (text.isEmpty())
        return result;
    UBreakIterator *iterator = iteratorOn(type, text);
    for (int32_t at = ubrk_first(iterator); at != UBRK_DONE; at = ubrk_next(iterator))
        result.append(at);
    return result;
}

} // namespace

qsizetype graphemeCount(QStringView text)
{
    if (text.isEmpty())
        return 0;
    UBreakIterator *iterator = iteratorOn(UBRK_CHARACTER, text);
    qsizetype count = 0;
    while (ubrk_next(iterator) != UBRK_DONE)
        ++count;
    return count;
}

QList<qsizetype> graphemeBoundaries(QStringView text)
{
    return boundaries(UBRK_CHARACTER, text);
}

QList<qsizetype> wordBoundaries(QStringView text)
{
    return boundaries(UBRK_WORD, text);
}

QList<qsizetype> sentenceBoundaries(QStringView text)
{
    return boundaries(UBRK_SENTENCE, text);
}

QList<TextRange> words(QStringView text)
{
    QList<TextRange> result;
    if (text.isEmpty())
        return result;
    UBreakIterator *iterator = iteratorOn(UBRK_WORD, text);
    int32_t start = ubrk_first(iterator);
    for (int32_t end = ubrk_next(iterator); end != UBRK_DONE; start = end, end = ubrk_next(iterator)) {
        if (ubrk_getRuleStatus(iterator) >= UBRK_WORD_NONE_LIMIT)
            result.append({ start, end - start });
    }
    return result;
}

qsizetype graphemeBoundaryBefore(QStringView text, qsizetype position)
{
    if (position <= 0 || text.isEmpty())
        return 0;
    if (position >= text.size())
        return text.size();
    // ICU's answers for a position inside a surrogate pair are about the pair's start.
    if (text[position].isLowSurrogate() && text[position - 1].isHighSurrogate())
        --position;
    UBreakIterator *iterator = iteratorOn(UBRK_CHARACTER, text);
    if (position == 0 || ubrk_isBoundary(iterator, int32_t(position)))
        return position;
    return ubrk_preceding(iterator, int32_t(position));
}

QStringView firstGraphemes(QStringView text, qsizetype count)
{
    if (count <= 0 || text.isEmpty())
        return {};
    UBreakIterator *iterator = iteratorOn(UBRK_CHARACTER, text);
    int32_t end = 0;
    for (qsizetype i = 0; i < count; ++i) {
        const int32_t next = ubrk_next(iterator);
        if (next == UBRK_DONE)
            return text;
        end = next;
    }
    return text.first(end);
}

QString shortened(QStringView text, qsizetype count)
{
    const QStringView kept = firstGraphemes(text, count);
    if (kept.size() == text.size())
        return text.toString();
    if (count <= 0)
        return {};
    QStringView cut = firstGraphemes(text, count - 1);
    // A word is given up whole while at least half of the room stays used.
    const QList<TextRange> all = words(text);
    for (const TextRange &word : all) {
        const bool split = word.start < cut.size() && cut.size() < word.start + word.length;
        if (split && word.start >= cut.size() / 2)
            cut = cut.first(word.start);
    }
    while (!cut.isEmpty() && cut.back().isSpace())
        cut.chop(1);
    return cut.toString() + QChar(0x2026);
}

} // namespace galley
