#include "core/backend/token/Base64Url.h"

#include <array>
#include <cstdint>

namespace galley::backend {
namespace {

constexpr std::string_view kAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

constexpr std::array<std::int8_t, 256> valuesOf(std::string_view alphabet)
{
    std::array<std::int8_t, 256> values {};
    values.fill(-1);
    for (std::size_t i = 0; i < alphabet.size(); ++i)
        values[static_cast<unsigned char>(alphabet[i])] = static_cast<std::int8_t>(i);
    return values;
}

constexpr auto kUrlValues = valuesOf(kAlphabet);
constexpr auto kPlainValues = valuesOf("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/");

std::optional<std::string> decode(std::string_view text, const std::array<std::int8_t, 256> &values)
{
    if (text.size() % 4 == 1)
        return {};
    std::string bytes;
    bytes.reserve(text.size() * 3 / 4);
    std::uint32_t held = 0;
    int bits = 0;
    for (const char c : text) {
        const int value = values[static_cast<unsigned char>(c)];
        if (value < 0)
            return {};
        held = (held << 6 | static_cast<std::uint32_t>(value)) & 0xffffU;
        bits += 6;
        if (bits >= 8) {
            bits -= 8;
            bytes.push_back(static_cast<char>(held >> bits & 0xffU));
        }
    }
    if ((held & ((1U << bits) - 1)) != 0)
        return {};
    return bytes;
}

} // namespace

std::string toBase64Url(std::string_view bytes)
{
    std::string text;
    text.reserve((bytes.size() * 4 + 2) / 3);
    std::uint32_t held = 0;
    int bits = 0;
    for (const char c : bytes) {
        held = (held << 8 | static_cast<unsigned char>(c)) & 0xffffU;
        bits += 8;
        while (bits >= 6) {
            bits -= 6;
            text.push_back(kAlphabet[held >> bits & 63U]);
        }
    }
    if (bits > 0)
        text.push_back(kAlphabet[held << (6 - bits) & 63U]);
    return text;
}

std::optional<std::string> fromBase64Url(std::string_view text)
{
    return decode(text, kUrlValues);
}

std::optional<std::string> fromBase64(std::string_view text)
{
    if (text.size() % 4 != 0)
        return {};
    for (int i = 0; i < 2 && text.ends_with('='); ++i)
        text.remove_suffix(1);
    return decode(text, kPlainValues);
}

} // namespace galley::backend
