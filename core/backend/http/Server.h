#pragma once

#include "core/backend/http/Addresses.h"
#include "core/backend/http/Message.h"
#include "core/backend/http/Settings.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <unordered_set>

namespace boost::asio::ssl {
class context;
}

namespace galley::backend {

class Metrics;

// What answers requests. Called on the server's one thread; everything that waits is awaited.
class Handler
{
public:
    virtual ~Handler() = default;
    virtual boost::asio::awaitable<Response> handle(Request &request, Body &body) = 0;
};

// A client's connection, as the server sees it: it is cancelled when its deadline has passed.
class Client
{
public:
    using Time = std::chrono::steady_clock::time_point;

    virtual ~Client() = default;
    // Whatever it waits for fails now. Said again until the deadline is moved, so no wait is missed.
    virtual void cancel() = 0;

    Time deadline = Time::max();
    bool idle = true; // between two requests
};

// Accepts connections on one thread: what a request costs here is little beside what it costs in Postgres,
// and one thread needs no locks. More processors are used by more processes behind a balancer.
class Server
{
public:
    Server(boost::asio::io_context &io, ServerSettings settings, Handler &handler, Metrics &metrics);
    ~Server();

    // The port it listens on, or what went wrong.
    [[nodiscard]] tl::expected<std::uint16_t, std::string> listen();

    // Accepts nobody any more, lets every request that was begun end, closes the rest; then `done`.
    void stop(std::function<void()> done);

    [[nodiscard]] bool stopping() const { return m_stopping; }

    [[nodiscard]] std::size_t connections() const { return m_connections.size(); }

    // For connections.
    [[nodiscard]] const ServerSettings &settings() const { return m_settings; }

    [[nodiscard]] Handler &handler() { return m_handler; }

    [[nodiscard]] Metrics &metrics() { return m_metrics; }

    [[nodiscard]] Addresses &addresses() { return m_addresses; }

    [[nodiscard]] bool isProxy(const std::string &address) const;

    void enter(Client &client) { m_connections.insert(&client); }

    void leave(Client &client) { m_connections.erase(&client); }

private:
    boost::asio::awaitable<void> accept();
    boost::asio::awaitable<void> watch();
    boost::asio::awaitable<void> refuse(boost::asio::ip::tcp::socket socket, int status);
    void admit(boost::asio::ip::tcp::socket socket);

    boost::asio::io_context &m_io;
    const ServerSettings m_settings;
    Handler &m_handler;
    Metrics &m_metrics;
    Addresses m_addresses;
    boost::asio::ip::tcp::acceptor m_acceptor;
    boost::asio::steady_timer m_tick;
    std::unique_ptr<boost::asio::ssl::context> m_tls;
    std::unordered_set<Client *> m_connections;
    std::size_t m_refusing = 0;
    Client::Time m_end = Client::Time::max();
    std::function<void()> m_done;
    bool m_stopping = false;
};

} // namespace galley::backend
