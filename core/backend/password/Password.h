#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace galley::backend {

// Passwords are kept as bcrypt of cost 10, as Supabase Auth keeps them, so that accounts can move either way.
// Hashing and comparing take some 60 ms of a processor each: not on a thread that serves others.

enum class PasswordFault { TooShort, TooLong, HoldsNul };

// Ten characters (bytes) at least; bcrypt reads no more than 72 bytes, and silently forgetting the rest is no
// option.
[[nodiscard]] std::optional<PasswordFault> faultOf(std::string_view password);

// Empty only when the computer has no randomness or memory left.
[[nodiscard]] std::string hashPassword(std::string_view password);

// Whether it is the bcrypt of anybody, at a cost that can be waited for: accounts that came from elsewhere
// may hold what takes hours to compare with.
[[nodiscard]] bool isHash(std::string_view text);

// Whether it is this one. With nothing to compare with, or what is no hash, it is not, after the same time.
[[nodiscard]] bool isPassword(std::string_view password, const std::optional<std::string> &hash);

} // namespace galley::backend
