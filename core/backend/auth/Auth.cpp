#include "core/backend/auth/Auth.h"

#include "core/backend/http/Target.h"
#include "core/backend/json/JsonShape.h"
#include "core/backend/password/Password.h"
#include "core/backend/secret/Crypto.h"
#include "core/backend/token/Base64Url.h"

namespace galley::backend {

namespace {

namespace asio = boost::asio;

constexpr std::uint64_t kLargestBody = 64 * 1024;

std::string agentOf(const Request &request)
{
    const std::string agent(request.header("user-agent"));
    return isUtf8(agent) ? agent : std::string();
}

} // namespace

std::optional<std::string> textIn(const nlohmann::json &json, const char *name)
{
    const auto found = json.find(name);
    if (found == json.end() || !found->is_string()
        || found->get_ref<const std::string &>().find('\0') != std::string::npos)
        return {};
    return found->get<std::string>();
}

Auth::Auth(const AuthSettings &settings, Pool &pool, Workers &workers)
    : m_settings(settings)
    , m_gate(pool)
    , m_workers(workers)
    , m_letters(settings.letters, workers)
{
}

asio::awaitable<Response> Auth::handle(const Request &request, std::string path, Body &body)
{
    auto answer = co_await route(request, path, body);
    Response response = answer ? std::move(*answer) : answerOf(answer.error(), request);
    response.route = "auth" + path.substr(0, path.find('/', 1));
    co_return response;
}

asio::awaitable<Auth::Answer> Auth::route(const Request &request, std::string path, Body &body)
{
    const std::string &method = request.method;
    if (method == "GET" && path == "/health")
        co_return answerOf(
            { { "version", "galleyd" }, { "name", "GoTrue" }, { "description", "Galley's log-ins" } });
    if (method == "GET" && path == "/settings")
        co_return answerOf({ { "external", { { "email", true } } }, { "disable_signup", true },
            { "mailer_autoconfirm", false }, { "phone_autoconfirm", false }, { "sms_provider", "" },
            { "saml_enabled", false } });
    if (method == "GET" && path == "/verify")
        co_return co_await follow(request);
    if (method == "POST" && path == "/token")
        co_return co_await token(request, body);
    if (method == "POST" && path == "/signup")
        co_return tl::unexpected(refusalOf("signup_disabled", AuthStep::Call));
    if (method == "POST" && (path == "/recover" || path == "/verify" || path == "/invite")) {
        auto given = co_await bodyOf(request, body);
        if (!given)
            co_return tl::unexpected(given.error());
        if (path == "/recover")
            co_return co_await recover(request, std::move(*given));
        if (path == "/verify")
            co_return co_await verify(request, std::move(*given));
        co_return co_await invite(request, std::move(*given));
    }
    const bool isFactors = path == "/factors" || path.starts_with("/factors/");
    if (path != "/user" && path != "/logout" && !isFactors)
        co_return plainRefusal(404, "There is nothing here");
    auto who = co_await asker(request);
    if (!who)
        co_return tl::unexpected(who.error());
    if (method == "GET" && path == "/user")
        co_return answerOf(who->person);
    if (method == "POST" && path == "/logout")
        co_return co_await signOut(request, std::move(*who));
    if (method != "PUT" && method != "POST" && method != "DELETE")
        co_return plainRefusal(405, "There is no such method here");
    auto given = co_await bodyOf(request, body);
    if (!given)
        co_return tl::unexpected(given.error());
    if (isFactors)
        co_return co_await factors(request, std::move(path), std::move(*who), std::move(*given));
    if (method == "PUT" && path == "/user")
        co_return co_await changeUser(request, std::move(*who), std::move(*given));
    co_return plainRefusal(405, "There is no such method here");
}

asio::awaitable<AuthResult<nlohmann::json>> Auth::ask(
    AuthStep step, std::string call, std::vector<std::optional<std::string>> values, std::string claims)
{
    auto answer = co_await m_gate.ask(std::move(call), std::move(values), std::move(claims));
    if (!answer) {
        const bool away = answer.error().state.empty() || answer.error().state == kPoolFull
            || answer.error().state.starts_with("57P");
        co_return tl::unexpected(away
                ? AuthRefusal { 503, "unexpected_failure", "The database does not answer", 1 }
                : refusalOf("", step));
    }
    if (const std::string code = refusalIn(*answer); !code.empty())
        co_return tl::unexpected(refusalOf(code, step, answer->value("wait", 0)));
    co_return std::move(*answer);
}

asio::awaitable<AuthResult<nlohmann::json>> Auth::bodyOf(const Request &request, Body &body)
{
    const auto text = co_await body.readAll(kLargestBody, request.length);
    if (!text)
        co_return tl::unexpected(
            AuthRefusal { text.error(), "bad_json", "The body cannot be read or is too large" });
    if (text->empty())
        co_return Json::object();
    const auto shape = readJsonShape(*text, { .depth = 16 });
    if (!shape || shape->kind != JsonShape::Kind::Object)
        co_return tl::unexpected(refusalOf("bad_json", AuthStep::Call));
    co_return Json::parse(*text);
}

asio::awaitable<AuthResult<Auth::Asker>> Auth::asker(const Request &request)
{
    const auto token = bearerOf(request);
    if (!token)
        co_return tl::unexpected(refusalOf("no_authorization", AuthStep::Call));
    const auto claims = readJwt(*token, m_settings.jwt, secondsNow());
    if (!claims)
        co_return tl::unexpected(refusalOf("bad_jwt", AuthStep::Call));
    if (!isUuid(claims->subject))
        co_return tl::unexpected(AuthRefusal { 400, "bad_jwt", "invalid claim: sub claim must be a UUID" });
    Asker who { claims->subject, claims->session, claims->json, {} };
    if (!isUuid(who.session))
        co_return tl::unexpected(refusalOf("session_not_found", AuthStep::Call));
    auto current =
        co_await ask(AuthStep::Call, "current($1::uuid, $2::uuid)", valuesOf(who.user, who.session));
    if (!current)
        co_return tl::unexpected(current.error());
    who.person = std::move((*current)["user"]);
    co_return who;
}

asio::awaitable<Auth::Answer> Auth::token(const Request &request, Body &body)
{
    const auto query = readQuery(request.query);
    const std::string kind(query ? valueOf(*query, "grant_type") : "");
    auto given = co_await bodyOf(request, body);
    if (!given)
        co_return tl::unexpected(given.error());
    if (kind == "password")
        co_return co_await signIn(request, std::move(*given));
    if (kind == "refresh_token")
        co_return co_await refresh(request, std::move(*given));
    co_return tl::unexpected(AuthRefusal { 400, "invalid_credentials", "unsupported_grant_type" });
}

// The same steps whether there is such a person or not, so that the time it takes tells nothing.
asio::awaitable<Auth::Answer> Auth::signIn(const Request &request, Json given)
{
    const auto email = textIn(given, "email");
    const auto password = textIn(given, "password");
    if (!email || email->empty() || email->size() > 320)
        co_return tl::unexpected(AuthRefusal { 400, "validation_failed", "missing email or phone" });
    if (given.contains("phone") && textIn(given, "phone").value_or("x") != "")
        co_return tl::unexpected(AuthRefusal {
            400, "validation_failed", "Only an email address or phone number should be provided on login." });
    auto found = co_await ask(AuthStep::SignIn, "look_up($1, $2)", valuesOf(*email, request.address));
    if (!found)
        co_return tl::unexpected(found.error());
    const auto hash = textIn(*found, "hash");
    const std::string said = password.value_or("");
    const auto work = [said, hash] { return isPassword(said, hash); };
    const auto right = co_await m_workers.run(work);
    if (!right)
        co_return tl::unexpected(refusalOf("over_request_rate_limit", AuthStep::SignIn, 1));
    if (!*right)
        co_return tl::unexpected(refusalOf("invalid_credentials", AuthStep::SignIn));
    if (found->value("banned", false))
        co_return tl::unexpected(refusalOf("user_banned", AuthStep::SignIn));
    if (!found->value("confirmed", false))
        co_return tl::unexpected(refusalOf("email_not_confirmed", AuthStep::SignIn));
    auto opened = co_await open(request, (*found)["user"].get<std::string>(), "password");
    if (!opened)
        co_return tl::unexpected(opened.error());
    co_return answerOf(*opened);
}

asio::awaitable<AuthResult<nlohmann::json>> Auth::open(
    const Request &request, std::string user, std::string method)
{
    const std::string refreshToken = randomToken();
    auto opened = co_await ask(AuthStep::SignIn, "sign_in($1::uuid, $2, $3, $4, $5)",
        valuesOf(user, sha256Hex(refreshToken), method, request.address, agentOf(request)));
    if (!opened)
        co_return tl::unexpected(opened.error());
    co_return sessionAnswer(*opened, refreshToken);
}

asio::awaitable<Auth::Answer> Auth::refresh(const Request &request, Json given)
{
    const auto old = textIn(given, "refresh_token");
    if (!old || old->empty() || old->size() > 200)
        co_return tl::unexpected(refusalOf("validation_failed", AuthStep::Refresh));
    // The next one follows from this one alone: who lost the answer asks again and gets the same.
    const std::string next = toBase64Url(keyedHash(m_settings.jwt.secret, "refresh", *old));
    auto opened = co_await ask(AuthStep::Refresh, "refresh($1, $2, $3, $4)",
        valuesOf(sha256Hex(*old), sha256Hex(next), request.address, agentOf(request)));
    if (!opened)
        co_return tl::unexpected(opened.error());
    co_return answerOf(sessionAnswer(*opened, next));
}

nlohmann::json Auth::sessionAnswer(const Json &opened, const std::string &refreshToken) const
{
    const std::int64_t now = secondsNow();
    const Json &user = opened["user"];
    const Json &session = opened["session"];
    const Json claims { { "iss", m_settings.issuer }, { "sub", user["id"] },
        { "aud", m_settings.jwt.audience }, { "iat", now }, { "exp", now + m_settings.lifetime },
        { "email", user["email"] }, { "phone", "" },
        { "app_metadata", user.value("app_metadata", Json::object()) }, { "role", "authenticated" },
        { "aal", session["aal"] }, { "amr", session["amr"] }, { "session_id", session["id"] },
        { "is_anonymous", false } };
    return { { "access_token", writeJwt(claims.dump(), m_settings.jwt.secret) }, { "token_type", "bearer" },
        { "expires_in", m_settings.lifetime }, { "expires_at", now + m_settings.lifetime },
        { "refresh_token", refreshToken }, { "user", user } };
}

asio::awaitable<Auth::Answer> Auth::changeUser(const Request &, Asker asker, Json given)
{
    if (given.contains("app_metadata"))
        co_return tl::unexpected(refusalOf("not_admin", AuthStep::Call));
    Json changes = Json::object();
    if (given.contains("password")) {
        const auto password = textIn(given, "password");
        if (!password || faultOf(*password)) {
            AuthRefusal weak = refusalOf("weak_password", AuthStep::Call);
            weak.reasons = { "length" };
            co_return tl::unexpected(weak);
        }
        const std::string said = *password;
        const auto work = [said] { return hashPassword(said); };
        const auto hash = co_await m_workers.run(work);
        if (!hash || hash->empty())
            co_return tl::unexpected(refusalOf("over_request_rate_limit", AuthStep::Call, 1));
        changes["password_hash"] = *hash;
    }
    if (given.contains("data") && given["data"].is_object())
        changes["data"] = given["data"];
    if (const auto email = textIn(given, "email"); email && *email != asker.person.value("email", "")) {
        const auto asked = co_await changeAddress(asker, *email);
        if (!asked)
            co_return tl::unexpected(asked.error());
    }
    auto changed = co_await ask(AuthStep::Call, "change_user($1::uuid, $2::uuid, $3::jsonb)",
        valuesOf(asker.user, asker.session, changes.dump()));
    if (!changed)
        co_return tl::unexpected(changed.error());
    co_return answerOf((*changed)["user"]);
}

asio::awaitable<Auth::Answer> Auth::signOut(const Request &request, Asker asker)
{
    const auto query = readQuery(request.query);
    std::string scope(query ? valueOf(*query, "scope") : "");
    if (scope.empty())
        scope = "global";
    const auto done = co_await ask(
        AuthStep::Call, "sign_out($1::uuid, $2::uuid, $3)", valuesOf(asker.user, asker.session, scope));
    if (!done)
        co_return tl::unexpected(done.error());
    co_return Response { .status = 204 };
}

} // namespace galley::backend
