#pragma once

#include "core/backend/pool/PooledConnection.h"

#include <boost/asio/steady_timer.hpp>
#include <functional>
#include <list>

namespace galley::backend {

// The state of an error of ours: no connection was free. (Postgres' own 53300 is another: it would not let us
// in.)
inline constexpr const char *kPoolFull = "POOL0";

struct PoolSettings
{
    std::string address; // libpq's connection string
    std::size_t size = 16;
    std::size_t waiting = 64; // who may stand in the queue; the next is refused at once
    std::chrono::milliseconds patience { 90 }; // how long in the queue
    std::chrono::milliseconds connect { 5'000 };
    std::chrono::milliseconds statement {
        10'000
    }; // statement_timeout; a whole request may take twice as long
    std::function<void(const std::string &)>
        report = {}; // why a connection could not be opened, in libpq's words
};

// A fixed number of connections, lent one at a time. Whoever comes when all are lent waits a moment and is
// then refused: a queue that grows makes everybody late and nobody served.
class Pool
{
public:
    // Gives its connection back at its end.
    class Lease
    {
    public:
        Lease(Pool &pool, PooledConnection &connection)
            : m_pool(&pool)
            , m_connection(&connection)
        {
        }

        Lease(Lease &&other) noexcept
            : m_pool(std::exchange(other.m_pool, nullptr))
            , m_connection(other.m_connection)
        {
        }

        Lease &operator=(Lease &&) = delete;

        ~Lease()
        {
            if (m_pool)
                m_pool->giveBack(*m_connection);
        }

        [[nodiscard]] boost::asio::awaitable<SqlResult<std::vector<Rows>>> run(
            const std::vector<Statement> &statements)
        {
            return m_connection->run(
                statements, std::chrono::steady_clock::now() + 2 * m_pool->m_settings.statement);
        }

        [[nodiscard]] bool usable() { return m_connection->usable(); }

    private:
        Pool *m_pool;
        PooledConnection *m_connection;
    };

    enum class Refusal { Full, Unreachable };

    Pool(boost::asio::io_context &io, PoolSettings settings);
    ~Pool();

    boost::asio::awaitable<tl::expected<Lease, Refusal>> acquire();

    // Acquires, runs, and gives back; once more where the server ended the connection in the middle of it,
    // which undoes all. A refusal is a fault too: kPoolFull, or without a state where nobody answers.
    boost::asio::awaitable<SqlResult<std::vector<Rows>>> run(std::vector<Statement> statements);

    // No more lending; what is idle is closed.
    void stop();

    [[nodiscard]] std::size_t lent() const { return m_connections.size() - m_idle.size(); }

    [[nodiscard]] std::size_t size() const { return m_settings.size; }

    [[nodiscard]] std::size_t waiting() const { return m_waiters.size(); }

    [[nodiscard]] std::uint64_t refused() const { return m_refused; }

private:
    friend class Lease;

    struct Waiter
    {
        boost::asio::steady_timer timer;
        PooledConnection *given = nullptr;
    };

    void giveBack(PooledConnection &connection);
    boost::asio::awaitable<PooledConnection *> take();
    boost::asio::awaitable<void> watch();

    boost::asio::io_context &m_io;
    const PoolSettings m_settings;
    std::vector<std::unique_ptr<PooledConnection>> m_connections;
    std::vector<PooledConnection *>
        m_idle; // the one used last is used next: the rest may be closed by the server in peace
    std::list<Waiter *> m_waiters;
    boost::asio::steady_timer m_tick;
    std::uint64_t m_refused = 0;
    bool m_stopped = false;
};

} // namespace galley::backend
