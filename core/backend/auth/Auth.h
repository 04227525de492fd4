#pragma once

#include "core/backend/auth/AuthAnswers.h"
#include "core/backend/auth/Letterbox.h"
#include "core/backend/gate/Gate.h"
#include "core/backend/token/Jwt.h"

namespace galley::backend {

struct AuthSettings
{
    JwtPolicy jwt;
    std::string issuer = "galleyd";
    std::int64_t lifetime = 3600; // of an access token, seconds
    Letterbox::Settings letters;
};

// /auth/v1, as Supabase Auth speaks it. What is known of people lies in the database (see Gate); here
// passwords are compared, tokens made and signed.
class Auth
{
public:
    Auth(const AuthSettings &settings, Pool &pool, Workers &workers);

    // `path` without the prefix /auth/v1.
    boost::asio::awaitable<Response> handle(const Request &request, std::string path, Body &body);

private:
    using Json = nlohmann::json;
    using Answer = AuthResult<Response>;
    template <typename T> using Awaited = boost::asio::awaitable<T>;

    struct Asker // who holds the access token of a call
    {
        std::string user;
        std::string session;
        std::string claims;
        Json person; // as the database writes them; null for a program
    };

    Awaited<Answer> route(const Request &request, std::string path, Body &body);
    Awaited<Answer> token(const Request &request, Body &body);
    Awaited<Answer> signIn(const Request &request, Json given);
    Awaited<Answer> refresh(const Request &request, Json given);
    Awaited<Answer> changeUser(const Request &request, Asker asker, Json given);
    Awaited<Answer> signOut(const Request &request, Asker asker);

    // AuthLetters.cpp
    Awaited<Answer> invite(const Request &request, Json given);
    Awaited<Answer> recover(const Request &request, Json given);
    Awaited<Answer> verify(const Request &request, Json given);
    Awaited<Answer> follow(const Request &request); // GET /verify
    Awaited<AuthResult<void>> changeAddress(Asker asker, std::string email);

    // AuthFactors.cpp
    Awaited<Answer> factors(const Request &request, std::string path, Asker asker, Json given);
    Awaited<Answer> enrol(Asker asker, Json given);
    Awaited<Answer> prove(Asker asker, std::string factor, Json given);

    Awaited<AuthResult<Json>> ask(AuthStep step, std::string call,
        std::vector<std::optional<std::string>> values, std::string claims = {});
    Awaited<AuthResult<Json>> bodyOf(const Request &request, Body &body);
    Awaited<AuthResult<Asker>> asker(const Request &request);
    Awaited<AuthResult<Json>> open(const Request &request, std::string user, std::string method);
    [[nodiscard]] Json sessionAnswer(const Json &opened, const std::string &refreshToken) const;

    const AuthSettings &m_settings;
    Gate m_gate;
    Workers &m_workers;
    Letterbox m_letters;
};

// A text of that name, or nothing.
[[nodiscard]] std::optional<std::string> textIn(const nlohmann::json &json, const char *name);

} // namespace galley::backend
