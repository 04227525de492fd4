#pragma once

#include <tl/expected.hpp>

#include <cstdint>
#include <string_view>

namespace galley::backend {

struct ByteRange
{
    std::uint64_t first = 0;
    std::uint64_t size = 0;
    bool whole = true;

    bool operator==(const ByteRange &) const = default;
};

enum class RangeFault { Outside };

// The header Range for something of `size` bytes. What cannot be read, and more than one range, means the
// whole (RFC 9110 §14.2).
[[nodiscard]] tl::expected<ByteRange, RangeFault> readRange(std::string_view header, std::uint64_t size);

} // namespace galley::backend
