#include "core/backend/token/Jwt.h"

#include "core/backend/json/JsonShape.h"
#include "core/backend/token/Base64Url.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <nlohmann/json.hpp>
#include <openssl/crypto.h>
#include <openssl/hmac.h>
#include <optional>

namespace galley::backend {
namespace {

using Json = nlohmann::json;
using enum JwtFault;

constexpr std::string_view kHeader = R"({"alg":"HS256","typ":"JWT"})";

std::string hmacSha256(std::string_view secret, std::string_view text)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest;
    unsigned int size = 0;
    HMAC(EVP_sha256(), secret.data(), static_cast<int>(secret.size()),
        reinterpret_cast<const unsigned char *>(text.data()), text.size(), digest.data(), &size);
    return { reinterpret_cast<const char *>(digest.data()), size };
}

std::optional<Json> readObject(std::string_view encoded)
{
    const auto text = fromBase64Url(encoded);
    if (!text)
        return {};
    const auto shape = readJsonShape(*text, { .depth = 16, .refuseRepeatedKeys = true });
    if (!shape || shape->kind != JsonShape::Kind::Object)
        return {};
    return Json::parse(*text);
}

// A time claim in seconds (RFC 7519 allows fractions); false where it stands there and is none.
bool readTime(const Json &claims, const char *name, std::optional<double> &time)
{
    const auto found = claims.find(name);
    if (found == claims.end())
        return true;
    if (!found->is_number())
        return false;
    time = found->get<double>();
    return std::isfinite(*time);
}

// A text claim; false where it stands there and is none.
bool readText(const Json &claims, const char *name, std::string &text)
{
    const auto found = claims.find(name);
    if (found == claims.end() || found->is_null())
        return true;
    if (!found->is_string())
        return false;
    text = found->get<std::string>();
    return text.find('\0') == std::string::npos;
}

bool isFor(const Json &claims, const std::string &audience)
{
    const auto found = claims.find("aud");
    if (audience.empty() || found == claims.end() || found->is_null())
        return true;
    if (found->is_array())
        return std::find(found->begin(), found->end(), Json(audience)) != found->end();
    return *found == audience;
}

} // namespace

tl::expected<JwtClaims, JwtFault> readJwt(std::string_view token, const JwtPolicy &policy, std::int64_t now)
{
    const auto first = token.find('.');
    const auto second = first == token.npos ? token.npos : token.find('.', first + 1);
    if (second == token.npos || token.find('.', second + 1) != token.npos || token.size() > kLongestToken)
        return tl::unexpected(Malformed);

    const auto header = readObject(token.substr(0, first));
    if (!header)
        return tl::unexpected(Malformed);
    // `crit` names what a reader must understand; we understand nothing beyond the standard.
    if (header->value("alg", Json()) != "HS256" || header->contains("crit"))
        return tl::unexpected(ForeignAlgorithm);
    const auto signature = fromBase64Url(token.substr(second + 1));
    const auto expected = hmacSha256(policy.secret, token.substr(0, second));
    if (!signature)
        return tl::unexpected(Malformed);
    if (signature->size() != expected.size()
        || CRYPTO_memcmp(signature->data(), expected.data(), expected.size()) != 0)
        return tl::unexpected(BadSignature);

    auto claims = readObject(token.substr(first + 1, second - first - 1));
    std::optional<double> expires;
    std::optional<double> begins;
    std::optional<double> issued;
    JwtClaims read;
    if (!claims)
        return tl::unexpected(Malformed);
    if (!readTime(*claims, "exp", expires) || !readTime(*claims, "nbf", begins)
        || !readTime(*claims, "iat", issued) || !readText(*claims, "role", read.role)
        || !readText(*claims, "sub", read.subject) || !readText(*claims, "session_id", read.session)
        || !readText(*claims, "aal", read.level))
        return tl::unexpected(BadClaims);
    const auto time = static_cast<double>(now);
    const auto leeway = static_cast<double>(policy.leeway);
    if (expires && time >= *expires + leeway)
        return tl::unexpected(Expired);
    if (begins && time < *begins - leeway)
        return tl::unexpected(NotYetValid);
    if (issued && time < *issued - leeway)
        return tl::unexpected(IssuedInFuture);
    if (!isFor(*claims, policy.audience))
        return tl::unexpected(WrongAudience);
    read.expires = expires ? static_cast<std::int64_t>(std::min(*expires, 9e15)) : 0;
    if (read.role.empty())
        (*claims)["role"] = read.role = policy.roleless;
    read.json = claims->dump();
    return read;
}

std::string writeJwt(std::string_view claims, std::string_view secret)
{
    const std::string text = toBase64Url(kHeader) + '.' + toBase64Url(claims);
    return text + '.' + toBase64Url(hmacSha256(secret, text));
}

std::int64_t secondsNow()
{
    return std::chrono::duration_cast<std::chrono::seconds>(
        std::chrono::system_clock::now().time_since_epoch())
        .count();
}

} // namespace galley::backend
