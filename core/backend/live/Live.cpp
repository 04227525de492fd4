#include "core/backend/live/Live.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace galley::backend {

namespace {

namespace asio = boost::asio;

constexpr std::chrono::milliseconds kOften { 250 };
constexpr std::chrono::seconds kHeartbeat { 20 }; // so that a line that was cut is noticed
constexpr int kHeartbeatsPerLook = 3; // at who may see what: people come to clients and leave them

} // namespace

Live::Live(asio::io_context &io, Pool &pool)
    : m_io(io)
    , m_gate(pool)
{
}

void Live::stop()
{
    m_stopped = true;
    for (const auto &[scope, listeners] : m_scopes) {
        for (Listener *listener : listeners)
            listener->timer.cancel();
    }
}

asio::awaitable<std::optional<std::vector<std::string>>> Live::scopesOf(std::string claims)
{
    const auto answer = co_await m_gate.ask("my_scopes()", valuesOf(), std::move(claims));
    if (!answer || !answer->is_array())
        co_return std::nullopt;
    co_return answer->get<std::vector<std::string>>();
}

asio::awaitable<Response> Live::handle(JwtClaims claims)
{
    auto scopes = co_await scopesOf(claims.json);
    if (!scopes) {
        Response response = plainRefusal(503, "The database does not answer");
        response.headers.push_back({ "Retry-After", "1" });
        co_return response;
    }
    Response response { .headers = { { "Content-Type", "text/event-stream" }, { "Cache-Control", "no-store" },
                            { "X-Accel-Buffering", "no" } } };
    response.stream = [this, claims, scopes = std::move(*scopes)](
                          Writer &writer) { return listen(claims, scopes, writer); };
    co_return response;
}

void Live::enter(Listener &listener, const std::vector<std::string> &scopes)
{
    for (const std::string &scope : scopes) {
        if (listener.scopes.insert(scope).second)
            m_scopes[scope].insert(&listener);
    }
}

void Live::leave(Listener &listener)
{
    for (const std::string &scope : listener.scopes) {
        const auto found = m_scopes.find(scope);
        found->second.erase(&listener);
        if (found->second.empty())
            m_scopes.erase(found);
    }
    listener.scopes.clear();
}

asio::awaitable<void> Live::listen(JwtClaims claims, std::vector<std::string> scopes, Writer &writer)
{
    Listener listener(m_io);
    enter(listener, scopes);
    ++m_listeners;
    if (!std::exchange(m_watching, true))
        asio::co_spawn(m_io, watch(), asio::detached);
    bool there = co_await writer.write(": listening\n\n");
    for (int beats = 1; there && !m_stopped && !writer.stopping(); ++beats) {
        listener.timer.expires_after(kHeartbeat);
        boost::system::error_code woken;
        if (listener.fresh.empty())
            co_await listener.timer.async_wait(asio::redirect_error(asio::use_awaitable, woken));
        if (m_stopped || (claims.expires > 0 && secondsNow() >= claims.expires))
            break;
        std::string text = ": .\n\n";
        if (!listener.fresh.empty()) {
            text =
                "event: changed\ndata: " + nlohmann::json(std::exchange(listener.fresh, {})).dump() + "\n\n";
        } else if (beats % kHeartbeatsPerLook == 0) {
            const auto now = co_await scopesOf(claims.json);
            if (now && std::set<std::string>(now->begin(), now->end()) != listener.scopes) {
                leave(listener);
                enter(listener, *now);
            }
        }
        there = co_await writer.write(std::move(text));
    }
    leave(listener);
    --m_listeners;
}

void Live::tell(const std::string &scope)
{
    const auto found = m_scopes.find(scope);
    if (found == m_scopes.end())
        return;
    for (Listener *listener : found->second) {
        listener->fresh.insert(scope);
        listener->timer.cancel();
    }
}

asio::awaitable<void> Live::watch()
{
    asio::steady_timer timer(m_io);
    m_seen.clear();
    while (m_listeners > 0 && !m_stopped) {
        std::string scopes = "{";
        for (const auto &[scope, listeners] : m_scopes)
            scopes += (scopes.size() > 1 ? "," : "") + scope;
        scopes += '}';
        std::optional<std::string> since;
        if (!m_seen.empty())
            since = m_seen;
        const auto head =
            co_await m_gate.ask("head($1::uuid[], $2)", valuesOf(std::move(scopes), std::move(since)));
        if (head && head->contains("at")) {
            m_seen = (*head)["at"].get<std::string>();
            for (const auto &scope : (*head)["changed"])
                tell(scope.get<std::string>());
        }
        boost::system::error_code ignored;
        timer.expires_after(kOften);
        co_await timer.async_wait(asio::redirect_error(asio::use_awaitable, ignored));
    }
    m_watching = false;
}

} // namespace galley::backend
