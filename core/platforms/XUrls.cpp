#include "core/platforms/XChars.h"
#include "core/platforms/XDomain.h"
#include "core/platforms/XText.h"

using namespace Qt::Literals::StringLiterals;

namespace galley::platforms::x {

namespace {

constexpr qsizetype MaxUrlLength = 4096;
constexpr qsizetype MaxShortLinkSlug = 40;

constexpr bool isPathChar(char16_t c)
{
    return isAsciiAlnum(c) || isCyrillic(c) || isLatinAccent(c) || c == 0x2013
        || isIn(c, u"!*';:=+,.$/%#[]-_~@|&");
}

constexpr bool endsPath(char16_t c)
{
    return isAsciiAlnum(c) || isCyrillic(c) || isLatinAccent(c) || isIn(c, u"+-=_#/");
}

constexpr bool isQueryChar(char16_t c)
{
    return isAsciiAlnum(c) || isIn(c, u"!?*'@();:&=+$/%#[]-_.,~|");
}

constexpr bool endsQuery(char16_t c)
{
    return isAsciiAlnum(c) || isIn(c, u"-_&=#/");
}

// What may stand before a URL.
constexpr bool mayPrecede(char16_t c)
{
    return !isAsciiAlnum(c) && !isAtSign(c) && c != u'$' && !isHashSign(c) && !isInvalid(c);
}

qsizetype skipPathChars(QStringView text, qsizetype i)
{
    while (i < text.size() && isPathChar(text[i].unicode()))
        ++i;
    return i;
}

bool isAt(QStringView text, qsizetype i, QChar c)
{
    return i < text.size() && text[i] == c;
}

// End of balanced parentheses at `open`, one level nested at most, or -1.
qsizetype parenthesesEnd(QStringView text, qsizetype open)
{
    qsizetype i = skipPathChars(text, open + 1);
    if (i > open + 1 && isAt(text, i, u')'))
        return i + 1;
    if (!isAt(text, i, u'('))
        return -1;
    const qsizetype inner = skipPathChars(text, i + 1);
    if (inner == i + 1 || !isAt(text, inner, u')'))
        return -1;
    i = skipPathChars(text, inner + 1);
    return isAt(text, i, u')') ? i + 1 : -1;
}

// End of the path whose slash stands at `slash`: up to the last character a path may end with.
qsizetype pathEnd(QStringView text, qsizetype slash)
{
    qsizetype end = slash + 1;
    for (qsizetype i = end; i < text.size();) {
        const char16_t c = text[i].unicode();
        if (c == u'(') {
            const qsizetype close = parenthesesEnd(text, i);
            if (close < 0)
                break;
            if (end == i) // after ":(a)" the path has ended before the colon
                end = close;
            i = close;
        } else if (isPathChar(c)) {
            ++i;
            if (endsPath(c))
                end = i;
        } else {
            break;
        }
    }
    return end;
}

// End of the query whose question mark stands at `mark`; `mark` itself if there is none.
qsizetype queryEnd(QStringView text, qsizetype mark)
{
    qsizetype end = mark;
    for (qsizetype i = mark + 1; i < text.size() && isQueryChar(text[i].unicode()); ++i)
        if (endsQuery(text[i].unicode()))
            end = i + 1;
    return end;
}

struct Match
{
    qsizetype start = 0, domain = 0, domainEnd = 0, pathStart = -1, end = 0;

    bool hasScheme() const { return domain > start; }
};

qsizetype schemeLength(QStringView text, qsizetype i)
{
    if (text[i] != u'h' && text[i] != u'H')
        return 0;
    const QStringView rest = text.mid(i, 8);
    if (rest.startsWith("https://"_L1, Qt::CaseInsensitive))
        return 8;
    return rest.startsWith("http://"_L1, Qt::CaseInsensitive) ? 7 : 0;
}

class UrlFinder
{
public:
    explicit UrlFinder(QStringView text)
        : m_text(text)
        , m_domains(text)
    {
    }

