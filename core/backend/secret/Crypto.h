#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace galley::backend {

[[nodiscard]] std::string randomBytes(std::size_t count);

// 256 random bits as text: a refresh token, what a mail leads to.
[[nodiscard]] std::string randomToken();

[[nodiscard]] std::string sha256Hex(std::string_view text);
[[nodiscard]] std::string toHex(std::string_view bytes);

// HMAC-SHA-256 under a key made from `secret` for one purpose, so that what serves one serves no other.
[[nodiscard]] std::string keyedHash(std::string_view secret, std::string_view purpose, std::string_view text);

// AES-256-GCM under such a key, as base64url text; nothing where it was not sealed by us.
[[nodiscard]] std::string seal(std::string_view secret, std::string_view purpose, std::string_view text);
[[nodiscard]] std::optional<std::string> unseal(
    std::string_view secret, std::string_view purpose, std::string_view sealed);

[[nodiscard]] bool sameSecret(std::string_view a, std::string_view b); // in a time that tells nothing

} // namespace galley::backend
