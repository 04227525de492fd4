#include "core/backend/workspace/WorkspaceFile.h"

#include <sqlite3.h>

namespace galley::backend {

namespace {

constexpr int kChunk = 200; // rows; the widest are some 200 KB

constexpr auto kTables = R"(
    SELECT m.name FROM sqlite_schema AS m WHERE m.type = 'table'
        AND EXISTS (SELECT 1 FROM pragma_table_info(m.name) WHERE name = 'rv')
        AND EXISTS (SELECT 1 FROM pragma_table_info(m.name) WHERE name = 'id') ORDER BY m.name)";

// The statement that reads a table is made of its columns, quoted by SQLite itself.
constexpr auto kRowsQuery = R"(
    SELECT 'SELECT json_group_array(json(row)), max(id) FROM (SELECT id, json_object('
        || group_concat(format('%Q, ', name) || CASE type WHEN 'BLOB' THEN format('iif("%w" IS NULL, NULL, lower(hex("%w")))', name, name)
            ELSE format('"%w"', name) END, ', ')
        || format(') AS row FROM "%w" WHERE id > ?1 ORDER BY id LIMIT ?2)', ?1)
    FROM pragma_table_info(?1))";

struct Finalize
{
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};

using Statement = std::unique_ptr<sqlite3_stmt, Finalize>;

tl::expected<Statement, std::string> prepared(sqlite3 *database, const std::string &text)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(database, text.c_str(), -1, &statement, nullptr) != SQLITE_OK)
        return tl::unexpected<std::string>(sqlite3_errmsg(database));
    return Statement(statement);
}

std::string textOf(sqlite3_stmt *statement, int column)
{
    const auto *text = sqlite3_column_text(statement, column);
    return text == nullptr ? ""
                           : std::string(reinterpret_cast<const char *>(text),
                               static_cast<std::size_t>(sqlite3_column_bytes(statement, column)));
}

} // namespace

void WorkspaceFile::Close::operator()(sqlite3 *database) const
{
    sqlite3_close(database);
}

tl::expected<WorkspaceFile, std::string> WorkspaceFile::open(const std::string &folder)
{
    sqlite3 *database = nullptr;
    const int code =
        sqlite3_open_v2((folder + "/galley.db").c_str(), &database, SQLITE_OPEN_READONLY, nullptr);
    WorkspaceFile file(database);
    if (code != SQLITE_OK)
        return tl::unexpected<std::string>(database == nullptr ? "out of memory" : sqlite3_errmsg(database));
    // One state of everything, however long the reading takes; and nothing that a hostile file defines is
    // run.
    sqlite3_db_config(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    char *error = nullptr;
    if (sqlite3_exec(database, "PRAGMA query_only = 1; BEGIN; SELECT count(*) FROM sqlite_schema", nullptr,
            nullptr, &error)
        != SQLITE_OK) {
        const std::string why = error == nullptr ? sqlite3_errmsg(database) : error;
        sqlite3_free(error);
        return tl::unexpected(why);
    }
    return file;
}

tl::expected<std::vector<std::string>, std::string> WorkspaceFile::tables()
{
    auto statement = prepared(m_database.get(), kTables);
    if (!statement)
        return tl::unexpected(statement.error());
    std::vector<std::string> names;
    while (sqlite3_step(statement->get()) == SQLITE_ROW)
        names.push_back(textOf(statement->get(), 0));
    return names;
}

tl::expected<std::string, std::string> WorkspaceFile::rowsQuery(const std::string &table)
{
    auto statement = prepared(m_database.get(), kRowsQuery);
    if (!statement)
        return tl::unexpected(statement.error());
    sqlite3_bind_text(statement->get(), 1, table.data(), static_cast<int>(table.size()), SQLITE_STATIC);
    if (sqlite3_step(statement->get()) != SQLITE_ROW)
        return tl::unexpected<std::string>(sqlite3_errmsg(m_database.get()));
    return textOf(statement->get(), 0);
}

tl::expected<void, std::string> WorkspaceFile::read(
    const std::string &table, const std::function<bool(std::string rows)> &take)
{
    const auto query = rowsQuery(table);
    if (!query)
        return tl::unexpected(query.error());
    auto statement = prepared(m_database.get(), *query);
    if (!statement)
        return tl::unexpected(statement.error());
    std::string after;
    for (;;) {
        sqlite3_bind_blob(
            statement->get(), 1, after.data(), static_cast<int>(after.size()), SQLITE_TRANSIENT);
        sqlite3_bind_int(statement->get(), 2, kChunk);
        if (sqlite3_step(statement->get()) != SQLITE_ROW)
            return tl::unexpected<std::string>(sqlite3_errmsg(m_database.get()));
        if (sqlite3_column_type(statement->get(), 1) == SQLITE_NULL)
            return {};
        const auto *last = static_cast<const char *>(sqlite3_column_blob(statement->get(), 1));
        std::string next(last, static_cast<std::size_t>(sqlite3_column_bytes(statement->get(), 1)));
        if (next <= after) // in a damaged file the order is not what it says, and reading would never end
            return tl::unexpected<std::string>(sqlite3_errstr(SQLITE_CORRUPT));
        after = std::move(next);
        if (!take(textOf(statement->get(), 0)))
            return {};
        sqlite3_reset(statement->get());
    }
}

} // namespace galley::backend
