#include "core/platforms/TextWalk.h"

#include "core/base/TextBreaks.h"
#include "core/platforms/XChars.h"
#include "core/platforms/XText.h"

#include <unicode/uchar.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::platforms {

namespace {

using Piece = std::function<void(qsizetype, qint64)>;

constexpr unsigned char ViramaClass = 9;

qint64 utf8Bytes(char32_t c)
{
    if (c < 0x80)
        return 1;
    if (c < 0x800)
        return 2;
    return c < 0x10000 ? 3 : 4;
}

// In Indic scripts a consonant after a virama joins the letter before it in newer versions of Unicode only;
// servers count with older ones. One more for each is what no server exceeds.
qint64 joinedConsonants(QStringView grapheme)
{
    qint64 joined = 0;
    bool afterVirama = false;
    for (const QChar c : grapheme) {
        if (afterVirama && c.isLetter())
            ++joined;
        if (c.combiningClass() == ViramaClass)
            afterVirama = true;
        else if (!c.isMark())
            afterVirama = false;
    }
    return joined;
}

bool isEmoji(QStringView grapheme)
{
    constexpr char16_t AsEmoji = 0xfe0f;
    constexpr char16_t Keycap = 0x20e3;
    if (grapheme.size() == 1 && grapheme[0].unicode() < 0x2000)
        return false;
    if (grapheme.contains(QChar(AsEmoji)) || grapheme.contains(QChar(Keycap)))
        return true;
    const auto first = UChar32(x::codePointAt(grapheme, 0));
    if (u_hasBinaryProperty(first, UCHAR_EMOJI_PRESENTATION)
        || u_hasBinaryProperty(first, UCHAR_REGIONAL_INDICATOR))
        return true;
    if (!u_hasBinaryProperty(first, UCHAR_EXTENDED_PICTOGRAPHIC))
        return false;
    // Places kept free for emoji are emoji of a Unicode younger than ours.
    const bool isYounger = !u_isdefined(first);
    const qsizetype second = x::unitsOf(char32_t(first));
    const bool hasSkin = second < grapheme.size()
        && u_hasBinaryProperty(UChar32(x::codePointAt(grapheme, second)), UCHAR_EMOJI_MODIFIER);
    return isYounger || hasSkin;
}

qint64 threadsWeight(QStringView grapheme)
{
    return isEmoji(grapheme) ? grapheme.toUtf8().size() : 1 + joinedConsonants(grapheme);
}

void walkCodePoints(QStringView text, const Piece &piece, qint64 (*weight)(char32_t))
{
    for (qsizetype i = 0; i < text.size();) {
        const char32_t c = x::codePointAt(text, i);
        i += x::unitsOf(c);
        piece(i, weight(c));
    }
}

// A part of a text with a weight of its own.
struct Span
{
    qsizetype begin, end;
    qint64 weight;
};

bool isWordChar(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c == u'_';
}

// End of the name at `from`: letters and digits, inside also dots and hyphens.
template <typename IsNameChar> qsizetype nameEnd(QStringView text, qsizetype from, IsNameChar isNameChar)
{
    qsizetype end = from;
    for (qsizetype i = from; i < text.size(); ++i) {
        if (isNameChar(text[i]))
            end = i + 1;
        else if (i == from || (text[i] != u'.' && text[i] != u'-'))
            break;
    }
    return end;
}

// Hosts of "@user@host": they do not count.
void appendRemoteHosts(QStringView text, QList<Span> &spans)
{
    for (qsizetype at = text.indexOf(u'@'); at >= 0; at = text.indexOf(u'@', at + 1)) {
        if (at > 0 && (isWordChar(text[at - 1]) || text[at - 1] == u'=' || text[at - 1] == u'/'))
            continue;
        const qsizetype user = nameEnd(text, at + 1, [](QChar c) { return x::isNameChar(c.unicode()); });
        if (user == at + 1 || user == text.size() || text[user] != u'@')
            continue;
        const qsizetype host = nameEnd(text, user + 1, isWordChar);
        if (host > user + 2)
            spans.append({ user, host, 0 });
        at = host - 1;
    }
}

void walkMastodon(QStringView text, qint64 urlLength, const Piece &piece)
{
    QList<Span> spans;
    const QList<x::Url> links = x::urls(text, x::UrlForm::WithScheme);
    for (const x::Url &link : links)
        spans.append({ link.start, link.end, urlLength });
    appendRemoteHosts(text, spans);
    std::sort(spans.begin(), spans.end(), [](const Span &a, const Span &b) { return a.begin < b.begin; });

    const QList<qsizetype> boundaries = graphemeBoundaries(text);
    auto span = spans.cbegin();
    qsizetype done = 0;
    for (qsizetype i = 1; i < boundaries.size(); ++i) {
        const qsizetype begin = boundaries[i - 1];
        if (begin < done)
            continue;
        while (span != spans.cend() && span->begin < begin)
            ++span;
        if (span != spans.cend() && span->begin == begin) {
            done = span->end;
            piece(done, span->weight);
        } else {
            piece(boundaries[i], 1 + joinedConsonants(text.mid(begin, boundaries[i] - begin)));
        }
    }
}

} // namespace

void walkText(QStringView text, TextUnit unit, qint64 urlLength, const Piece &piece)
{
    switch (unit) {
    case TextUnit::Utf16:
        walkCodePoints(text, piece, [](char32_t c) { return qint64(x::unitsOf(c)); });
        break;
    case TextUnit::CodePoints:
        walkCodePoints(text, piece, [](char32_t) { return qint64(1); });
        break;
    case TextUnit::Utf8Bytes:
        walkCodePoints(text, piece, utf8Bytes);
        break;
    case TextUnit::Graphemes:
    case TextUnit::Threads: {
        const QList<qsizetype> boundaries = graphemeBoundaries(text);
        for (qsizetype i = 1; i < boundaries.size(); ++i) {
            const QStringView grapheme = text.mid(boundaries[i - 1], boundaries[i] - boundaries[i - 1]);
            piece(boundaries[i], unit == TextUnit::Threads ? threadsWeight(grapheme) : 1);
        }
        break;
    }
    case TextUnit::Mastodon:
        walkMastodon(text, urlLength, piece);
        break;
    case TextUnit::XWeighted:
        Q_UNREACHABLE();
    }
}

} // namespace galley::platforms
