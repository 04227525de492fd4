#pragma once

#include <tl/expected.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace galley::backend {

// Tokens signed with a shared secret (RFC 7519, HS256 and nothing else: whoever accepts one algorithm cannot
// be led to another).
struct JwtPolicy
{
    std::string secret;
    std::string audience; // empty: whatever stands in `aud` is accepted; a token without `aud` always is, as
                          // at PostgREST
    std::int64_t leeway = 30; // seconds that clocks may differ
    std::string roleless = "anon"; // who a token is that names no role
};

enum class JwtFault {
    Malformed,
    ForeignAlgorithm,
    BadSignature,
    Expired,
    NotYetValid,
    IssuedInFuture,
    WrongAudience,
    BadClaims
};

struct JwtClaims
{
    std::string json = {}; // compact, every claim, `role` among them whether given or not
    std::string role = {};
    std::string subject = {};
    std::string session = {};
    std::string level = {}; // aal: what the session was proven by
    std::int64_t expires = 0; // seconds since 1970; 0: never
};

inline constexpr std::size_t kLongestToken = 8 * 1024;

// `now` in seconds since 1970. A name that stands twice in a part is refused: two readers could read two
// tokens from it.
[[nodiscard]] tl::expected<JwtClaims, JwtFault> readJwt(
    std::string_view token, const JwtPolicy &policy, std::int64_t now);

// `claims` is a JSON object.
[[nodiscard]] std::string writeJwt(std::string_view claims, std::string_view secret);

// Seconds since 1970, now.
[[nodiscard]] std::int64_t secondsNow();

} // namespace galley::backend
