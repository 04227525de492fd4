#include "core/store/Recovery.h"

#include "core/base/Log.h"
#include "core/store/Connection.h"
#include "core/store/DailyCopy.h"
#include "core/store/Errors.h"
#include "core/store/Files.h"
#include "core/store/Migrations.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

void removeDatabase(const QString &file)
{
    for (const auto *suffix : { "", "-wal", "-shm" })
        QFile::remove(file + QLatin1StringView(suffix));
}

bool isWhole(const QString &file)
{
    const auto problems = integrityProblems(file, true);
    return problems && problems->isEmpty();
}

// The copy to start from, already in place as `target`; a commit of 0 means an empty file.
Result<DailyCopy> startingPoint(const QString &folder, const QString &target)
{
    for (const auto &copy : dailyCopies(folder)) {
        removeDatabase(target);
        if (QFile::copy(copy.path, target) && isWhole(target))
            return copy;
    }
    removeDatabase(target);
    return DailyCopy {};
}

QList<JournalRecord> recordsAfter(const QString &folder, qint64 commit)
{
    QList<JournalRecord> records;
    const QDir directory(files::journals(folder));
    const auto segments = directory.entryList({ u"*.journal"_s }, QDir::Files, QDir::Name);
    for (const auto &segment : segments) {
        for (const auto &bytes : JournalFile::read(directory.filePath(segment))) {
            auto record = JournalRecord::fromBytes(bytes);
            if (record && record->number > commit)
                records.append(std::move(*record));
        }
    }
    return records;
}

Result<RecoveryReport> build(
    const QString &folder, const QString &target, const Committer::Dependencies &dependencies)
{
    const auto copy = startingPoint(folder, target);
    if (!copy)
        return tl::unexpected(copy.error());
    const auto records = recordsAfter(folder, copy->commit);
    if (copy->path.isEmpty() && (records.isEmpty() || records.first().number != 1))
        return fail(errors::kUnrecoverable, { { u"folder"_s, folder } });
    auto db = Connection::open(target, Connection::Use::Write);
    if (!db)
        return tl::unexpected(db.error());
    if (auto done = migrate(**db); !done)
        return tl::unexpected(done.error());
    Committer committer(std::move(*db), folder, dependencies);
    if (auto done = committer.startReplay(); !done)
        return tl::unexpected(done.error());
    RecoveryReport report { {}, copy->at, 0, true };
    for (const auto &record : records) {
        if (auto done = committer.replay(record); !done) {
            qCWarning(logStore) << "cannot replay commit" << record.number << done.error().code
                                << done.error().detail;
            report.complete = false;
            break;
        }
        ++report.replayed;
    }
    return report;
}

} // namespace

Result<RecoveryReport> rebuild(const QString &folder, const Committer::Dependencies &dependencies)
{
    const auto database = files::database(folder);
    const auto rebuilt = database + ".rebuilt"_L1;
    removeDatabase(rebuilt);
    auto report = build(folder, rebuilt, dependencies);
    if (!report) {
        removeDatabase(rebuilt);
        return report;
    }
    if (QFile::exists(database)) {
        const auto time = QDateTime::fromMSecsSinceEpoch(dependencies.clock->nowMs(), Qt::UTC);
        report->aside = database + ".damaged-"_L1 + time.toString(u"yyyyMMdd-HHmmss"_s);
        for (int n = 2; QFile::exists(report->aside); ++n)
            report->aside = database + ".damaged-"_L1 + time.toString(u"yyyyMMdd-HHmmss"_s) + u"-%1"_s.arg(n);
        for (const auto *suffix : { "-wal", "-shm", "" })
            QFile::rename(database + QLatin1StringView(suffix), report->aside + QLatin1StringView(suffix));
    }
    if (!QFile::rename(rebuilt, database))
        return fail(errors::kIo, { { u"folder"_s, folder } }, u"cannot put the rebuilt file in place"_s);
    QFile::remove(files::suspect(folder));
    return report;
}

} // namespace galley::store
