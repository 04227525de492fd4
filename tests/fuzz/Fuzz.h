#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

// What a fuzzer (and replay.cpp) calls with one input. It fails by a sanitizer, or by this.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

inline void hold(bool truth)
{
    if (!truth)
        std::abort();
}

inline std::string_view textOf(const std::uint8_t *data, std::size_t size)
{
    return { reinterpret_cast<const char *>(data), size };
}
