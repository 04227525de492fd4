#include "app/galleyd/Accounts.h"
#include "app/galleyd/DatabaseArgument.h"
#include "core/backend/database/Transaction.h"
#include "core/backend/workspace/WorkspaceFile.h"

#include <iostream>
#include <map>

namespace galley {

namespace {

using backend::Connection;
using backend::SqlError;
using backend::SqlResult;

constexpr auto kPeople = "SELECT key, value FROM jsonb_each_text(sync.import_people($1))";
constexpr auto kRows = "SELECT sync.import_rows($1, $2)";

std::string withoutDashes(std::string id)
{
    std::erase(id, '-');
    return id;
}

std::string withDashes(const std::string &hex)
{
    return hex.substr(0, 8) + '-' + hex.substr(8, 4) + '-' + hex.substr(12, 4) + '-' + hex.substr(16, 4) + '-'
        + hex.substr(20);
}

void replaceAll(std::string &text, const std::string &from, const std::string &to)
{
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

// Takes a workspace into the database, table by table, in one transaction of the connection.
class Import
{
public:
    Import(Connection &connection, backend::WorkspaceFile &file)
        : m_connection(connection)
        , m_file(file)
    {
    }

    tl::expected<long long, Trouble> run()
    {
        const auto tables = m_file.tables();
        if (!tables)
            return tl::unexpected(unread(tables.error()));
        // People first: the rest names them, and some may have another id here.
        auto done = each("profiles", [this](const std::string &rows) { return takePeople(rows); });
        for (const std::string &table : *tables) {
            done = done.and_then(
                [&] { return each(table, [&](const std::string &rows) { return takeRows(table, rows); }); });
        }
        return done.map([this] { return m_taken; });
    }

private:
    using Take = std::function<SqlResult<void>(const std::string &)>;

    static Trouble unread(const std::string &why)
    {
        return { "the workspace cannot be read: " + why, "Nothing was changed.",
            "Name the folder of a workspace, the one that holds galley.db; \"galley --verify\" checks it." };
    }

    static Trouble untaken(const std::string &table, const SqlError &error)
    {
        if (error.state == "23505")
            return { "rows of this workspace are in the database already: " + sentence(error),
                "Nothing was changed.", "A workspace can be taken in once." };
        return { "the database did not take the rows of " + table + ": " + sentence(error),
            "Nothing was changed.",
            "Let a desktop of the same version as this galleyd open the workspace once, then run the command "
            "again." };
    }

    tl::expected<void, Trouble> each(const std::string &table, const Take &take)
    {
        SqlResult<void> taken;
        const auto read = m_file.read(table, [&](std::string rows) {
            for (const auto &[old, present] : m_people)
                replaceAll(rows, old, present);
            taken = take(rows);
            return taken.has_value();
        });
        if (!read)
            return tl::unexpected(unread(read.error()));
        if (!taken)
            return tl::unexpected(untaken(table, taken.error()));
        return {};
    }

    SqlResult<void> takePeople(const std::string &rows)
    {
        return m_connection.query(kPeople, { rows }).map([this](const backend::Rows &known) {
            for (int row = 0; row < known.count(); ++row) {
                const std::string old = withoutDashes(known.string(row, 0));
                m_people.emplace(withDashes(old), known.string(row, 1));
                m_people.emplace(old, withoutDashes(known.string(row, 1)));
            }
        });
    }

    SqlResult<void> takeRows(const std::string &table, const std::string &rows)
    {
        return m_connection.query(kRows, { table, rows }).map([this](const backend::Rows &taken) {
            m_taken += taken.number(0, 0);
        });
    }

    Connection &m_connection;
    backend::WorkspaceFile &m_file;
    std::map<std::string, std::string> m_people; // ids of a desktop and of here, with and without dashes
    long long m_taken = 0;
};

} // namespace

int importCommand(Words words)
{
    const auto arguments = Arguments::read(words, { "database" });
    if (!arguments)
        return reportUse("import", arguments.error());
    if (arguments->plain().size() != 1)
        return reportUse("import", "name the folder of one workspace");
    auto file = backend::WorkspaceFile::open(arguments->plain()[0]);
    if (!file) {
        return report("import",
            { "the workspace cannot be opened: " + file.error(), "Nothing was changed.",
                "Name the folder of a workspace, the one that holds galley.db." });
    }
    auto connection = connectTo(*arguments);
    if (!connection)
        return report("import", connection.error());
    if (const auto became = becomeOwner(*connection); !became)
        return report("import", became.error());
    auto transaction = backend::Transaction::begin(*connection);
    if (!transaction)
        return report("import",
            { "the database refused: " + sentence(transaction.error()), "Nothing was changed.", {} });
    const auto taken = Import(*connection, *file).run();
    if (!taken)
        return report("import", taken.error());
    if (const auto done = transaction->commit(); !done) {
        return report("import",
            { "the database did not take the workspace: " + sentence(done.error()), "Nothing was changed.",
                "Check the workspace with \"galley --verify\", then run the command again." });
    }
    std::cout << "took in " << *taken << " rows\n"
              << "Nobody of it can log in yet: \"galleyd user password E-MAIL\" gives somebody a password.\n";
    return 0;
}

} // namespace galley
