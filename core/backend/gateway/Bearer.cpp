#include "core/backend/gateway/Bearer.h"

#include "core/backend/gateway/PgErrors.h"

namespace galley::backend {
namespace {

Response invalidToken(std::string_view code, std::string_view message)
{
    Response response = restError(401, code, message);
    response.headers.back().value =
        "Bearer error=\"invalid_token\", error_description=\"" + std::string(message) + '"';
    return response;
}

Response wordsFor(JwtFault fault)
{
    switch (fault) {
    case JwtFault::Malformed:
        return invalidToken("PGRST301", "JWT could not be decoded");
    case JwtFault::ForeignAlgorithm:
        return invalidToken("PGRST301", "Wrong or unsupported encoding algorithm");
    case JwtFault::BadSignature:
        return invalidToken("PGRST301", "No suitable key or wrong key type");
    case JwtFault::Expired:
        return invalidToken("PGRST303", "JWT expired");
    case JwtFault::NotYetValid:
        return invalidToken("PGRST303", "JWT not yet valid");
    case JwtFault::IssuedInFuture:
        return invalidToken("PGRST303", "JWT issued at future");
    case JwtFault::WrongAudience:
        return invalidToken("PGRST303", "JWT not in audience");
    case JwtFault::BadClaims:
        break;
    }
    return invalidToken("PGRST303", "Parsing claims failed");
}

} // namespace

tl::expected<JwtClaims, Response> whoAsks(const Request &request, const JwtPolicy &policy)
{
    const auto token = bearerOf(request);
    if (!token)
        return JwtClaims { .json = "{\"role\":\"" + policy.roleless + "\"}", .role = policy.roleless };
    auto claims = readJwt(*token, policy, secondsNow());
    if (!claims)
        return tl::unexpected(wordsFor(claims.error()));
    return std::move(*claims);
}

} // namespace galley::backend
