#include "core/platforms/XChars.h"
#include "core/platforms/XText.h"

using namespace Qt::Literals::StringLiterals;

namespace galley::platforms::x {

namespace {

constexpr qsizetype MaxScreenName = 20;
constexpr qsizetype MaxListSlug = 25;
constexpr qsizetype MaxCashtag = 6;
constexpr qsizetype MaxCashtagClass = 2;

bool isTagLetter(char32_t c)
{
    return QChar::isLetter(c) || QChar::isMark(c);
}

bool isTagChar(char32_t c)
{
    return isTagLetter(c) || QChar::category(c) == QChar::Number_DecimalDigit
        || (c <= 0xffff
            && isIn(char16_t(c),
                u"_\u200c\u200d\ua67e\u05be\u05f3\u05f4\uff5e\u301c\u309b\u309c\u30a0\u30fb\u3003\u0f0b\u0f0c"
                u"\u00b7"));
}

// A name or tag that goes on like this is none.
bool endsInvalid(QStringView text, qsizetype i, bool (*isSign)(char16_t))
{
    return i < text.size() && (isSign(text[i].unicode()) || text.mid(i).startsWith("://"_L1));
}

bool isMentionContinued(char16_t c)
{
    return isAtSign(c) || isLatinAccent(c);
}

// Whether a mention may begin at the sign `at`; nothing before `from` may be used.
bool mayMentionBegin(QStringView text, qsizetype at, qsizetype from)
{
    if (at == 0)
        return true;
    if (at == from) // the character before belongs to the last mention
        return false;
    const char16_t before = text[at - 1].unicode();
    if (!isNameChar(before) && !isIn(before, u"!#$%&*@\uff20"))
        return true;
    // "RT@name": the sign of a repeated post
    if (at - from < 2 || !text.mid(at - 2, 2).startsWith("rt"_L1, Qt::CaseInsensitive))
        return false;
    const qsizetype repeat = at - 2;
    if (repeat == 0)
        return true;
    return repeat > from && !isNameChar(text[repeat - 1].unicode())
        && !isIn(text[repeat - 1].unicode(), u"+~.-");
}

qsizetype screenNameEnd(QStringView text, qsizetype from)
{
    qsizetype i = from;
    while (i < text.size() && i - from < MaxScreenName && isNameChar(text[i].unicode()))
        ++i;
    return i;
}

// A hashtag may follow any character that is not part of one, and an emoji's variation selector.
bool mayTagBegin(QStringView text, qsizetype sign, qsizetype from)
{
    if (sign == 0)
        return true;
    if (sign == from)
        return false;
    qsizetype i = sign - 1;
    if (text[i].unicode() == 0xfe0e || text[i].unicode() == 0xfe0f)
        return true;
    if (text[i].isLowSurrogate() && i > from && text[i - 1].isHighSurrogate())
        --i;
    const char32_t before = codePointAt(text, i);
    return before != u'&' && !isTagChar(before);
}

bool endsCashtag(QStringView text, qsizetype i)
{
    if (i == text.size())
        return true;
    const char16_t c = text[i].unicode();
    return isSpace(c) || c == 0xfeff || isPunctuation(c);
}

qsizetype cashtagEnd(QStringView text, qsizetype from)
{
    qsizetype i = from;
    while (i < text.size() && isAsciiLetter(text[i].unicode()))
        ++i;
    if (i == from || i - from > MaxCashtag)
        return -1;
    if (i < text.size() && (text[i] == u'.' || text[i] == u'_')) {
        qsizetype share = i + 1;
        while (share < text.size() && share - i <= MaxCashtagClass && isAsciiLetter(text[share].unicode()))
            ++share;
        if (share > i + 1 && endsCashtag(text, share))
            return share;
    }
    return endsCashtag(text, i) ? i : -1;
}

} // namespace

QList<Mention> mentionsAndLists(QStringView text)
{
    QList<Mention> found;
    qsizetype from = 0; // end of the last mention
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isAtSign(text[i].unicode()) || !mayMentionBegin(text, i, from))
            continue;
        const qsizetype nameEnd = screenNameEnd(text, i + 1);
        if (nameEnd == i + 1)
            continue;
        qsizetype end = nameEnd;
        if (nameEnd + 1 < text.size() && text[nameEnd] == u'/'
            && isAsciiLetter(text[nameEnd + 1].unicode())) {
            end = nameEnd + 2;
            while (end < text.size() && end - nameEnd - 1 < MaxListSlug
                && (isNameChar(text[end].unicode()) || text[end] == u'-'))
                ++end;
        }
        from = end;
        if (!endsInvalid(text, end, isMentionContinued))
            found.append({ text.mid(i + 1, nameEnd - i - 1).toString(),
                text.mid(nameEnd, end - nameEnd).toString(), i, end });
        i = end - 1;
    }
    return found;
}

QList<Tag> hashtags(QStringView text)
{
    QList<Tag> found;
    qsizetype from = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isHashSign(text[i].unicode()) || !mayTagBegin(text, i, from))
            continue;
        bool hasLetter = false;
        qsizetype end = i + 1;
        if (end < text.size()
            && (text[end].unicode() == 0xfe0f || text[end].unicode() == 0x20e3)) // the keycap #
            continue;
        while (end < text.size()) {
            const char32_t c = codePointAt(text, end);
            if (!isTagChar(c))
                break;
            hasLetter = hasLetter || isTagLetter(c);
            end += unitsOf(c);
        }
        if (hasLetter) {
            from = end;
            if (!endsInvalid(text, end, isHashSign))
                found.append({ text.mid(i + 1, end - i - 1).toString(), i, end });
        }
        if (end > i + 1)
            i = end - 1;
    }
    if (found.isEmpty())
        return found;

    // A fragment of a URL is no hashtag. Of two that overlap the first counts, be it tag or URL.
    QList<Tag> outside;
    const QList<Url> links = urls(text);
    auto link = links.cbegin();
    qsizetype taken = 0;
    for (const Tag &tag : std::as_const(found)) {
        for (; link != links.cend() && link->start < tag.start; ++link)
            if (link->start >= taken)
                taken = link->end;
        if (tag.start < taken)
            continue;
        taken = tag.end;
        outside.append(tag);
    }
    return outside;
}

QList<Tag> cashtags(QStringView text)
{
    QList<Tag> found;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'$' || (i > 0 && !isSpace(text[i - 1].unicode())))
            continue;
        const qsizetype end = cashtagEnd(text, i + 1);
        if (end >= 0)
            found.append({ text.mid(i + 1, end - i - 1).toString(), i, end });
    }
    return found;
}

QString repliedTo(QStringView text)
{
    qsizetype i = 0;
    while (i < text.size() && isSpace(text[i].unicode()))
        ++i;
    if (i == text.size() || !isAtSign(text[i].unicode()))
        return {};
    const qsizetype end = screenNameEnd(text, i + 1);
    if (end == i + 1 || endsInvalid(text, end, isMentionContinued))
        return {};
    return text.mid(i + 1, end - i - 1).toString();
}

} // namespace galley::platforms::x
