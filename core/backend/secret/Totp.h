#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace galley::backend {

// Codes of six digits that change every 30 seconds (RFC 6238, SHA-1, as every authenticator app makes them).
inline constexpr std::int64_t kTotpPeriod = 30;

[[nodiscard]] std::string totpCode(std::string_view key, std::int64_t step);

// The step that a code belongs to: this one, the one before or the one after, and later than `last`, because
// a code counts once. Nothing where it is none of them.
[[nodiscard]] std::optional<std::int64_t> totpStep(
    std::string_view key, std::string_view code, std::int64_t now, std::int64_t last);

[[nodiscard]] std::string toBase32(std::string_view bytes); // RFC 4648 without padding

} // namespace galley::backend
