#include "core/media/DurableFile.h"

#include "core/media/Errors.h"

#include <QDir>
#include <QFileInfo>

#include <cerrno>
#include <filesystem>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace galley::media {

using namespace Qt::Literals::StringLiterals;

namespace {

// A rename is durable only when the folder that names the file is.
void syncFolder(const QString &folder)
{
#ifdef Q_OS_UNIX
    const int fd = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return;
    ::fsync(fd);
    ::close(fd);
#else
    Q_UNUSED(folder)
#endif
}

bool syncFile(QFileDevice &file)
{
    if (!file.flush())
        return false;
#ifdef Q_OS_UNIX
    return ::fsync(file.handle()) == 0;
#else
    return true;
#endif
}

// Makes the folder and syncs every one that was missing into the one above it.
bool makeFolder(const QString &folder)
{
    if (QFileInfo(folder).isDir())
        return true;
    const QString parent = QFileInfo(folder).path();
    if (parent == folder || !makeFolder(parent))
        return false;
    if (!QDir().mkdir(folder) && !QFileInfo(folder).isDir())
        return false;
    syncFolder(parent);
    return true;
}

} // namespace

DurableFile::DurableFile(QString folder)
    : m_folder(std::move(folder))
    , m_file(m_folder + "/.part-XXXXXX"_L1)
{
}

Error DurableFile::failure(int systemError, const QString &detail) const
{
    QString code = errors::kWriteFailed;
    if (systemError == ENOSPC || systemError == EDQUOT)
        code = errors::kDiskFull;
    else if (systemError == EROFS || systemError == EACCES || systemError == EPERM)
        code = errors::kReadOnly;
    return Error { code, { { u"folder"_s, m_folder } }, detail, false };
}

Result<void> DurableFile::open()
{
    errno = 0;
    if (!makeFolder(m_folder))
        return tl::unexpected(failure(errno, u"cannot make the folder"_s));
    errno = 0;
    if (!m_file.open())
        return tl::unexpected(failure(errno, m_file.errorString()));
    return {};
}

Result<void> DurableFile::write(QByteArrayView bytes)
{
    errno = 0;
    if (m_file.write(bytes.data(), bytes.size()) != bytes.size())
        return tl::unexpected(failure(errno, m_file.errorString()));
    return {};
}

Result<void> DurableFile::publish(const QString &path)
{
    errno = 0;
    if (!syncFile(m_file))
        return tl::unexpected(failure(errno, m_file.errorString()));
    m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup);
    const QString folder = QFileInfo(path).path();
    if (!makeFolder(folder))
        return tl::unexpected(failure(errno, u"cannot make the folder"_s));
    const QString from = m_file.fileName();
    m_file.close();
    std::error_code error;
    std::filesystem::rename(
        std::filesystem::path(from.toStdU16String()), std::filesystem::path(path.toStdU16String()), error);
    if (error)
        return tl::unexpected(failure(error.value(), QString::fromStdString(error.message())));
    m_file.setAutoRemove(false);
    syncFolder(folder);
    return {};
}

} // namespace galley::media
