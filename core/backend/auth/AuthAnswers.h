#pragma once

#include "core/backend/http/Message.h"

#include <nlohmann/json.hpp>

namespace galley::backend {

// A refusal of Supabase Auth: a status, a code and a text.
struct AuthRefusal
{
    int status = 400;
    std::string code;
    std::string text;
    int wait = 0; // seconds until it may be tried again
    std::vector<std::string> reasons = {}; // why a password is weak
};

template <typename T> using AuthResult = tl::expected<T, AuthRefusal>;

// Where a refusal came from decides its status and words: a login, a refresh, or a call with an access token.
enum class AuthStep { SignIn, Refresh, Call };

[[nodiscard]] AuthRefusal refusalOf(std::string_view code, AuthStep step, int wait = 0);

// In the form that the client's X-Supabase-Api-Version asks for.
[[nodiscard]] Response answerOf(const AuthRefusal &refusal, const Request &request);
[[nodiscard]] Response answerOf(const nlohmann::json &body, int status = 200);

} // namespace galley::backend
