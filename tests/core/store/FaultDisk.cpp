#include "tests/core/store/FaultDisk.h"

#include <QByteArray>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QList>

#include <sqlite3.h>

#include <mutex>

namespace galley::test::disk {

namespace {

// A write (or, with nothing to write, a truncation) that no sync has confirmed, and what it replaced.
struct Unconfirmed
{
    qint64 offset = 0;
    QByteArray bytes;
    QByteArray before;
    qint64 sizeBefore = 0;
    bool truncates = false;
};

std::recursive_mutex mutex;
QHash<QString, QList<Unconfirmed>> unconfirmed;
int countdown = 0;
int failure = SQLITE_OK;
bool failsForGood = false;
bool failed = false;
int statements = 0;
bool refused = false;
sqlite3_vfs *real = nullptr;

struct File
{
    sqlite3_file base;
    char *path;
    sqlite3_file *inner; // right behind this struct
};

File *own(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file);
}

sqlite3_file *inner(sqlite3_file *file)
{
    return own(file)->inner;
}

int strike()
{
    if (countdown == 0)
        return SQLITE_OK;
    if (countdown > 1) {
        --countdown;
        return SQLITE_OK;
    }
    failed = true;
    if (!failsForGood)
        countdown = 0;
    return failure;
}

void remember(sqlite3_file *file, const void *bytes, int count, qint64 offset, bool truncates)
{
    if (!own(file)->path)
        return;
    sqlite3_int64 size = 0;
    inner(file)->pMethods->xFileSize(inner(file), &size);
    Unconfirmed write { offset, QByteArray(static_cast<const char *>(bytes), count), {}, size, truncates };
    const qint64 end = truncates ? size : qMin<qint64>(size, offset + count);
    if (end > offset) {
        write.before.resize(end - offset);
        inner(file)->pMethods->xRead(inner(file), write.before.data(), int(write.before.size()), offset);
    }
    unconfirmed[QFile::decodeName(own(file)->path)].append(write);
}

int closeFile(sqlite3_file *file)
{
    const int result = inner(file)->pMethods->xClose(inner(file));
    sqlite3_free(own(file)->path);
    return result;
}

int readFile(sqlite3_file *file, void *bytes, int count, sqlite3_int64 offset)
{
    return inner(file)->pMethods->xRead(inner(file), bytes, count, offset);
}

int writeFile(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 offset)
{
    const std::lock_guard lock(mutex);
    if (const int error = strike(); error != SQLITE_OK)
        return error;
    remember(file, bytes, count, offset, false);
    return inner(file)->pMethods->xWrite(inner(file), bytes, count, offset);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    const std::lock_guard lock(mutex);
    if (const int error = strike(); error != SQLITE_OK)
        return error;
    remember(file, "", 0, size, true);
    return inner(file)->pMethods->xTruncate(inner(file), size);
}

// The real sync is left out: nothing here depends on the machine's own disk, and so the tests are quick.
int syncFile(sqlite3_file *file, int)
{
    const std::lock_guard lock(mutex);
    if (const int error = strike(); error != SQLITE_OK)
        return error == SQLITE_FULL ? SQLITE_FULL : SQLITE_IOERR_FSYNC;
    if (own(file)->path)
        unconfirmed.remove(QFile::decodeName(own(file)->path));
    return SQLITE_OK;
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return inner(file)->pMethods->xFileSize(inner(file), size);
}

int lockFile(sqlite3_file *file, int level)
{
    return inner(file)->pMethods->xLock(inner(file), level);
}

int unlockFile(sqlite3_file *file, int level)
{
    return inner(file)->pMethods->xUnlock(inner(file), level);
}

int checkReservedLock(sqlite3_file *file, int *result)
{
    return inner(file)->pMethods->xCheckReservedLock(inner(file), result);
}

int fileControl(sqlite3_file *file, int op, void *argument)
{
    return inner(file)->pMethods->xFileControl(inner(file), op, argument);
}

int sectorSize(sqlite3_file *file)
{
    return inner(file)->pMethods->xSectorSize(inner(file));
}

// No promises: writes may be torn and come in any order.
int deviceCharacteristics(sqlite3_file *)
{
    return 0;
}

int shmMap(sqlite3_file *file, int page, int size, int extend, void volatile **address)
{
    return inner(file)->pMethods->xShmMap(inner(file), page, size, extend, address);
}

int shmLock(sqlite3_file *file, int offset, int count, int flags)
{
    return inner(file)->pMethods->xShmLock(inner(file), offset, count, flags);
}

void shmBarrier(sqlite3_file *file)
{
    inner(file)->pMethods->xShmBarrier(inner(file));
}

int shmUnmap(sqlite3_file *file, int deleteFlag)
{
    return inner(file)->pMethods->xShmUnmap(inner(file), deleteFlag);
}

const sqlite3_io_methods kMethods { 2, closeFile, readFile, writeFile, truncateFile, syncFile, fileSize,
    lockFile, unlockFile, checkReservedLock, fileControl, sectorSize, deviceCharacteristics, shmMap, shmLock,
    shmBarrier, shmUnmap, nullptr, nullptr };

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    auto *mine = own(file);
    mine->base.pMethods = nullptr;
    mine->path = name ? sqlite3_mprintf("%s", name) : nullptr;
    mine->inner = reinterpret_cast<sqlite3_file *>(mine + 1);
    const int result = real->xOpen(real, name, mine->inner, flags, outFlags);
    if (mine->inner->pMethods)
        mine->base.pMethods = &kMethods;
    else
        sqlite3_free(mine->path);
    return result;
}