    // A URL that begins exactly at `start`; end 0 if there is none.
    Match at(qsizetype start)
    {
        Match match;
        if (start >= m_text.size())
            return match;
        match.start = start;
        match.domain = start + schemeLength(m_text, start);
        match.domainEnd = m_domains.endFrom(match.domain);
        if (match.domainEnd < 0 && match.hasScheme()) {
            match.domain = start;
            match.domainEnd = m_domains.endFrom(start);
        }
        if (match.domainEnd < 0)
            return match;
        qsizetype i = match.domainEnd;
        if (isAt(m_text, i, u':')) {
            qsizetype digits = i + 1;
            while (digits < m_text.size() && isAsciiDigit(m_text[digits].unicode()))
                ++digits;
            if (digits > i + 1)
                i = digits;
        }
        if (isAt(m_text, i, u'/')) {
            match.pathStart = i;
            i = pathEnd(m_text, i);
        }
        if (isAt(m_text, i, u'?'))
            i = queryEnd(m_text, i);
        match.end = i;
        return match;
    }

private:
    QStringView m_text;
    DomainFinder m_domains;
};

bool isLegal(QStringView text, const Match &match)
{
    const QStringView domain = text.mid(match.domain, match.domainEnd - match.domain);
    const bool isEncoded = domain.startsWith("xn--"_L1);
    if (isEncoded && latinDomains(domain).isEmpty())
        return false;
    const qsizetype scheme =
        match.hasScheme() ? match.domain - match.start : qsizetype(sizeof("https://") - 1);
    return isLegalDomain(domain) && scheme + (match.end - match.start) <= MaxUrlLength;
}

// X's own short links end with their slug: path characters behind it are not part of them. 0: no short link,
// -1: one whose slug is too long to be real.
qsizetype shortLinkLength(QStringView url)
{
    const qsizetype scheme = schemeLength(url, 0);
    if (scheme == 0 || !url.mid(scheme).startsWith("t.co/"_L1, Qt::CaseInsensitive))
        return 0;
    const qsizetype slug = scheme + 5;
    qsizetype i = slug;
    while (i < url.size() && isAsciiAlnum(url[i].unicode()))
        ++i;
    if (i == slug)
        return 0;
    if (i - slug > MaxShortLinkSlug)
        return -1;
    return isAt(url, i, u'?') ? queryEnd(url, i) : i;
}

void appendWithScheme(QList<Url> &found, QStringView text, const Match &match)
{
    QStringView url = text.mid(match.start, match.end - match.start);
    const qsizetype shortened = shortLinkLength(url);
    if (shortened < 0)
        return;
    if (shortened > 0)
        url = url.first(shortened);
    found.append({ url.toString(), match.start, match.start + url.size() });
}

void appendBare(QList<Url> &found, QStringView text, const Match &match)
{
    if (match.start > 0 && isIn(text[match.start - 1].unicode(), u"-_./"))
        return;
    const QStringView domain = text.mid(match.domain, match.domainEnd - match.domain);
    const QList<DomainPart> parts = latinDomains(domain);
    for (const DomainPart &part : parts)
        found.append({ domain.mid(part.begin, part.end - part.begin).toString(), match.domain + part.begin,
            match.domain + part.end });
    if (!parts.isEmpty() && match.pathStart >= 0) {
        found.last().url += text.mid(match.domainEnd, match.end - match.domainEnd);
        found.last().end = match.end;
    }
}

} // namespace

QList<Url> urls(QStringView text, UrlForm form)
{
    QList<Url> found;
    if (!text.contains(form == UrlForm::WithScheme ? u':' : u'.'))
        return found;
    UrlFinder finder(text);
    // `i` is the character before a URL; a URL may also be the very beginning, if none follows the first
    // character.
    for (qsizetype i = 0; i < text.size();) {
        Match match;
        if (mayPrecede(text[i].unicode()))
            match = finder.at(i + 1);
        if (match.end == 0 && i == 0)
            match = finder.at(0);
        if (match.end == 0) {
            ++i;
            continue;
        }
        i = match.end;
        if (!isLegal(text, match))
            continue;
        if (match.hasScheme())
            appendWithScheme(found, text, match);
        else if (form == UrlForm::WithOrWithoutScheme)
            appendBare(found, text, match);
    }
    return found;
}

} // namespace galley::platforms::x
