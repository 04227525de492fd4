#pragma once

#include "core/backend/database/Rows.h"
#include "core/backend/database/SqlError.h"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>
#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

struct pg_conn;
struct pg_result;

namespace galley::backend {

// A statement and its values, all as text; an empty optional is NULL. It is prepared under its name on first
// use.
struct Statement
{
    std::string name;
    std::string sql;
    std::vector<std::optional<std::string>> values;
};

// One connection to Postgres on the event loop. Statements given together go in one write and are one
// transaction: they are committed, or none of them happened. Settings made in it (set_config(…, true)) hold
// for the statements after them.
class PooledConnection
{
public:
    using Time = std::chrono::steady_clock::time_point;

    // `address` is libpq's connection string or URI, `options` what the server is told at the start ("-c
    // name=value").
    PooledConnection(boost::asio::io_context &io, std::string address, std::string options);
    ~PooledConnection();
    PooledConnection(const PooledConnection &) = delete;
    PooledConnection &operator=(const PooledConnection &) = delete;

    // Nothing where it worked, else why not, in words for a log.
    boost::asio::awaitable<std::optional<std::string>> open(Time until);
    void close();

    // Whether it is there and the server has not hung up meanwhile.
    [[nodiscard]] bool usable();

    // The rows of each statement, or what the first that failed says (no state: the connection broke).
    // `until` is when waiting ends and the connection is given up.
    boost::asio::awaitable<SqlResult<std::vector<Rows>>> run(
        const std::vector<Statement> &statements, Time until);

    // For whoever watches over deadlines.
    [[nodiscard]] Time deadline() const { return m_deadline; }

    void cancel();

private:
    boost::asio::awaitable<bool> wait(boost::asio::posix::stream_descriptor::wait_type what);
    boost::asio::awaitable<bool> flush();
    boost::asio::awaitable<pg_result *> next(bool &alive);
    // `fresh` is the server's name of what is prepared by this, or empty.
    [[nodiscard]] bool send(const Statement &statement, std::string &fresh);

    boost::asio::posix::stream_descriptor m_socket;
    const std::string m_address;
    const std::string m_options;
    pg_conn *m_connection = nullptr;
    // Our name of a statement → the server's, which keeps only the first 63 characters of any.
    std::unordered_map<std::string, std::string> m_prepared;
    int m_lastName = 0;
    Time m_deadline = Time::max();
};

} // namespace galley::backend
