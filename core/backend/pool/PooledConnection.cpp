#include "core/backend/pool/PooledConnection.h"

#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <libpq-fe.h>
#include <sys/socket.h>

namespace galley::backend {
namespace {

namespace asio = boost::asio;
using Descriptor = asio::posix::stream_descriptor;

constexpr std::size_t kMostPrepared = 500; // a connection; statements beyond it are parsed each time

} // namespace

PooledConnection::PooledConnection(asio::io_context &io, std::string address, std::string options)
    : m_socket(io)
    , m_address(std::move(address))
    , m_options(std::move(options))
{
}

PooledConnection::~PooledConnection()
{
    close();
}

void PooledConnection::close()
{
    if (m_socket.is_open())
        m_socket.release(); // libpq closes it
    PQfinish(std::exchange(m_connection, nullptr));
    m_prepared.clear();
    m_deadline = Time::max();
}

void PooledConnection::cancel()
{
    boost::system::error_code ignored;
    m_socket.cancel(ignored);
}

asio::awaitable<bool> PooledConnection::wait(Descriptor::wait_type what)
{
    if (std::chrono::steady_clock::now() >= m_deadline)
        co_return false;
    boost::system::error_code error;
    co_await m_socket.async_wait(what, asio::redirect_error(asio::use_awaitable, error));
    co_return !error;
}

asio::awaitable<std::optional<std::string>> PooledConnection::open(Time until)
{
    close();
    const char *const names[] { "dbname", "options", "application_name", "client_encoding", nullptr };
    const char *const values[] { m_address.c_str(), m_options.c_str(), "galleyd", "UTF8", nullptr };
    m_connection = PQconnectStartParams(names, values, 1);
    m_deadline = until;
    auto step = PGRES_POLLING_WRITING;
    while (m_connection && PQstatus(m_connection) != CONNECTION_BAD && step != PGRES_POLLING_OK
        && step != PGRES_POLLING_FAILED) {
        // libpq may change to another socket at every step.
        if (m_socket.is_open())
            m_socket.release();
        m_socket.assign(PQsocket(m_connection));
        const auto what = step == PGRES_POLLING_READING ? Descriptor::wait_read : Descriptor::wait_write;
        const bool ready = co_await wait(what);
        if (!ready)
            break;
        m_socket.release();
        step = PQconnectPoll(m_connection);
    }
    if (step != PGRES_POLLING_OK || PQsetnonblocking(m_connection, 1) != 0
        || PQenterPipelineMode(m_connection) != 1) {
        std::string why = m_connection ? PQerrorMessage(m_connection) : "";
        close();
        co_return why.empty() ? "no answer in time" : why;
    }
    m_socket.assign(PQsocket(m_connection));
    PQsetNoticeProcessor(
        m_connection, [](void *, const char *) {}, nullptr);
    m_deadline = Time::max();
    co_return std::nullopt;
}

bool PooledConnection::usable()
{
    if (!m_connection || PQstatus(m_connection) != CONNECTION_OK)
        return false;
    // Nothing is under way, so anything that came is a notice, or the end: then there is nothing more to come
    // after it.
    char byte;
    const auto seen = ::recv(PQsocket(m_connection), &byte, 1, MSG_PEEK | MSG_DONTWAIT);
    if (seen < 0)
        return errno == EAGAIN || errno == EWOULDBLOCK;
    if (seen == 0 || PQconsumeInput(m_connection) == 0)
        return false;
    (void)PQisBusy(m_connection); // reads what was consumed: the server's farewell makes the connection bad
    return PQstatus(m_connection) == CONNECTION_OK
        && ::recv(PQsocket(m_connection), &byte, 1, MSG_PEEK | MSG_DONTWAIT) != 0;
}

bool PooledConnection::send(const Statement &statement, std::string &fresh)
{
    std::vector<const char *> values;
    for (const auto &value : statement.values)
        values.push_back(value ? value->c_str() : nullptr);
    const auto count = static_cast<int>(values.size());
    const auto known = m_prepared.find(statement.name);
    std::string name = known == m_prepared.end() ? std::string() : known->second;
    if (name.empty()) {
        if (m_prepared.size() >= kMostPrepared || statement.name.empty())
            return PQsendQueryParams(m_connection, statement.sql.c_str(), count, nullptr, values.data(),
                       nullptr, nullptr, 0)
                == 1;
        name = fresh = "galleyd_" + std::to_string(++m_lastName);
        if (PQsendPrepare(m_connection, name.c_str(), statement.sql.c_str(), count, nullptr) != 1)
            return false;
    }
    return PQsendQueryPrepared(m_connection, name.c_str(), count, values.data(), nullptr, nullptr, 0) == 1;
}

asio::awaitable<bool> PooledConnection::flush()
{
    for (;;) {
        const int left = PQflush(m_connection);
        if (left <= 0)
            co_return left == 0;
        // A server that itself waits for us to read would never read on.
        if (PQconsumeInput(m_connection) == 0)
            co_return false;
        const bool ready = co_await wait(Descriptor::wait_write);
        if (!ready)
            co_return false;
    }
}

asio::awaitable<pg_result *> PooledConnection::next(bool &alive)
{
    while (PQisBusy(m_connection)) {
        // An await beside "||" is what GCC 12 compiles into a trap.
        const bool came = co_await wait(Descriptor::wait_read);
        if (!came || PQconsumeInput(m_connection) == 0) {
            alive = false;
            co_return nullptr;
        }
    }
    co_return PQgetResult(m_connection);
}

asio::awaitable<SqlResult<std::vector<Rows>>> PooledConnection::run(
    const std::vector<Statement> &statements, Time until)
{
    m_deadline = until;

    struct Command
    {
        const Statement *statement;
        std::string fresh; // the name that its success makes known; empty where it is no preparation
    };

    std::vector<Command> commands;
    bool alive = m_connection != nullptr;
    for (std::size_t i = 0; alive && i < statements.size(); ++i) {
        std::string fresh;
        alive = send(statements[i], fresh);
        if (!fresh.empty())
            commands.push_back({ &statements[i], std::move(fresh) });
        commands.push_back({ &statements[i], {} });
    }
    if (alive)
        alive = PQpipelineSync(m_connection) == 1;
    if (alive)
        alive = co_await flush();

    std::vector<Rows> rows;
    std::optional<SqlError> fault;
    std::size_t command = 0;
    while (alive) {
        pg_result *result = co_await next(alive);
        if (!alive)
            break;
        if (!result) { // the end of one command's results
            ++command;
            // One more may end: what is checked at the commit fails there.
            alive = command <= commands.size() + 1 && PQstatus(m_connection) == CONNECTION_OK;
            continue;
        }
        const auto status = PQresultStatus(result);
        if (status == PGRES_PIPELINE_SYNC) {
            PQclear(result);
            break;
        }
        const bool prepared = command < commands.size() && !commands[command].fresh.empty();
        if (status == PGRES_TUPLES_OK) {
            rows.emplace_back(result);
            continue;
        }
        if (status == PGRES_COMMAND_OK && prepared)
            m_prepared.emplace(commands[command].statement->name, commands[command].fresh);
        else if (status == PGRES_COMMAND_OK)
            rows.emplace_back(std::exchange(result, nullptr));
        else if (status != PGRES_PIPELINE_ABORTED && !fault)
            fault = errorOf(result);
        PQclear(result);
    }
    m_deadline = Time::max();
    if (!alive || PQstatus(m_connection) != CONNECTION_OK) {
        // What was sent may have happened or not; who asked hears that the database is away.
        SqlError gone = fault && !fault->state.empty()
            ? std::move(*fault)
            : SqlError { {}, "the connection to the database broke" };
        close();
        co_return tl::unexpected(std::move(gone));
    }
    if (fault)
        co_return tl::unexpected(std::move(*fault));
    co_return rows;
}

} // namespace galley::backend
