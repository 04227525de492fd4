#include "core/backend/database/Connection.h"

#include <algorithm>
#include <libpq-fe.h>
#include <utility>

namespace galley::backend {

namespace {

void ignoreNotice(void * /*context*/, const char * /*message*/) { }

// libpq takes parameters as C strings; a NUL would cut one short, and PostgreSQL has no text with one.
bool holdsNul(const Parameters &parameters)
{
    return std::ranges::any_of(
        parameters, [](const Parameter &value) { return value && value->find('\0') != std::string::npos; });
}

std::vector<const char *> pointers(const Parameters &parameters)
{
    std::vector<const char *> values(parameters.size());
    std::ranges::transform(
        parameters, values.begin(), [](const Parameter &value) { return value ? value->c_str() : nullptr; });
    return values;
}

SqlResult<Rows> rowsOf(pg_conn *connection, pg_result *result)
{
    if (result == nullptr)
        return tl::unexpected(errorOf(connection));
    Rows rows(result);
    switch (PQresultStatus(result)) {
    case PGRES_COMMAND_OK:
    case PGRES_TUPLES_OK:
    case PGRES_EMPTY_QUERY:
        return rows;
    default:
        return tl::unexpected(errorOf(result));
    }
}

tl::unexpected<SqlError> refusedNul()
{
    return tl::unexpected(SqlError { "22021", "a value holds the character NUL" });
}

} // namespace

void Connection::Close::operator()(pg_conn *connection) const
{
    PQfinish(connection);
}

Connection::Connection(pg_conn *connection)
    : m_connection(connection)
{
}

SqlResult<Connection> Connection::open(const std::string &url, const std::string &program)
{
    // What stands before dbname gives way to what the address says itself.
    const char *names[] = { "connect_timeout", "client_encoding", "fallback_application_name", "dbname",
        nullptr };
    const char *values[] = { "10", "UTF8", program.c_str(), url.c_str(), nullptr };
    Connection connection(PQconnectdbParams(names, values, 1));
    if (!connection.m_connection)
        return tl::unexpected(SqlError { {}, "out of memory" });
    if (!connection.isOpen())
        return tl::unexpected(errorOf(connection.native()));
    PQsetNoticeProcessor(connection.native(), ignoreNotice, nullptr);
    return connection;
}

SqlResult<Rows> Connection::run(const std::string &script)
{
    return rowsOf(native(), PQexec(native(), script.c_str()));
}

SqlResult<Rows> Connection::query(const std::string &statement, const Parameters &parameters)
{
    if (holdsNul(parameters))
        return refusedNul();
    const auto values = pointers(parameters);
    return rowsOf(native(),
        PQexecParams(native(), statement.c_str(), static_cast<int>(values.size()), nullptr, values.data(),
            nullptr, nullptr, 0));
}

SqlResult<void> Connection::prepare(const std::string &name, const std::string &statement)
{
    return rowsOf(native(), PQprepare(native(), name.c_str(), statement.c_str(), 0, nullptr))
        .map([](const Rows &) {});
}

SqlResult<Rows> Connection::execute(const std::string &name, const Parameters &parameters)
{
    if (holdsNul(parameters))
        return refusedNul();
    const auto values = pointers(parameters);
    return rowsOf(native(),
        PQexecPrepared(
            native(), name.c_str(), static_cast<int>(values.size()), values.data(), nullptr, nullptr, 0));
}

bool Connection::isOpen() const
{
    return PQstatus(native()) == CONNECTION_OK;
}

int Connection::serverVersion() const
{
    return PQserverVersion(native());
}

std::string Connection::database() const
{
    return PQdb(native());
}

std::string Connection::user() const
{
    return PQuser(native());
}

int Connection::socket() const
{
    return PQsocket(native());
}

} // namespace galley::backend
