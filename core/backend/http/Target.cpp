#include "core/backend/http/Target.h"

#include <algorithm>
#include <cstdint>

namespace galley::backend {
namespace {

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

// How long the UTF-8 sequence at the beginning of a text is; 0 where there is none (RFC 3629: no surrogates,
// nothing longer than needed, nothing above U+10FFFF).
std::size_t sequenceLength(std::string_view text)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned lead = byte(0);
    if (lead < 0x80)
        return 1;
    const std::size_t length = lead >= 0xc2 && lead <= 0xdf ? 2
        : (lead & 0xf0) == 0xe0                             ? 3
        : lead >= 0xf0 && lead <= 0xf4                      ? 4
                                                            : 0;
    if (length == 0 || text.size() < length)
        return 0;
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xc0) != 0x80)
            return 0;
    }
    const unsigned second = byte(1);
    const bool bad = (lead == 0xe0 && second < 0xa0) || (lead == 0xed && second > 0x9f)
        || (lead == 0xf0 && second < 0x90) || (lead == 0xf4 && second > 0x8f);
    return bad ? 0 : length;
}

} // namespace

bool isUtf8(std::string_view text)
{
    while (!text.empty()) {
        const std::size_t length = sequenceLength(text);
        if (length == 0)
            return false;
        text.remove_prefix(length);
    }
    return true;
}

bool isUuid(std::string_view text)
{
    if (text.size() != 36)
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        if (dash ? text[i] != '-' : hexValue(text[i]) < 0 || (text[i] >= 'A' && text[i] <= 'F'))
            return false;
    }
    return true;
}

std::optional<std::string> decodePercent(std::string_view text, bool plusIsSpace)
{
    std::string decoded;
    decoded.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        char c = text[i];
        if (c == '%') {
            if (i + 2 >= text.size() || hexValue(text[i + 1]) < 0 || hexValue(text[i + 2]) < 0)
                return {};
            c = static_cast<char>(hexValue(text[i + 1]) * 16 + hexValue(text[i + 2]));
            i += 2;
        } else if (c == '+' && plusIsSpace) {
            c = ' ';
        }
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f)
            return {};
        decoded.push_back(c);
    }
    if (!isUtf8(decoded))
        return {};
    return decoded;
}

std::string encodePercent(std::string_view text)
{
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    std::string encoded;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || std::string_view("-._~/").find(c) != std::string_view::npos)
            encoded.push_back(c);
        else
            encoded.append({ '%', kDigits[byte >> 4], kDigits[byte & 15U] });
    }
    return encoded;
}

std::optional<QueryItems> readQuery(std::string_view query)
{
    QueryItems items;
    while (!query.empty()) {
        const auto end = std::min(query.find('&'), query.size());
        const auto part = query.substr(0, end);
        query.remove_prefix(std::min(end + 1, query.size()));
        if (part.empty())
            continue;
        const auto equals = std::min(part.find('='), part.size());
        auto name = decodePercent(part.substr(0, equals), true);
        auto value = decodePercent(part.substr(std::min(equals + 1, part.size())), true);
        if (!name || !value)
            return {};
        items.emplace_back(std::move(*name), std::move(*value));
    }
    return items;
}

std::string_view valueOf(const QueryItems &items, std::string_view name)
{
    for (const auto &[key, value] : items) {
        if (key == name)
            return value;
    }
    return {};
}

} // namespace galley::backend
