#include "core/backend/auth/AuthAnswers.h"

#include <algorithm>

namespace galley::backend {

namespace {

using Json = nlohmann::json;

constexpr std::string_view kVersionHeader = "X-Supabase-Api-Version";
constexpr std::string_view kVersion = "2024-01-01";

struct Wording
{
    std::string_view code;
    int status;
    std::string_view text;
};

constexpr Wording kSignIn[] {
    { "user_banned", 400, "User is banned" },
    { "user_not_found", 400, "Invalid login credentials" },
};

constexpr Wording kRefresh[] {
    { "refresh_token_not_found", 400, "Invalid Refresh Token: Refresh Token Not Found" },
    { "refresh_token_already_used", 400, "Invalid Refresh Token: Already Used" },
    { "session_not_found", 400, "Invalid Refresh Token: No Valid Session Found" },
    { "session_expired", 400, "Invalid Refresh Token: Session Expired (Inactivity)" },
    { "user_banned", 400, "Invalid Refresh Token: User Banned" },
    { "user_not_found", 400, "Invalid Refresh Token: No Valid Session Found" },
    { "validation_failed", 400, "Refresh token is not valid" },
};

constexpr Wording kCall[] {
    { "bad_json", 400, "Could not parse request body as JSON" },
    { "bad_jwt", 403, "invalid JWT: unable to parse or verify signature" },
    { "email_exists", 422, "A user with this email address has already been registered" },
    { "email_not_confirmed", 400, "Email not confirmed" },
    { "email_provider_disabled", 422, "This server cannot send mail" },
    { "insufficient_aal", 401, "AAL2 session is required to update email or password when MFA is enabled." },
    { "invalid_credentials", 400, "Invalid login credentials" },
    { "mfa_factor_not_found", 404, "Factor not found" },
    { "mfa_verification_failed", 422, "Invalid TOTP code entered" },
    { "no_authorization", 401, "This endpoint requires a valid Bearer token" },
    { "not_admin", 403, "User not allowed" },
    { "otp_expired", 403, "Token has expired or is invalid" },
    { "over_email_send_rate_limit", 429, "Email rate limit exceeded" },
    { "over_request_rate_limit", 429, "Request rate limit reached" },
    { "session_not_found", 403, "Session from session_id claim in JWT does not exist" },
    { "signup_disabled", 422, "Signups not allowed for this instance" },
    { "too_many_enrolled_mfa_factors", 422,
        "Maximum number of verified factors reached, unenroll to continue" },
    { "user_banned", 403, "User is banned" },
    { "user_not_found", 403, "User from sub claim in JWT does not exist" },
    { "validation_failed", 400, "The request is not valid" },
    { "weak_password", 422, "Password should be between 10 and 72 bytes long" },
};

template <std::size_t N> const Wording *find(const Wording (&words)[N], std::string_view code)
{
    const auto *found =
        std::find_if(std::begin(words), std::end(words), [code](const Wording &w) { return w.code == code; });
    return found == std::end(words) ? nullptr : found;
}

std::string write(const Json &json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace

AuthRefusal refusalOf(std::string_view code, AuthStep step, int wait)
{
    const Wording *words = step == AuthStep::SignIn ? find(kSignIn, code)
        : step == AuthStep::Refresh                 ? find(kRefresh, code)
                                                    : nullptr;
    if (!words)
        words = find(kCall, code);
    if (!words)
        return { 500, "unexpected_failure", "Something went wrong here", wait };
    return { words->status,
        std::string(step == AuthStep::SignIn && code == "user_not_found" ? "invalid_credentials" : code),
        std::string(words->text), wait };
}

Response answerOf(const AuthRefusal &refusal, const Request &request)
{
    const bool modern = request.header(kVersionHeader) >= kVersion;
    Json body = modern
        ? Json { { "code", refusal.code }, { "message", refusal.text } }
        : Json { { "code", refusal.status }, { "error_code", refusal.code }, { "msg", refusal.text } };
    if (!refusal.reasons.empty())
        body["weak_password"] = { { "reasons", refusal.reasons } };
    Response response = answerOf(body, refusal.status);
    response.headers.push_back({ "x-sb-error-code", refusal.code });
    if (modern)
        response.headers.push_back({ std::string(kVersionHeader), std::string(kVersion) });
    if (refusal.wait > 0 || refusal.status == 503)
        response.headers.push_back({ "Retry-After", std::to_string(std::max(1, refusal.wait)) });
    response.code = refusal.code;
    return response;
}

Response answerOf(const Json &body, int status)
{
    return { .status = status,
        .headers = { { "Content-Type", "application/json" }, { "Cache-Control", "no-store" } },
        .body = write(body) };
}

} // namespace galley::backend
