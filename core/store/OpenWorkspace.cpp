#include "core/store/OpenWorkspace.h"

#include "core/store/DailyCopy.h"
#include "core/store/Errors.h"
#include "core/store/Files.h"
#include "core/store/Migrations.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QStorageInfo>
#include <QThread>
#include <QtEndian>

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

constexpr unsigned long kMomentMs = 50;

// A program that is killed while it takes the lock, or a power failure, leaves a file that names nobody,
// which QLockFile keeps for ever. Whoever takes it just now has named itself a moment later, and what a
// living program holds is not removed.
bool takeFromNobody(QLockFile &lock)
{
    qint64 pid = 0;
    QString host;
    QString program;
    if (lock.error() != QLockFile::LockFailedError || lock.getLockInfo(&pid, &host, &program))
        return false;
    QThread::msleep(kMomentMs);
    if (!lock.getLockInfo(&pid, &host, &program))
        lock.removeStaleLockFile();
    return lock.tryLock(0);
}

constexpr qint64 kLeastRoom = 256 * 1024; // an empty workspace takes more

qint64 bytesFree(const QString &folder)
{
    QString there = QDir(folder).absolutePath();
    while (!QFileInfo::exists(there) && !QDir(there).isRoot())
        there = QFileInfo(there).absolutePath();
    const QStorageInfo disk(there);
    return disk.isValid() && !disk.isReadOnly() ? disk.bytesAvailable() : -1;
}

Result<std::unique_ptr<QLockFile>> lockFolder(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return fail(errors::kReadOnly, { { u"folder"_s, folder } });
    auto lock = std::make_unique<QLockFile>(files::lock(folder));
    lock->setStaleLockTime(0); // held as long as its process lives, however long that is
    if (lock->tryLock(0) || takeFromNobody(*lock))
        return lock;
    if (lock->error() != QLockFile::LockFailedError)
        return fail(errors::kReadOnly, { { u"folder"_s, folder } });
    qint64 pid = 0;
    QString host;
    QString program;
    lock->getLockInfo(&pid, &host, &program);
    return fail(errors::kInUse, { { u"folder"_s, folder }, { u"pid"_s, pid } });
}

// Offset 60 of an SQLite file holds user_version. Read before SQLite touches anything, so that the file of a
// newer program stays exactly as it is.
Result<void> refuseNewer(const QString &file)
{
    QFile database(file);
    if (!database.open(QIODevice::ReadOnly))
        return {};
    const auto header = database.read(100);
    if (header.size() < 100 || !header.startsWith("SQLite format 3"))
        return {};
    const int version = qFromBigEndian<qint32>(header.constData() + 60);
    if (version > newestVersion())
        return fail(
            errors::kNewerVersion, { { u"version"_s, version }, { u"supported"_s, newestVersion() } });
    return {};
}

// Galley has worked in the folder before.
bool hadOne(const QString &folder)
{
    return !QDir(files::journals(folder)).entryList({ u"*.journal"_s }, QDir::Files).isEmpty()
        || !dailyCopies(folder).isEmpty();
}

// A file that should be there and is not, or is no database at all.
bool isLost(const QString &folder)
{
    const QFile database(files::database(folder));
    return hadOne(folder) && (!database.exists() || database.size() == 0);
}

// Looked at before it is opened for writing, which would already change it. What cannot be read even so is
// told when it is opened.
Result<void> refuseOthers(const QString &folder)
{
    const QString file = files::database(folder);
    if (hadOne(folder) || !QFile::exists(file))
        return {};
    const auto db = Connection::open(file, Connection::Use::Read);
    if (!db)
        return {};
    const auto ours = refuseForeign(**db, file);
    return ours || ours.error().code != errors::kNotWorkspace ? Result<void>() : ours;
}

Result<std::unique_ptr<Connection>> openDatabase(const QString &folder)
{
    const auto file = files::database(folder);
    if (isLost(folder))
        return fail(errors::kDamaged, {}, u"the file is gone"_s);
    if (QFile::exists(files::suspect(folder))) {
        const auto problems = integrityProblems(file, true);
        if (!problems)
            return tl::unexpected(problems.error());
        if (!problems->isEmpty())
            return fail(errors::kDamaged, {}, problems->join(u'\n'));
        QFile::remove(files::suspect(folder));
    }
    auto db = Connection::open(file, Connection::Use::Write);
    if (!db)
        return db;
    if (auto done = migrate(**db); !done)
        return tl::unexpected(done.error());
    return db;
}

Result<QUuid> rememberedPerson(Connection &db)
{
    const auto found = db.first(u"SELECT value FROM meta WHERE key = 'person'"_s, {},
        [](const Row &row) { return QUuid(row.text(0)); });
    if (!found)
        return tl::unexpected(found.error());
    return found->value_or(QUuid());
}

Result<OpenWorkspace> lockAndOpen(const QString &folder, const Committer::Dependencies &dependencies)
{
    OpenWorkspace workspace;
    auto lock = lockFolder(folder);
    if (!lock)
        return tl::unexpected(lock.error());
    workspace.lock = std::move(*lock);
    if (auto done = refuseOthers(folder); !done)
        return tl::unexpected(done.error());
    if (auto done = refuseNewer(files::database(folder)); !done)
        return tl::unexpected(done.error());

    auto db = openDatabase(folder);
    if (!db && db.error().code == errors::kDamaged) {
        auto report = rebuild(folder, dependencies);
        if (!report)
            return tl::unexpected(report.error());
        workspace.recovery = *report;
        db = openDatabase(folder);
    }
    if (!db)
        return tl::unexpected(db.error());
    auto person = rememberedPerson(**db);
    if (!person)
        return tl::unexpected(person.error());
    workspace.person = *person;
    workspace.committer = std::make_unique<Committer>(std::move(*db), folder, dependencies);
    if (auto done = workspace.committer->start(); !done)
        return tl::unexpected(done.error());
    return workspace;
}

} // namespace

Error whyNotOpened(Error error, const QString &folder, qint64 bytesFree)
{
    static const QSet<QString> unwritten { errors::kReadOnly, errors::kCannotOpen, errors::kIo };
    const bool full = bytesFree >= 0 && bytesFree < kLeastRoom && unwritten.contains(error.code);
    if (full) {
        error.code = errors::kDiskFull;
        error.retryable = true;
    }
    if (!error.args.contains("folder"_L1))
        error.args.insert(u"folder"_s, folder);
    return error;
}

Result<OpenWorkspace> openWorkspace(const QString &folder, const Committer::Dependencies &dependencies)
{
    auto opened = lockAndOpen(folder, dependencies);
    if (!opened)
        return tl::unexpected(whyNotOpened(opened.error(), folder, bytesFree(folder)));
    return opened;
}

} // namespace galley::store
