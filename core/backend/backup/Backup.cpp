#include "core/backend/backup/Backup.h"

#include "core/backend/backup/BackupFiles.h"
#include "core/backend/backup/PostgresTool.h"
#include "core/backend/database/Transaction.h"
#include "core/backend/migrate/Migrator.h"

namespace galley::backend {

namespace {

using Kind = BackupError::Kind;

constexpr auto kTables = R"(
    SELECT format('%I.%I', n.nspname, c.relname) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind = 'r' AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema' ORDER BY 1)";
// Sums up the manifest; $1 counts, $2 and $3 the dump, $4 the step.
constexpr auto kManifest = R"(
    SELECT jsonb_pretty(jsonb_build_object('format', 1, 'made_at', to_char(clock_timestamp() AT TIME ZONE 'UTC',
        'YYYY-MM-DD"T"HH24:MI:SS"Z"'), 'step', $4::int, 'epoch', sync.epoch(), 'server', current_setting('server_version'),
        'dump', jsonb_build_object('file', 'database.dump', 'sha256', $2::text, 'bytes', $3::bigint), 'rows', $1::jsonb,
        'files', coalesce((SELECT jsonb_agg(jsonb_build_object('bucket', o.bucket_id, 'name', o.name, 'version', o.version,
            'bytes', (o.metadata ->> 'size')::bigint, 'etag', o.metadata ->> 'eTag') ORDER BY o.bucket_id, o.name)
            FROM storage.objects o), '[]'))),
        (SELECT count(*) FROM storage.objects), (SELECT coalesce(sum(value::bigint), 0) FROM jsonb_each_text($1::jsonb)))";

tl::unexpected<BackupError> refused(const SqlError &error)
{
    return tl::unexpected(BackupError { Kind::Database, error.message + " " + error.detail });
}

} // namespace

SqlResult<std::string> countRows(Connection &connection)
{
    const auto tables = connection.query(kTables);
    if (!tables)
        return tl::unexpected(tables.error());
    std::string counts = "{}";
    for (int row = 0; row < tables->count(); ++row) {
        const std::string table = tables->string(row, 0); // quoted by PostgreSQL
        const auto counted = connection.query(
            "SELECT $1::jsonb || jsonb_build_object($2::text, count(*)) FROM " + table, { counts, table });
        if (!counted)
            return tl::unexpected(counted.error());
        counts = counted->string(0, 0);
    }
    return counts;
}

BackupResult<BackupSummary> makeBackup(Connection &connection, const std::string &folder)
{
    const auto steps = builtInSteps();
    const auto applied = Migrator(connection, steps).applied();
    if (!applied && applied.error().kind == MigrationError::Kind::Database)
        return refused(applied.error().sql);
    if (!applied || applied->size() != steps.size())
        return tl::unexpected(BackupError { Kind::Outdated });
    if (auto made = makeFolder(folder); !made)
        return tl::unexpected(made.error());

    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return refused(transaction.error());
    // The dump and the manifest see one and the same moment.
    const auto moment = connection.run(
        "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY; SET LOCAL statement_timeout = 0;"
        "SET LOCAL idle_in_transaction_session_timeout = 0; SELECT pg_export_snapshot()");
    if (!moment)
        return refused(moment.error());
    const std::string dump = dumpFile(folder);
    const auto dumped = runTool(connection, "pg_dump",
        { "--format=custom", "--no-password", "--snapshot=" + moment->string(0, 0), "--file=" + dump });
    if (!dumped)
        return tl::unexpected(dumped.error());
    if (auto safe = syncFile(dump); !safe)
        return tl::unexpected(safe.error());
    const auto digest = digestOf(dump);
    if (!digest)
        return tl::unexpected(digest.error());
    const auto counts = countRows(connection);
    if (!counts)
        return refused(counts.error());
    const auto manifest = connection.query(
        kManifest, { *counts, digest->sha256, std::to_string(digest->bytes), std::to_string(steps.size()) });
    if (!manifest)
        return refused(manifest.error());
    if (auto written = writeFile(manifestFile(folder), manifest->string(0, 0)); !written)
        return tl::unexpected(written.error());
    return BackupSummary { digest->bytes, manifest->number(0, 2), manifest->number(0, 1) };
}

} // namespace galley::backend