int deleteFile(sqlite3_vfs *, const char *name, int syncDirectory)
{
    const std::lock_guard lock(mutex);
    unconfirmed.remove(QFile::decodeName(name));
    return real->xDelete(real, name, syncDirectory);
}

int authorize(void *, int action, const char *, const char *, const char *, const char *)
{
    if (action != SQLITE_SELECT && action != SQLITE_INSERT && action != SQLITE_DELETE
        && action != SQLITE_UPDATE && action != SQLITE_TRANSACTION)
        return SQLITE_OK;
    const std::lock_guard lock(mutex);
    if (statements == 0 || --statements > 0)
        return SQLITE_OK;
    refused = true;
    return SQLITE_DENY;
}

int watchConnection(sqlite3 *db, const char **, const struct sqlite3_api_routines *)
{
    return sqlite3_set_authorizer(db, authorize, nullptr);
}

void undo(QByteArray &image, const Unconfirmed &write)
{
    image.resize(write.sizeBefore);
    image.replace(write.offset, write.before.size(), write.before);
}

void redo(QByteArray &image, const Unconfirmed &write)
{
    if (write.truncates) {
        image.resize(write.offset);
        return;
    }
    if (image.size() < write.offset + write.bytes.size())
        image.append(QByteArray(write.offset + write.bytes.size() - image.size(), '\0'));
    image.replace(write.offset, write.bytes.size(), write.bytes);
}

} // namespace

void install()
{
    real = sqlite3_vfs_find(nullptr);
    static sqlite3_vfs vfs = *real;
    vfs.pNext = nullptr;
    vfs.zName = "fault";
    vfs.szOsFile = int(sizeof(File)) + real->szOsFile;
    vfs.xOpen = openFile;
    vfs.xDelete = deleteFile;
    sqlite3_vfs_register(&vfs, 1);
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(watchConnection));
}

void failAt(int n, int sqliteError, bool forGood)
{
    const std::lock_guard lock(mutex);
    countdown = n;
    failure = sqliteError;
    failsForGood = forGood;
    failed = false;
}

void heal()
{
    const std::lock_guard lock(mutex);
    countdown = 0;
    statements = 0;
}

bool hasFailed()
{
    const std::lock_guard lock(mutex);
    return failed;
}

void refuseStatement(int n)
{
    const std::lock_guard lock(mutex);
    statements = n;
    refused = false;
}

bool hasRefused()
{
    const std::lock_guard lock(mutex);
    return refused;
}

void afterPowerLoss(const QList<QString> &files, const QString &targetFolder,
    const std::function<bool()> &isKept, const std::function<void()> &whileStill)
{
    const std::lock_guard lock(mutex);
    whileStill();
    for (const auto &path : files) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        auto image = file.readAll();
        const auto writes = unconfirmed.value(path);
        for (auto write = writes.crbegin(); write != writes.crend(); ++write)
            undo(image, *write);
        for (const auto &write : writes) {
            if (isKept())
                redo(image, write);
        }
        QFile copy(targetFolder + u'/' + QFileInfo(path).fileName());
        if (!copy.open(QIODevice::WriteOnly) || copy.write(image) != image.size())
            qFatal("cannot write what is left after the power loss");
    }
}

} // namespace galley::test::disk
