#include "app/galleyd/DoctorChecks.h"

#include "core/backend/migrate/Migrator.h"

#include <cerrno>
#include <chrono>
#include <cstdlib>
#include <cstring>
#include <sys/stat.h>
#include <unistd.h>

namespace galley {

namespace {

using backend::Connection;
using backend::MigrationError;

constexpr int kOldestServer = 150000;
constexpr long long kMostSkew =
    30'000; // milliseconds; a token is taken for good that long before and after its time

// Roles of the gateway (the one we are, and those it becomes) beside each that they are or may become and
// that passes by row level security: as superuser, by its attribute, or as owner of the tables.
constexpr auto kRoles = R"(
        SELECT DISTINCT used.rolname, strong.rolname,
            CASE WHEN strong.rolsuper THEN 'is a superuser' WHEN strong.rolbypassrls THEN 'has the attribute BYPASSRLS'
                ELSE 'owns tables of Galley' END
        FROM pg_roles used CROSS JOIN pg_roles strong
        WHERE (used.rolname IN ('anon', 'authenticated', 'galley_worker') OR used.rolname = session_user)
            AND (used.rolsuper IS FALSE OR used.oid = strong.oid)
            AND (strong.rolsuper OR strong.rolbypassrls OR EXISTS (SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE c.relowner = strong.oid AND n.nspname IN ('galley', 'sync') AND c.relkind IN ('r', 'p')))
            AND pg_has_role(used.oid, strong.oid, 'MEMBER')
        ORDER BY 1, 2)";
constexpr auto kServer = "SELECT current_setting('server_version'), current_setting('server_encoding'),"
                         " current_setting('synchronous_commit'),"
                         " (SELECT string_agg(wanted, ', ') FROM unnest('{plpgsql}'::text[]) AS wanted"
                         "  WHERE wanted NOT IN (SELECT extname FROM pg_extension))";
constexpr auto kClock = "SELECT (extract(epoch FROM clock_timestamp()) * 1000)::bigint";

Trouble unanswered(const backend::SqlError &error)
{
    return { "the database did not answer: " + sentence(error), "This could not be checked.",
        "Mend that, then run the doctor again." };
}

long long nowInMilliseconds()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

} // namespace

Finding checkRoles(Connection &connection)
{
    Finding finding { "roles keep to row level security", {} };
    const auto rows = connection.query(kRoles);
    if (!rows)
        return { finding.what, { unanswered(rows.error()) } };
    for (int row = 0; row < rows->count(); ++row) {
        const std::string used = rows->string(row, 0);
        const std::string strong = rows->string(row, 1);
        const std::string how = used == strong
            ? "the role \"" + used + "\" " + rows->string(row, 2)
            : "the role \"" + used + "\" may become \"" + strong + "\", which " + rows->string(row, 2);
        finding.troubles.push_back({ how,
            "Row level security does not hold it: one mistake in the gateway would show every agency's rows.",
            used == connection.user()
                ? "Let \"galleyd serve\" log in as authenticator, which \"galleyd migrate up\" made."
                : "Take that away: ALTER ROLE … NOSUPERUSER NOBYPASSRLS, or REVOKE the membership." });
    }
    return finding;
}

Finding checkServer(Connection &connection)
{
    Finding finding { "PostgreSQL is as Galley needs it", {} };
    const auto rows = connection.query(kServer);
    if (!rows)
        return { finding.what, { unanswered(rows.error()) } };
    if (connection.serverVersion() < kOldestServer)
        finding.troubles.push_back({ "this is PostgreSQL " + rows->string(0, 0), "Galley needs 15 or later.",
            "Upgrade the cluster with pg_upgradecluster or a dump." });
    if (rows->text(0, 1) != "UTF8")
        finding.troubles.push_back(
            { "the database keeps text as " + rows->string(0, 1), "Not everything that people write fits.",
                "Make a new one: CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0, and restore a backup "
                "into it." });
    if (rows->text(0, 2) == "off")
        finding.troubles.push_back(
            { "synchronous_commit is off", "What was answered as saved may be lost when the computer fails.",
                "Set it to on: ALTER ROLE \"" + connection.user()
                    + "\" RESET synchronous_commit, or in postgresql.conf." });
    if (!rows->isNull(0, 3))
        finding.troubles.push_back(
            { "the extension " + rows->string(0, 3) + " is missing", "Galley's functions cannot run.",
                "As the owner of the database: CREATE EXTENSION " + rows->string(0, 3) + "." });
    return finding;
}

Finding checkMigrations(Connection &connection)
{
    Finding finding { "the database has the form that this program needs", {} };
    const auto steps = backend::builtInSteps();
    const auto applied = backend::Migrator(connection, steps).applied();
    if (applied && applied->size() == steps.size())
        return finding;
    if (applied) {
        finding.troubles.push_back({ "the database is at step " + std::to_string(applied->size())
                + ", this program needs step " + std::to_string(steps.size()),
            "Desktops get errors, or the whole server does not answer.",
            "Run \"galleyd migrate up\" as the role that owns the database." });
    } else if (applied.error().kind == MigrationError::Kind::Database) {
        finding.troubles.push_back(unanswered(applied.error().sql));
    } else if (applied.error().kind == MigrationError::Kind::Newer) {
        finding.troubles.push_back({ "the database is at step " + std::to_string(applied.error().number)
                + ", which this program does not know",
            "A newer galleyd has been here.", "Install that one here too." });
    } else {
        finding.troubles.push_back({ "the database was not made by the steps that this program holds",
            "What it looks like is not known.", "\"galleyd migrate status\" says which step differs." });
    }
    return finding;
}

Finding checkClock(Connection &connection)
{
    Finding finding { "the clocks agree", {} };
    const long long before = nowInMilliseconds();
    const auto rows = connection.query(kClock);
    if (!rows)
        return { finding.what, { unanswered(rows.error()) } };
    const long long here = (before + nowInMilliseconds()) / 2;
    const long long skew = rows->number(0, 0) - here;
    if (std::llabs(skew) > kMostSkew)
        finding.troubles.push_back({ "the database's clock is " + std::to_string(std::llabs(skew) / 1000)
                + " seconds " + (skew > 0 ? "ahead of" : "behind") + " this computer's",
            "Posts go out at the wrong time, and people are logged out too early or too late.",
            "Let both follow a time server (timedatectl set-ntp true)." });
    return finding;
}

Finding checkSecretFile(const std::string &path, const std::string &purpose)
{
    Finding finding { purpose + " is safe in " + path, {} };

    struct stat about
    {
    };

    if (stat(path.c_str(), &about) != 0 || access(path.c_str(), R_OK) != 0) {
        finding.troubles.push_back({ purpose + " cannot be read from " + path + ": " + std::strerror(errno),
            "galleyd serve will not start.",
            "Name the right file, and let the user that galleyd runs as read it." });
    } else if (!S_ISREG(about.st_mode)) {
        finding.troubles.push_back({ path + " is no file", "galleyd serve will not start.",
            "Name the file that holds " + purpose + "." });
    } else if ((about.st_mode & S_IRWXO) != 0) {
        finding.troubles.push_back({ path + " can be read by everybody on this computer",
            "It holds " + purpose + ": whoever has it can pass for anybody.",
            "Close it: chmod 600 " + path + ", then make a new one." });
    } else if (about.st_size == 0) {
        finding.troubles.push_back(
            { path + " is empty", "galleyd serve will not start.", "Write " + purpose + " into it." });
    }
    return finding;
}

} // namespace galley
