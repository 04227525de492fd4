#include "core/backend/backup/Restore.h"

#include "core/backend/backup/Backup.h"
#include "core/backend/backup/BackupFiles.h"
#include "core/backend/backup/PostgresTool.h"
#include "core/backend/database/Transaction.h"
#include "core/backend/migrate/Migrator.h"

namespace galley::backend {

namespace {

using Kind = BackupError::Kind;

constexpr auto kReadManifest =
    "SELECT m ->> 'format', m #>> '{dump,sha256}', (m #>> '{dump,bytes}')::bigint, (m ->> 'step')::int"
    " FROM (SELECT $1::jsonb) AS given (m)";
constexpr auto kIsEmpty = R"(
    SELECT NOT EXISTS (SELECT FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname NOT IN ('information_schema', 'public'))
        AND NOT EXISTS (SELECT FROM pg_class WHERE relnamespace = to_regnamespace('public')))";
constexpr auto kCompare = R"(
    SELECT coalesce(sum(kept.value::bigint), 0), string_agg(coalesce(kept.key, here.key), ', ')
            FILTER (WHERE kept.value IS DISTINCT FROM here.value)
    FROM jsonb_each_text($1::jsonb -> 'rows') AS kept FULL JOIN jsonb_each_text($2::jsonb) AS here USING (key))";
// Transaction numbers of the old cluster mean nothing here, and may lie in the future: every entry becomes
// one of this moment. Sessions that were ended since the backup must not live again.
constexpr auto kMakeNew = R"(
    SET LOCAL ROLE galley_owner;
    SET LOCAL statement_timeout = 0;
    UPDATE sync.entry SET xid = pg_current_xact_id();
    UPDATE sync.scope SET horizon = '0', generation = generation + 1;
    UPDATE sync.state SET counter = counter + 1;
    DELETE FROM auth.sessions;
    DELETE FROM auth.one_time_tokens;
    DELETE FROM gate.throttle;
    DELETE FROM gate.upload)";

tl::unexpected<BackupError> refused(const SqlError &error)
{
    return tl::unexpected(BackupError { Kind::Database, error.message + " " + error.detail });
}

tl::unexpected<BackupError> failed(Kind kind, std::string detail = {})
{
    return tl::unexpected(BackupError { kind, std::move(detail) });
}

// Roles belong to the cluster and are in no dump; the first step makes them, and leaves them when it is taken
// back.
BackupResult<void> makeRoles(Connection &connection)
{
    Migrator migrator(connection, builtInSteps());
    auto done = migrator.up(1);
    if (done)
        done = migrator.down(0);
    if (!done)
        return refused(done.error().sql);
    return {};
}

BackupResult<long long> compare(Connection &connection, const std::string &manifest)
{
    const auto counts = countRows(connection);
    if (!counts)
        return refused(counts.error());
    const auto compared = connection.query(kCompare, { manifest, *counts });
    if (!compared)
        return refused(compared.error());
    if (!compared->isNull(0, 1))
        return failed(Kind::Unequal, compared->string(0, 1));
    return compared->number(0, 0);
}

} // namespace

BackupResult<RestoreSummary> restoreBackup(Connection &connection, const std::string &folder)
{
    const auto manifest = readFile(manifestFile(folder));
    if (!manifest)
        return failed(Kind::Incomplete, manifest.error().detail);
    const auto about = connection.query(kReadManifest, { *manifest });
    if (!about || about->text(0, 0) != "1")
        return failed(Kind::Incomplete, manifestFile(folder));
    const auto digest = digestOf(dumpFile(folder));
    if (!digest)
        return tl::unexpected(digest.error());
    if (digest->sha256 != about->text(0, 1) || digest->bytes != about->number(0, 2))
        return failed(Kind::Damaged, dumpFile(folder));
    const long long step = about->number(0, 3);
    const auto last = static_cast<long long>(builtInSteps().size());
    if (step > last)
        return failed(Kind::Outdated);
    const auto empty = connection.query(kIsEmpty);
    if (!empty)
        return refused(empty.error());
    if (!empty->truth(0, 0))
        return failed(Kind::NotEmpty, connection.database());

    if (auto made = makeRoles(connection); !made)
        return tl::unexpected(made.error());
    const auto restored = runTool(connection, "pg_restore",
        { "--exit-on-error", "--single-transaction", "--no-password", "--dbname=" + connection.database(),
            dumpFile(folder) });
    if (!restored)
        return tl::unexpected(restored.error());
    const auto rows = compare(connection, *manifest);
    if (!rows)
        return tl::unexpected(rows.error());
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return refused(transaction.error());
    const auto made = connection.run(kMakeNew).and_then([&](const Rows &) { return transaction->commit(); });
    if (!made)
        return refused(made.error());
    return RestoreSummary { *rows, step < last };
}

} // namespace galley::backend
