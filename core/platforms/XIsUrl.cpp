#include "core/platforms/XChars.h"
#include "core/platforms/XText.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

// The parts of a URL after RFC 3986, with names in any script.
namespace galley::platforms::x {

namespace {

bool isHexDigit(char16_t c)
{
    return isAsciiDigit(c) || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

bool isUnreservedOrDelimiter(char16_t c)
{
    return isAsciiAlnum(c) || isCyrillic(c) || isIn(c, u"-._~!$&'()*+,;=");
}

bool consistsOf(QStringView part, std::u16string_view further)
{
    for (qsizetype i = 0; i < part.size(); ++i) {
        const char16_t c = part[i].unicode();
        if (isUnreservedOrDelimiter(c) || isIn(c, further))
            continue;
        const bool isEncoded = c == u'%' && i + 2 < part.size() && isHexDigit(part[i + 1].unicode())
            && isHexDigit(part[i + 2].unicode());
        if (!isEncoded)
            return false;
        i += 2;
    }
    return true;
}

bool isIpv4(QStringView host)
{
    const QList<QStringView> octets = host.split(u'.');
    return octets.size() == 4 && std::all_of(octets.cbegin(), octets.cend(), [](QStringView octet) {
        const bool isNumber = !octet.isEmpty() && octet.size() <= 3
            && std::all_of(octet.cbegin(), octet.cend(), [](QChar c) { return isAsciiDigit(c.unicode()); });
        return isNumber && (octet.size() == 1 || octet[0] != u'0') && octet.toInt() <= 255;
    });
}

bool isIpv6(QStringView host)
{
    return host.size() > 2 && host.startsWith(u'[') && host.endsWith(u']')
        && std::all_of(host.cbegin() + 1, host.cend() - 1,
            [](QChar c) { return isHexDigit(c.unicode()) || c == u':' || c == u'.'; });
}

bool isLabel(QStringView label, std::u16string_view inside, bool letterFirst)
{
    const auto isEdge = [](char16_t c) { return isAsciiAlnum(c) || c > 0x7f; };
    if (label.isEmpty() || !isEdge(label.front().unicode()) || !isEdge(label.back().unicode()))
        return false;
    if (letterFirst && isAsciiDigit(label.front().unicode()))
        return false;
    return std::all_of(label.cbegin(), label.cend(),
        [&](QChar c) { return isEdge(c.unicode()) || isIn(c.unicode(), inside); });
}

bool isDomain(QStringView host)
{
    const QList<QStringView> labels = host.split(u'.');
    if (labels.size() < 2)
        return false;
    for (qsizetype i = 0; i < labels.size(); ++i) {
        const bool isTop = i == labels.size() - 1;
        const bool isSub = i < labels.size() - 2;
        if (!isLabel(labels[i], isSub ? u"_-" : u"-", isTop))
            return false;
    }
    return true;
}

bool isAuthority(QStringView authority)
{
    constexpr qsizetype MaxPortDigits = 5;
    if (const qsizetype at = authority.lastIndexOf(u'@'); at >= 0) {
        if (!consistsOf(authority.first(at), u":"))
            return false;
        authority = authority.mid(at + 1);
    }
    const qsizetype colon = authority.lastIndexOf(u':');
    if (colon > authority.lastIndexOf(u']')) {
        const QStringView port = authority.mid(colon + 1);
        if (port.isEmpty() || port.size() > MaxPortDigits
            || !std::all_of(port.cbegin(), port.cend(), [](QChar c) { return isAsciiDigit(c.unicode()); }))
            return false;
        authority = authority.first(colon);
    }
    return isIpv4(authority) || isIpv6(authority) || isDomain(authority);
}

} // namespace

bool isUrl(QStringView text, bool requireScheme)
{
    const qsizetype scheme = text.indexOf("://"_L1);
    const qsizetype firstMark = std::distance(text.cbegin(),
        std::find_if(text.cbegin(), text.cend(), [](QChar c) { return isIn(c.unicode(), u":/?#"); }));
    QStringView rest = text;
    if (scheme > 0 && scheme == firstMark) {
        const QStringView name = text.first(scheme);
        if (name.compare("http"_L1, Qt::CaseInsensitive) != 0
            && name.compare("https"_L1, Qt::CaseInsensitive) != 0)
            return false;
        rest = text.mid(scheme + 3);
    } else if (requireScheme) {
        return false;
    }

    if (const qsizetype hash = rest.indexOf(u'#'); hash >= 0) {
        if (!consistsOf(rest.mid(hash + 1), u":|@/?"))
            return false;
        rest = rest.first(hash);
    }
    if (const qsizetype mark = rest.indexOf(u'?'); mark >= 0) {
        if (!consistsOf(rest.mid(mark + 1), u":|@/?"))
            return false;
        rest = rest.first(mark);
    }
    const qsizetype slash = rest.indexOf(u'/');
    if (slash >= 0 && !consistsOf(rest.mid(slash), u":|@/"))
        return false;
    return isAuthority(slash >= 0 ? rest.first(slash) : rest);
}

} // namespace galley::platforms::x
