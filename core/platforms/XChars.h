#pragma once

#include <QChar>
#include <QStringView>

#include <string_view>

// The character classes of twitter-text. They are classes of UTF-16 units unless they take a code point.
namespace galley::platforms::x {

constexpr bool isAsciiDigit(char16_t c)
{
    return c >= u'0' && c <= u'9';
}

constexpr bool isAsciiLetter(char16_t c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

constexpr bool isAsciiAlnum(char16_t c)
{
    return isAsciiDigit(c) || isAsciiLetter(c);
}

constexpr bool isNameChar(char16_t c)
{
    return isAsciiAlnum(c) || c == u'_';
}

constexpr bool isAtSign(char16_t c)
{
    return c == u'@' || c == 0xff20;
}

constexpr bool isHashSign(char16_t c)
{
    return c == u'#' || c == 0xff03;
}

constexpr bool isIn(char16_t c, std::u16string_view set)
{
    return set.find(c) != std::u16string_view::npos;
}

constexpr bool isPunctuation(char16_t c)
{
    return c < 0x80 && isIn(c, u"!'#%&()*+,\\-./:;<=>?@[]^_{|}~$");
}

constexpr bool isSpace(char16_t c)
{
    return (c >= 0x09 && c <= 0x0d) || c == 0x20 || c == 0x85 || c == 0xa0 || c == 0x1680 || c == 0x180e
        || (c >= 0x2000 && c <= 0x200a) || c == 0x2028 || c == 0x2029 || c == 0x202f || c == 0x205f
        || c == 0x3000;
}

// Characters X refuses in a post.
constexpr bool isInvalid(char16_t c)
{
    return c == 0xfffe || c == 0xfeff || c == 0xffff;
}

constexpr bool isDirectionMark(char16_t c)
{
    return (c >= 0x202a && c <= 0x202e) || c == 0x061c || c == 0x200e || c == 0x200f
        || (c >= 0x2066 && c <= 0x2069);
}

constexpr bool isDomainChar(char16_t c)
{
    return !isPunctuation(c) && !isSpace(c) && !isInvalid(c) && !isDirectionMark(c);
}

constexpr bool isLatinAccent(char16_t c)
{
    return (c >= 0xc0 && c <= 0x24f && c != 0xd7 && c != 0xf7) || c == 0x253 || c == 0x254 || c == 0x256
        || c == 0x257 || c == 0x259 || c == 0x25b || c == 0x263 || c == 0x268 || c == 0x26f || c == 0x272
        || c == 0x289 || c == 0x28b || c == 0x2bb || (c >= 0x300 && c <= 0x36f)
        || (c >= 0x1e00 && c <= 0x1eff);
}

constexpr bool isCyrillic(char16_t c)
{
    return c >= 0x400 && c <= 0x4ff;
}

// Lower case, as ignoring case means in these rules: no character outside ASCII becomes one inside.
inline char16_t folded(char16_t c)
{
    if (c < 0x80)
        return c >= u'A' && c <= u'Z' ? char16_t(c + 32) : c;
    const char32_t lower = QChar::toLower(char32_t(c));
    return lower < 0x80 || lower > 0xffff ? c : char16_t(lower);
}

inline char32_t codePointAt(QStringView text, qsizetype i)
{
    const QChar c = text[i];
    if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(c, text[i + 1]);
    return c.unicode();
}

inline qsizetype unitsOf(char32_t codePoint)
{
    return codePoint > 0xffff ? 2 : 1;
}

} // namespace galley::platforms::x
