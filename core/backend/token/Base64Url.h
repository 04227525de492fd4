#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace galley::backend {

// RFC 4648 §5 without padding, as tokens and TUS addresses use it.
[[nodiscard]] std::string toBase64Url(std::string_view bytes);

// Nothing where a character is foreign, padding stands, or unused bits are set: one text a value, so that no
// two tokens are equal.
[[nodiscard]] std::optional<std::string> fromBase64Url(std::string_view text);

// RFC 4648 §4 with its padding, as TUS metadata and basic authentication use it; the same strictness.
[[nodiscard]] std::optional<std::string> fromBase64(std::string_view text);

} // namespace galley::backend
