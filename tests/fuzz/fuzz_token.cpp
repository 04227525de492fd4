#include "core/backend/http/Target.h"
#include "core/backend/secret/Crypto.h"
#include "core/backend/secret/Totp.h"
#include "core/backend/token/Base64Url.h"
#include "core/backend/token/Jwt.h"
#include "tests/fuzz/Fuzz.h"

#include <nlohmann/json.hpp>

using namespace galley::backend;

namespace {

constexpr std::int64_t kNow = 1'800'000'000;

void checkClaims(const JwtClaims &claims)
{
    const auto json = nlohmann::json::parse(claims.json);
    hold(json.is_object() && json["role"] == claims.role && !claims.role.empty());
    hold(claims.expires >= 0 && (claims.expires == 0 || claims.expires > kNow - 31));
    for (const std::string &text : { claims.role, claims.subject, claims.session, claims.level })
        hold(isUtf8(text) && text.find('\0') == text.npos);
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text = textOf(data, size);
    const std::string secret(32, 'x');
    JwtPolicy policy;
    policy.secret = secret;
    policy.audience = "authenticated";

    hold(fromBase64Url(toBase64Url(text)) == text);
    if (const auto bytes = fromBase64Url(text))
        hold(toBase64Url(*bytes) == text); // one text a value
    (void)fromBase64(text);

    // As it comes from outside: nobody signs without the secret.
    hold(!readJwt(text, policy, kNow));
    hold(!unseal(secret, "test", text));
    hold(!totpStep("12345678901234567890", text, kNow, kNow / kTotpPeriod + 1));
    // And whatever stands in claims that were signed.
    const auto claims = readJwt(writeJwt(text, secret), policy, kNow);
    if (claims)
        checkClaims(*claims);
    return 0;
}
