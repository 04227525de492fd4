#include "core/backend/gateway/Gateway.h"

#include "core/backend/gateway/Bearer.h"
#include "core/backend/gateway/PgErrors.h"
#include "core/backend/http/Log.h"
#include "core/backend/http/Metrics.h"

#include <openssl/crypto.h>

namespace galley::backend {
namespace {

namespace asio = boost::asio;

Response text(int status, std::string body)
{
    return { .status = status,
        .headers = { { "Content-Type", "text/plain; charset=utf-8" }, { "Cache-Control", "no-store" } },
        .body = std::move(body) };
}

// The parts share the key that the whole was given.
GatewaySettings complete(GatewaySettings settings)
{
    settings.auth.jwt = settings.jwt;
    settings.storage.jwt = settings.jwt;
    return settings;
}

constexpr std::size_t kPasswordsWaiting = 32;
constexpr std::size_t kFilesWaiting = 256;
constexpr std::size_t kMostPeople = 10'000; // remembered before those who owe nothing are forgotten

Response keyRefusal(const Request &request)
{
    return plainRefusal(401, request.has("apikey") ? "Invalid API key" : "No API key found in request");
}

bool isRead(const Request &request)
{
    return request.method == "GET" || request.method == "HEAD";
}

} // namespace

Gateway::Gateway(asio::io_context &io, GatewaySettings settings, Pool &pool, Metrics &metrics)
    : m_settings(complete(std::move(settings)))
    , m_pool(pool)
    , m_metrics(metrics)
    , m_people(m_settings.limits)
    , m_passwords(m_settings.threads, kPasswordsWaiting)
    , m_disk(m_settings.threads, kFilesWaiting)
    , m_rpc(m_settings, pool)
    , m_auth(m_settings.auth, pool, m_passwords)
    , m_storage(m_settings.storage, pool, m_disk)
    , m_live(io, pool)
    , m_upkeep(io, pool, m_disk, m_settings)
{
    metrics.gauge("galleyd_live_listeners", "Desktops that listen for hints.",
        [this] { return static_cast<double>(m_live.listeners()); });
    metrics.gauge(
        "galleyd_uploads", "Uploads under way.", [this] { return static_cast<double>(m_storage.uploads()); });
    metrics.gauge("galleyd_pool_size", "Connections to the database that may be open.",
        [&pool] { return static_cast<double>(pool.size()); });
    metrics.gauge("galleyd_pool_lent", "Connections to the database in use.",
        [&pool] { return static_cast<double>(pool.lent()); });
    metrics.gauge("galleyd_pool_waiting", "Requests waiting for a connection.",
        [&pool] { return static_cast<double>(pool.waiting()); });
    metrics.gauge("galleyd_pool_refused", "Requests that found no connection since the start.",
        [&pool] { return static_cast<double>(pool.refused()); });
}

asio::awaitable<Response> Gateway::handle(Request &request, Body &body)
{
    const std::string &path = request.path;
    Response response;
    try {
        if (path == "/healthz" && isRead(request))
            response = text(200, "ok\n");
        else if (path == "/readyz" && isRead(request))
            response = co_await ready();
        else if (path == "/metrics" && isRead(request))
            response = text(200, m_metrics.text());
        else if (path == "/rest/v1" || path.starts_with("/rest/v1/"))
            response = co_await rest(request, body);
        else if (path.starts_with("/auth/v1/") && hasKey(request))
            response = co_await m_auth.handle(request, path.substr(8), body);
        else if (path.starts_with("/storage/v1/") && hasKey(request))
            response = co_await m_storage.handle(request, path.substr(11), body);
        else if (path == "/live" && request.method == "GET" && hasKey(request))
            response = co_await live(request);
        else if (!hasKey(request))
            response = keyRefusal(request);
        else
            response = plainRefusal(path == "/healthz" || path == "/readyz" || path == "/metrics" ? 405 : 404,
                "There is nothing here");
        if (path == "/metrics" && response.status == 200)
            response.headers.front().value = "text/plain; version=0.0.4; charset=utf-8";
    } catch (const std::exception &error) {
        // Only what our own code did not foresee; its text may quote what was sent, so the log gets its kind
        // alone.
        Log::write(Log::Level::Error, "failed", { { "kind", typeid(error).name() } });
        response = plainRefusal(500, "Something went wrong here");
        response.close = true;
    }
    if (response.route.empty())
        response.route = path == "/healthz" || path == "/readyz" || path == "/metrics" ? path.substr(1)
            : path.starts_with("/rest/v1")                                             ? "rest"
                                                                                       : "unknown";
    co_return response;
}

void Gateway::stop()
{
    m_live.stop();
    m_upkeep.stop();
}

asio::awaitable<Response> Gateway::ready()
{
    std::vector<Statement> statements;
    statements.push_back({ "galleyd_ready", "SELECT 1", {} });
    const auto rows = co_await m_pool.run(std::move(statements));
    if (rows)
        co_return text(200, "ready\n");
    Response response =
        text(503, rows.error().state == kPoolFull ? "busy\n" : "the database does not answer\n");
    response.headers.push_back({ "Retry-After", "1" });
    co_return response;
}

bool Gateway::hasKey(const Request &request) const
{
    const auto given = request.header("apikey");
    return m_settings.apiKey.empty()
        || (given.size() == m_settings.apiKey.size()
            && CRYPTO_memcmp(given.data(), m_settings.apiKey.data(), given.size()) == 0);
}

int Gateway::tooSoon(const JwtClaims &claims)
{
    const auto now = std::chrono::steady_clock::now();
    if (m_people.known() > kMostPeople)
        m_people.forget(now);
    return claims.subject.empty() ? 0 : m_people.request("person " + claims.subject, now);
}

asio::awaitable<Response> Gateway::live(Request &request)
{
    auto claims = whoAsks(request, m_settings.jwt);
    if (!claims)
        co_return std::move(claims.error());
    if (claims->subject.empty())
        co_return restError(401, "PGRST302", "Anonymous access is disabled");
    Response response = co_await m_live.handle(std::move(*claims));
    response.route = "live";
    co_return response;
}

asio::awaitable<Response> Gateway::rest(Request &request, Body &body)
{
    if (!hasKey(request))
        co_return keyRefusal(request);
    auto claims = whoAsks(request, m_settings.jwt);
    if (!claims)
        co_return std::move(claims.error());
    if (const int wait = tooSoon(*claims)) {
        Response response = plainRefusal(429, "Too many requests");
        response.headers.push_back({ "Retry-After", std::to_string(wait) });
        co_return response;
    }
    std::string path = request.path.substr(std::string_view("/rest/v1").size());
    co_return co_await m_rpc.handle(request, std::move(path), std::move(*claims), body);
}

} // namespace galley::backend
