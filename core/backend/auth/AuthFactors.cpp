#include "core/backend/auth/Auth.h"
#include "core/backend/http/Target.h"
#include "core/backend/secret/Crypto.h"
#include "core/backend/secret/Totp.h"

namespace galley::backend {

namespace {

namespace asio = boost::asio;

constexpr std::int64_t kChallenge = 300; // seconds that a client may take over a code
constexpr const char *kPurpose = "second factor";

} // namespace

asio::awaitable<Auth::Answer> Auth::factors(const Request &request, std::string path, Asker who, Json given)
{
    if (path == "/factors" && request.method == "POST")
        co_return co_await enrol(std::move(who), std::move(given));
    const std::size_t end = std::min(path.find('/', 9), path.size());
    const std::string factor = path.substr(9, end - 9);
    const std::string action = path.substr(end);
    if (!isUuid(factor))
        co_return tl::unexpected(refusalOf("mfa_factor_not_found", AuthStep::Call));
    if (action.empty() && request.method == "DELETE") {
        const auto gone = co_await ask(
            AuthStep::Call, "unenrol($1::uuid, $2::uuid, $3::uuid)", valuesOf(who.user, who.session, factor));
        if (!gone)
            co_return tl::unexpected(gone.error());
        co_return answerOf(*gone);
    }
    if (action == "/challenge" && request.method == "POST") {
        // A code is proof by itself and counts once, whichever challenge it answers; so nothing is kept of
        // one.
        std::string id = toHex(randomBytes(16));
        for (const std::size_t at : { 20U, 16U, 12U, 8U })
            id.insert(at, 1, '-');
        co_return answerOf({ { "id", id }, { "type", "totp" }, { "expires_at", secondsNow() + kChallenge } });
    }
    if (action == "/verify" && request.method == "POST")
        co_return co_await prove(std::move(who), factor, std::move(given));
    co_return plainRefusal(404, "There is nothing here");
}

asio::awaitable<Auth::Answer> Auth::enrol(Asker who, Json given)
{
    if (textIn(given, "factor_type") != "totp")
        co_return tl::unexpected(refusalOf("validation_failed", AuthStep::Call));
    const std::string key = randomBytes(20);
    const std::string secret = toBase32(key);
    const std::string name = textIn(given, "friendly_name").value_or("");
    const std::string issuer = textIn(given, "issuer").value_or("Galley");
    const auto made = co_await ask(AuthStep::Call, "enrol($1::uuid, $2::uuid, $3, $4)",
        valuesOf(who.user, who.session, name, seal(m_settings.jwt.secret, kPurpose, key)));
    if (!made)
        co_return tl::unexpected(made.error());
    const std::string uri = "otpauth://totp/" + encodePercent(issuer) + ':'
        + encodePercent(who.person.value("email", ""))
        + "?algorithm=SHA1&digits=6&issuer=" + encodePercent(issuer) + "&period=30&secret=" + secret;
    co_return answerOf({ { "id", (*made)["id"] }, { "type", "totp" }, { "friendly_name", name },
        { "totp", { { "qr_code", "" }, { "secret", secret }, { "uri", uri } } } });
}

asio::awaitable<Auth::Answer> Auth::prove(Asker who, std::string factor, Json given)
{
    const auto code = textIn(given, "code");
    if (!code)
        co_return tl::unexpected(refusalOf("validation_failed", AuthStep::Call));
    const auto found = co_await ask(
        AuthStep::Call, "factor($1::uuid, $2::uuid, $3::uuid)", valuesOf(who.user, who.session, factor));
    if (!found)
        co_return tl::unexpected(found.error());
    const auto key = unseal(m_settings.jwt.secret, kPurpose, textIn(*found, "secret").value_or(""));
    const auto step =
        key ? totpStep(*key, *code, secondsNow(), found->value("last_step", std::int64_t(0))) : std::nullopt;
    if (!step)
        co_return tl::unexpected(refusalOf("mfa_verification_failed", AuthStep::Call));
    const auto proven = co_await ask(AuthStep::Call, "prove($1::uuid, $2::uuid, $3::uuid, $4::bigint)",
        valuesOf(who.user, who.session, factor, std::to_string(*step)));
    if (!proven)
        co_return tl::unexpected(proven.error());
    // What was refreshed from before leads nowhere now: only who gave the code goes on.
    const std::string refreshToken = randomToken();
    const auto reissued =
        co_await ask(AuthStep::Call, "reissue($1::uuid, $2)", valuesOf(who.session, sha256Hex(refreshToken)));
    if (!reissued)
        co_return tl::unexpected(reissued.error());
    co_return answerOf(sessionAnswer(*proven, refreshToken));
}

} // namespace galley::backend
