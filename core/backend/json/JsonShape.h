#pragma once

#include <tl/expected.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace galley::backend {

// What is known of a JSON text after one reading without building it: that it is well-formed UTF-8 JSON, how
// deep it goes, and the keys of its outermost object in their order (a repeated key stands there twice).
struct JsonShape
{
    enum class Kind { Object, Array, Scalar };
    Kind kind = Kind::Scalar;
    std::vector<std::string> keys;
};

enum class JsonFault { Malformed, TooDeep, RepeatedKey };

struct JsonLimits
{
    int depth = 64; // brackets open at once
    bool refuseRepeatedKeys = false; // in any object
};

[[nodiscard]] tl::expected<JsonShape, JsonFault> readJsonShape(
    std::string_view text, const JsonLimits &limits = {});

} // namespace galley::backend
