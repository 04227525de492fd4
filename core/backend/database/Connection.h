#pragma once

#include "core/backend/database/Rows.h"
#include "core/backend/database/SqlError.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

struct pg_conn;

namespace galley::backend {

// A value for $1, $2 …: text as PostgreSQL reads it, or NULL.
using Parameter = std::optional<std::string>;
using Parameters = std::vector<Parameter>;

// One connection to PostgreSQL; its calls wait for the answer. To be used by one thread at a time. Who waits
// for many at once sends with libpq itself on native(), watches socket(), and makes Rows or an SqlError of
// what arrives.
class Connection
{
public:
    // `url` is a postgresql:// address or libpq's "host=… dbname=…". What it leaves out comes from libpq's
    // own places (PGHOST, PGPASSFILE …). Gives up after ten seconds unless the address says connect_timeout.
    [[nodiscard]] static SqlResult<Connection> open(const std::string &url, const std::string &program);

    // A script: one or several statements without parameters; the last one's rows.
    [[nodiscard]] SqlResult<Rows> run(const std::string &script);

    [[nodiscard]] SqlResult<Rows> query(const std::string &statement, const Parameters &parameters = {});

    [[nodiscard]] SqlResult<void> prepare(const std::string &name, const std::string &statement);
    [[nodiscard]] SqlResult<Rows> execute(const std::string &name, const Parameters &parameters = {});

    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] int serverVersion() const; // 150018 is 15.18
    [[nodiscard]] std::string database() const;
    [[nodiscard]] std::string user() const;

    [[nodiscard]] pg_conn *native() const { return m_connection.get(); }

    [[nodiscard]] int socket() const;

private:
    struct Close
    {
        void operator()(pg_conn *connection) const;
    };

    explicit Connection(pg_conn *connection);

    std::unique_ptr<pg_conn, Close> m_connection;
};

} // namespace galley::backend
