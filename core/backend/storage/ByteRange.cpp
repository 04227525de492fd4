#include "core/backend/storage/ByteRange.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace galley::backend {

namespace {

std::optional<std::uint64_t> numberIn(std::string_view text)
{
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || error != std::errc {} || end != text.data() + text.size())
        return {};
    return number;
}

} // namespace

tl::expected<ByteRange, RangeFault> readRange(std::string_view header, std::uint64_t size)
{
    const ByteRange whole { 0, size, true };
    constexpr std::string_view kUnit = "bytes=";
    if (!header.starts_with(kUnit) || header.find(',') != header.npos)
        return whole;
    header.remove_prefix(kUnit.size());
    const auto dash = header.find('-');
    if (dash == header.npos)
        return whole;
    const auto first = numberIn(header.substr(0, dash));
    const auto last = numberIn(header.substr(dash + 1));
    if (dash == 0) { // the last so many
        if (!last)
            return whole;
        if (*last == 0 || size == 0)
            return tl::unexpected(RangeFault::Outside);
        const std::uint64_t count = std::min(*last, size);
        return ByteRange { size - count, count, false };
    }
    if (!first || (!last && dash + 1 < header.size()) || (last && *last < *first))
        return whole;
    if (*first >= size)
        return tl::unexpected(RangeFault::Outside);
    return ByteRange { *first, std::min(last.value_or(size - 1), size - 1) - *first + 1, false };
}

} // namespace galley::backend
