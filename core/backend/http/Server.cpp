#include "core/backend/http/Server.h"

#include "core/backend/http/Log.h"
#include "core/backend/http/Metrics.h"
#include "core/backend/http/Session.h"

#include <algorithm>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>

namespace galley::backend {
namespace {

namespace asio = boost::asio;
using asio::ip::tcp;

constexpr std::chrono::milliseconds kTick { 100 };
constexpr std::size_t kMostRefusing = 128; // told why; the rest of a flood is just closed

} // namespace

Server::Server(asio::io_context &io, ServerSettings settings, Handler &handler, Metrics &metrics)
    : m_io(io)
    , m_settings(std::move(settings))
    , m_handler(handler)
    , m_metrics(metrics)
    , m_addresses(m_settings.limits)
    , m_acceptor(io)
    , m_tick(io)
{
    metrics.gauge("galleyd_connections", "Open connections of clients.",
        [this] { return static_cast<double>(m_connections.size()); });
}

Server::~Server() = default;

tl::expected<std::uint16_t, std::string> Server::listen()
{
    boost::system::error_code error;
    const auto address = asio::ip::make_address(m_settings.address, error);
    if (error)
        return tl::unexpected("no address to listen on: " + m_settings.address);
    if (!m_settings.certificate.empty() || !m_settings.key.empty()) {
        m_tls = std::make_unique<asio::ssl::context>(asio::ssl::context::tls_server);
        m_tls->set_options(
            asio::ssl::context::no_tlsv1 | asio::ssl::context::no_tlsv1_1 | SSL_OP_NO_RENEGOTIATION);
        m_tls->use_certificate_chain_file(m_settings.certificate, error);
        if (error)
            return tl::unexpected(
                "the certificate cannot be read: " + m_settings.certificate + ": " + error.message());
        m_tls->use_private_key_file(m_settings.key, asio::ssl::context::pem, error);
        if (error || SSL_CTX_check_private_key(m_tls->native_handle()) != 1)
            return tl::unexpected(
                "the key cannot be read or does not fit the certificate: " + m_settings.key);
    }
    const tcp::endpoint endpoint(address, m_settings.port);
    m_acceptor.open(endpoint.protocol(), error);
    if (!error)
        m_acceptor.set_option(tcp::acceptor::reuse_address(true), error);
    if (!error)
        m_acceptor.bind(endpoint, error);
    if (!error)
        m_acceptor.listen(4096, error);
    if (error)
        return tl::unexpected("cannot listen on " + m_settings.address + " port "
            + std::to_string(m_settings.port) + ": " + error.message());
    asio::co_spawn(m_io, accept(), asio::detached);
    asio::co_spawn(m_io, watch(), asio::detached);
    return m_acceptor.local_endpoint().port();
}

bool Server::isProxy(const std::string &address) const
{
    return std::find(m_settings.proxies.begin(), m_settings.proxies.end(), address)
        != m_settings.proxies.end();
}

void Server::stop(std::function<void()> done)
{
    if (std::exchange(m_stopping, true))
        return;
    m_done = std::move(done);
    m_end = std::chrono::steady_clock::now() + m_settings.grace;
    boost::system::error_code ignored;
    m_acceptor.close(ignored);
}

asio::awaitable<void> Server::accept()
{
    while (!m_stopping) {
        boost::system::error_code error;
        tcp::socket socket =
            co_await m_acceptor.async_accept(asio::redirect_error(asio::use_awaitable, error));
        if (!error) {
            admit(std::move(socket));
        } else if (error != asio::error::operation_aborted && error != asio::error::connection_aborted) {
            // Out of descriptors most likely: wait for some to come back.
            Log::write(Log::Level::Warning, "accept_failed", { { "reason", error.message() } });
            asio::steady_timer pause(m_io, kTick);
            co_await pause.async_wait(asio::redirect_error(asio::use_awaitable, error));
        }
    }
}

void Server::admit(tcp::socket socket)
{
    boost::system::error_code error;
    const auto peer = socket.remote_endpoint(error);
    if (error)
        return;
    auto ip = peer.address();
    if (ip.is_v6() && ip.to_v6().is_v4_mapped())
        ip = asio::ip::make_address_v4(asio::ip::v4_mapped, ip.to_v6());
    const std::string address = ip.to_string();
    const bool room = m_connections.size() < m_settings.limits.connections;
    // A proxy speaks for many; its connections are its own business.
    const bool counted = room && !isProxy(address);
    if (!room || (counted && !m_addresses.connect(address))) {
        m_metrics.count("galleyd_connections_refused_total", "Connections beyond a limit.");
        if (!m_tls && m_refusing < kMostRefusing)
            asio::co_spawn(m_io, refuse(std::move(socket), room ? 429 : 503), asio::detached);
        return;
    }
    socket.set_option(tcp::no_delay(true), error);
    asio::co_spawn(m_io, serveConnection(std::move(socket), *this, address, m_tls.get()),
        [this, address, counted](std::exception_ptr failed) {
            if (counted)
                m_addresses.disconnect(address);
            if (failed)
                Log::write(Log::Level::Error, "connection_failed");
        });
}

// Says why, and reads for a moment what the client sends meanwhile: closing on unread bytes would take the
// answer away.
asio::awaitable<void> Server::refuse(tcp::socket socket, int status)
{
    ++m_refusing;
    const std::string text = "HTTP/1.1 " + std::to_string(status) + ' ' + std::string(reasonOf(status))
        + "\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: 34\r\nRetry-After: "
          "1\r\nConnection: close\r\n\r\n"
          "{\"message\":\"Too many connections\"}";
    boost::system::error_code error;
    co_await asio::async_write(socket, asio::buffer(text), asio::redirect_error(asio::use_awaitable, error));
    socket.shutdown(tcp::socket::shutdown_send, error);
    asio::steady_timer limit(m_io, std::chrono::seconds(1));
    limit.async_wait([&socket](const boost::system::error_code &cancelled) {
        if (!cancelled)
            socket.cancel();
    });
    char bytes[1024];
    while (!error)
        co_await socket.async_read_some(
            asio::buffer(bytes), asio::redirect_error(asio::use_awaitable, error));
    limit.cancel();
    --m_refusing;
}

asio::awaitable<void> Server::watch()
{
    int ticks = 0;
    while (!m_stopping || !m_connections.empty()) {
        boost::system::error_code error;
        m_tick.expires_after(kTick);
        co_await m_tick.async_wait(asio::redirect_error(asio::use_awaitable, error));
        const auto now = std::chrono::steady_clock::now();
        for (Client *connection : m_connections) {
            if (connection->deadline <= now || m_end <= now || (m_stopping && connection->idle))
                connection->cancel();
        }
        if (++ticks % 600 == 0)
            m_addresses.forget(now);
    }
    m_done();
}

} // namespace galley::backend
