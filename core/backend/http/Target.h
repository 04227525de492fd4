#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace galley::backend {

[[nodiscard]] bool isUtf8(std::string_view text);

[[nodiscard]] bool isUuid(std::string_view text); // lower case, with its four dashes

// Percent signs decoded; nothing where one is broken, or where control characters or anything but UTF-8 comes
// out.
[[nodiscard]] std::optional<std::string> decodePercent(std::string_view text, bool plusIsSpace);
[[nodiscard]] std::string encodePercent(std::string_view text);

using QueryItems = std::vector<std::pair<std::string, std::string>>;

// a=1&b=2, in order; nothing where a part cannot be decoded.
[[nodiscard]] std::optional<QueryItems> readQuery(std::string_view query);

// The first of that name, or empty.
[[nodiscard]] std::string_view valueOf(const QueryItems &items, std::string_view name);

} // namespace galley::backend
