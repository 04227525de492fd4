#pragma once

#include <tl/expected.hpp>

#include <functional>
#include <memory>
#include <string>
#include <vector>

struct sqlite3;

namespace galley::backend {

// The database of a desktop's workspace (galley.db), read as it is: whoever has it open may go on working.
// Failures are SQLite's own words.
class WorkspaceFile
{
public:
    [[nodiscard]] static tl::expected<WorkspaceFile, std::string> open(const std::string &folder);

    // Tables that hold an agency's rows: those that have the columns id and rv.
    [[nodiscard]] tl::expected<std::vector<std::string>, std::string> tables();

    // The rows of one of them as JSON arrays of a few hundred objects, in the order of their ids: ids in
    // hexadecimal, the rest as it is stored. Stops where `take` answers false.
    [[nodiscard]] tl::expected<void, std::string> read(
        const std::string &table, const std::function<bool(std::string rows)> &take);

private:
    struct Close
    {
        void operator()(sqlite3 *database) const;
    };

    explicit WorkspaceFile(sqlite3 *database)
        : m_database(database)
    {
    }

    [[nodiscard]] tl::expected<std::string, std::string> rowsQuery(const std::string &table);

    std::unique_ptr<sqlite3, Close> m_database;
};

} // namespace galley::backend
