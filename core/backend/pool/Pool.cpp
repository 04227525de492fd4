#include "core/backend/pool/Pool.h"

#include <algorithm>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace galley::backend {
namespace {

namespace asio = boost::asio;

constexpr std::chrono::milliseconds kTick { 250 };
constexpr const char *kAdminShutdown = "57P01"; // somebody ends the server, or this connection

} // namespace

Pool::Pool(asio::io_context &io, PoolSettings settings)
    : m_io(io)
    , m_settings(std::move(settings))
    , m_tick(io)
{
    const std::string options = "-c statement_timeout=" + std::to_string(m_settings.statement.count());
    for (std::size_t i = 0; i < m_settings.size; ++i) {
        m_connections.push_back(std::make_unique<PooledConnection>(io, m_settings.address, options));
        m_idle.push_back(m_connections.back().get());
    }
    asio::co_spawn(io, watch(), asio::detached);
}

Pool::~Pool() = default;

void Pool::stop()
{
    m_stopped = true;
    for (PooledConnection *connection : m_idle)
        connection->close();
    m_tick.cancel();
}

asio::awaitable<void> Pool::watch()
{
    while (!m_stopped) {
        boost::system::error_code error;
        m_tick.expires_after(kTick);
        co_await m_tick.async_wait(asio::redirect_error(asio::use_awaitable, error));
        const auto now = std::chrono::steady_clock::now();
        for (const auto &connection : m_connections) {
            if (connection->deadline() <= now)
                connection->cancel();
        }
    }
}

void Pool::giveBack(PooledConnection &connection)
{
    if (m_stopped) {
        connection.close();
    } else if (!m_waiters.empty()) {
        Waiter *next = m_waiters.front();
        m_waiters.pop_front();
        next->given = &connection;
        next->timer.cancel();
        return;
    }
    m_idle.push_back(&connection);
}

asio::awaitable<PooledConnection *> Pool::take()
{
    if (m_stopped)
        co_return nullptr;
    if (!m_idle.empty()) {
        PooledConnection *connection = m_idle.back();
        m_idle.pop_back();
        co_return connection;
    }
    if (m_waiters.size() >= m_settings.waiting)
        co_return nullptr;
    Waiter waiter { asio::steady_timer(m_io, m_settings.patience) };
    m_waiters.push_back(&waiter);
    boost::system::error_code error;
    co_await waiter.timer.async_wait(asio::redirect_error(asio::use_awaitable, error));
    if (!waiter.given)
        m_waiters.remove(&waiter);
    co_return waiter.given;
}

asio::awaitable<tl::expected<Pool::Lease, Pool::Refusal>> Pool::acquire()
{
    PooledConnection *connection = co_await take();
    if (!connection) {
        ++m_refused;
        co_return tl::unexpected(Refusal::Full);
    }
    Lease lease(*this, *connection);
    if (!connection->usable()) {
        const auto failed = co_await connection->open(std::chrono::steady_clock::now() + m_settings.connect);
        if (failed) {
            if (m_settings.report)
                m_settings.report(*failed);
            co_return tl::unexpected(Refusal::Unreachable);
        }
    }
    co_return std::move(lease);
}

asio::awaitable<SqlResult<std::vector<Rows>>> Pool::run(std::vector<Statement> statements)
{
    for (bool again = true;; again = false) {
        auto lease = co_await acquire();
        if (!lease && lease.error() == Refusal::Full)
            co_return tl::unexpected(SqlError { kPoolFull, "no connection is free" });
        if (!lease)
            co_return tl::unexpected(SqlError { {}, "the database does not answer" });
        auto rows = co_await lease->run(statements);
        // Said in place of an answer, before anything was committed: a server that has committed closes
        // without a word.
        const bool undone = !rows && rows.error().state == kAdminShutdown && !lease->usable();
        if (!undone || !again)
            co_return rows;
    }
}

} // namespace galley::backend
