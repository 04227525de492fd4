#include "core/store/DailyCopy.h"

#include "core/store/Connection.h"
#include "core/store/Errors.h"
#include "core/store/Files.h"
#include "core/store/History.h"

#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

// <commit>-<milliseconds>.db, so that names sort as the copies were made.
QString nameOf(qint64 commit, qint64 at)
{
    return u"%1-%2.db"_s.arg(commit, 12, 10, QChar(u'0')).arg(at, 14, 10, QChar(u'0'));
}

void syncToDisk(const QString &path)
{
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
}

Result<qint64> commitIn(const QString &file)
{
    auto db = Connection::open(file, Connection::Use::Read);
    if (!db)
        return tl::unexpected(db.error());
    return History::lastCommit(**db);
}

Result<void> vacuumInto(const QString &folder, const QString &target)
{
    auto db = Connection::open(files::database(folder), Connection::Use::Copy);
    if (!db)
        return tl::unexpected(db.error());
    return (*db)->run(u"VACUUM INTO ?"_s, { target });
}

} // namespace

Result<QStringList> integrityProblems(const QString &file, bool quick)
{
    auto db = Connection::open(file, Connection::Use::Read);
    if (!db)
        return tl::unexpected(db.error());
    auto found = (*db)->list(quick ? u"PRAGMA quick_check"_s : u"PRAGMA integrity_check"_s, {},
        [](const Row &row) { return row.text(0); });
    if (!found)
        return tl::unexpected(found.error());
    found->removeAll(u"ok"_s);
    return QStringList(*found);
}

Result<DailyCopy> makeDailyCopy(const QString &folder, qint64 nowMs)
{
    QDir directory(files::copies(folder));
    if (!directory.mkpath(u"."_s))
        return fail(errors::kReadOnly, { { u"folder"_s, folder } });
    const auto unfinished = directory.filePath(u"unfinished"_s);
    QFile::remove(unfinished);
    if (auto done = vacuumInto(folder, unfinished); !done) {
        QFile::remove(unfinished);
        return tl::unexpected(done.error());
    }
    const auto problems = integrityProblems(unfinished, true);
    const auto commit = commitIn(unfinished);
    if (!problems || !problems->isEmpty() || !commit) {
        QFile::remove(unfinished);
        return fail(errors::kDamaged, {}, problems ? problems->join(u'\n') : problems.error().detail);
    }
    for (const auto *suffix : { "-wal", "-shm" })
        QFile::remove(unfinished + QLatin1StringView(suffix));
    syncToDisk(unfinished);
    const auto path = directory.filePath(nameOf(*commit, nowMs));
    QFile::remove(path);
    if (!QFile::rename(unfinished, path))
        return fail(errors::kIo, {}, path);
    syncToDisk(directory.path());
    const auto kept = dailyCopies(folder);
    for (qsizetype i = kKeptCopies; i < kept.size(); ++i)
        QFile::remove(kept.at(i).path);
    return DailyCopy { path, *commit, nowMs };
}

QList<DailyCopy> dailyCopies(const QString &folder)
{
    QList<DailyCopy> copies;
    const QDir directory(files::copies(folder));
    const auto names = directory.entryList({ u"*-*.db"_s }, QDir::Files, QDir::Name | QDir::Reversed);
    for (const auto &name : names) {
        const auto parts = QStringView(name).chopped(3).split(u'-');
        copies.append({ directory.filePath(name), parts.first().toLongLong(), parts.last().toLongLong() });
    }
    return copies;
}

} // namespace galley::store
