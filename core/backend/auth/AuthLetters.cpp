#include "core/backend/auth/Auth.h"
#include "core/backend/http/Target.h"
#include "core/backend/secret/Crypto.h"

#include <algorithm>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>

namespace galley::backend {

namespace {

namespace asio = boost::asio;

// Enough that it can be written into a letter's head without writing anything else there.
bool isAddress(const std::optional<std::string> &email)
{
    const auto plain = [](unsigned char c) {
        return c > 0x20 && c != 0x7f && c != ',' && c != ';' && c != '<' && c != '>';
    };
    return email && email->size() <= 320 && email->find('@') != std::string::npos
        && std::all_of(email->begin(), email->end(), plain);
}

} // namespace

asio::awaitable<Auth::Answer> Auth::invite(const Request &request, Json given)
{
    const auto token = bearerOf(request);
    if (!token)
        co_return tl::unexpected(refusalOf("no_authorization", AuthStep::Call));
    const auto claims = readJwt(*token, m_settings.jwt, secondsNow());
    if (!claims)
        co_return tl::unexpected(refusalOf("bad_jwt", AuthStep::Call));
    std::string asking = claims->json;
    if (claims->role == "service_role") {
        asking.clear(); // a program of the one who runs this server
    } else {
        const auto who = co_await asker(request);
        if (!who)
            co_return tl::unexpected(who.error());
    }
    const auto email = textIn(given, "email");
    if (!isAddress(email))
        co_return tl::unexpected(refusalOf("validation_failed", AuthStep::Call));
    if (!m_letters.isOpen())
        co_return tl::unexpected(refusalOf("email_provider_disabled", AuthStep::Call));
    const Json data = given.contains("data") && given["data"].is_object() ? given["data"] : Json::object();
    const std::string proof = randomToken();
    auto invited = co_await ask(
        AuthStep::Call, "invite($1, $2::jsonb, $3)", valuesOf(*email, data.dump(), sha256Hex(proof)), asking);
    if (!invited)
        co_return tl::unexpected(invited.error());
    Letter letter { "invite", *email, proof, textIn(data, "locale").value_or("en") };
    if (!co_await m_letters.post(std::move(letter)))
        co_return tl::unexpected(refusalOf("", AuthStep::Call));
    co_return answerOf((*invited)["user"]);
}

// The same answer, as quickly, whether there is such a person or not: the letter goes its way by itself.
asio::awaitable<Auth::Answer> Auth::recover(const Request &request, Json given)
{
    const auto email = textIn(given, "email");
    if (!isAddress(email))
        co_return tl::unexpected(refusalOf("validation_failed", AuthStep::Call));
    if (!m_letters.isOpen())
        co_return tl::unexpected(refusalOf("email_provider_disabled", AuthStep::Call));
    const std::string proof = randomToken();
    const auto asked = co_await ask(
        AuthStep::Call, "recover($1, $2, $3)", valuesOf(*email, sha256Hex(proof), request.address));
    if (!asked)
        co_return tl::unexpected(asked.error());
    if (const auto to = textIn(*asked, "email")) {
        Letter letter { "recovery", *to, proof, "en" };
        asio::co_spawn(co_await asio::this_coro::executor, m_letters.post(std::move(letter)), asio::detached);
    }
    co_return answerOf(Json::object());
}

asio::awaitable<AuthResult<void>> Auth::changeAddress(Asker who, std::string email)
{
    if (!isAddress(email))
        co_return tl::unexpected(refusalOf("validation_failed", AuthStep::Call));
    if (!m_letters.isOpen())
        co_return tl::unexpected(refusalOf("email_provider_disabled", AuthStep::Call));
    const std::string proof = randomToken();
    const auto asked = co_await ask(AuthStep::Call, "ask_email($1::uuid, $2::uuid, $3, $4)",
        valuesOf(who.user, who.session, email, sha256Hex(proof)));
    if (!asked)
        co_return tl::unexpected(asked.error());
    Letter letter { "email_change", email, proof, "en" };
    if (!co_await m_letters.post(std::move(letter)))
        co_return tl::unexpected(refusalOf("", AuthStep::Call));
    co_return AuthResult<void>();
}

asio::awaitable<Auth::Answer> Auth::verify(const Request &request, Json given)
{
    const auto type = textIn(given, "type");
    auto proof = textIn(given, "token_hash");
    if (!proof)
        proof = textIn(given, "token");
    if (!type || !proof || proof->empty() || proof->size() > 200)
        co_return tl::unexpected(refusalOf("validation_failed", AuthStep::Call));
    const auto wait = co_await m_gate.ask("allow('verify', $1, 30, 300)", valuesOf(request.address));
    if (wait && wait->is_number() && wait->get<int>() > 0)
        co_return tl::unexpected(refusalOf("over_request_rate_limit", AuthStep::Call, wait->get<int>()));
    auto verified = co_await ask(AuthStep::Call, "verify($1, $2)", valuesOf(*type, sha256Hex(*proof)));
    if (!verified)
        co_return tl::unexpected(verified.error());
    auto opened = co_await open(request, (*verified)["user"].get<std::string>(), "otp");
    if (!opened)
        co_return tl::unexpected(opened.error());
    co_return answerOf(*opened);
}

// A person followed a letter in their browser: they go on to our own pages, and nowhere else.
asio::awaitable<Auth::Answer> Auth::follow(const Request &request)
{
    const auto query = readQuery(request.query);
    const std::string &site = m_letters.site();
    if (!query || site.empty())
        co_return tl::unexpected(refusalOf("validation_failed", AuthStep::Call));
    std::string place(valueOf(*query, "redirect_to"));
    if (place != site && !place.starts_with(site + '/'))
        place = site;
    place = place.substr(0, place.find('#'));
    const std::string proof(
        valueOf(*query, "token").empty() ? valueOf(*query, "token_hash") : valueOf(*query, "token"));
    const Json given { { "type", valueOf(*query, "type") }, { "token", proof } };
    auto verified = co_await verify(request, given);
    std::string fragment;
    if (!verified) {
        fragment = "error=access_denied&error_code=" + verified.error().code
            + "&error_description=" + encodePercent(verified.error().text);
    } else {
        const Json answer = Json::parse(verified->body);
        fragment = "access_token=" + answer["access_token"].get<std::string>() + "&expires_in="
            + answer["expires_in"].dump() + "&refresh_token=" + answer["refresh_token"].get<std::string>()
            + "&token_type=bearer&type=" + encodePercent(valueOf(*query, "type"));
    }
    co_return Response { .status = 303,
        .headers = { { "Location", place + '#' + fragment }, { "Cache-Control", "no-store" } } };
}

} // namespace galley::backend
