#pragma once

#include "core/backend/gate/Gate.h"
#include "core/backend/http/Message.h"
#include "core/backend/token/Jwt.h"

#include <set>
#include <unordered_map>
#include <unordered_set>

namespace galley::backend {

// /live: server-sent events that say in which scopes there is something new, and nothing else; who hears one
// pulls. One question to the database, four times a second while anybody listens, serves them all. A hint may
// be lost; polling is the promise.
class Live
{
public:
    Live(boost::asio::io_context &io, Pool &pool);

    // The answer goes on until the client leaves, the token runs out or the server stops.
    boost::asio::awaitable<Response> handle(JwtClaims claims);
    void stop();

    [[nodiscard]] std::size_t listeners() const { return m_listeners; }

private:
    struct Listener
    {
        explicit Listener(boost::asio::io_context &io)
            : timer(io)
        {
        }

        std::set<std::string> scopes;
        std::set<std::string> fresh; // to be told
        boost::asio::steady_timer timer;
    };

    boost::asio::awaitable<void> listen(JwtClaims claims, std::vector<std::string> scopes, Writer &writer);
    boost::asio::awaitable<std::optional<std::vector<std::string>>> scopesOf(std::string claims);
    boost::asio::awaitable<void> watch();
    void enter(Listener &listener, const std::vector<std::string> &scopes);
    void leave(Listener &listener);
    void tell(const std::string &scope);

    boost::asio::io_context &m_io;
    Gate m_gate;
    std::unordered_map<std::string, std::unordered_set<Listener *>> m_scopes;
    std::size_t m_listeners = 0;
    std::string m_seen; // the database's snapshot at the last question
    bool m_watching = false;
    bool m_stopped = false;
};

} // namespace galley::backend
