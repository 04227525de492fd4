#include "core/backend/storage/FileStore.h"

#include "core/backend/secret/Crypto.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace galley::backend {

namespace {

namespace fs = std::filesystem;

constexpr int kFlags = O_CLOEXEC | O_NOFOLLOW;

bool syncFolder(const fs::path &folder)
{
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool synced = descriptor >= 0 && ::fsync(descriptor) == 0;
    if (descriptor >= 0)
        ::close(descriptor);
    return synced;
}

// Makes what is missing of a path, each entry safe on the disk before the next stands in it.
bool makeFolders(const fs::path &folder)
{
    if (fs::is_directory(folder))
        return true;
    if (!folder.has_parent_path() || !makeFolders(folder.parent_path()))
        return false;
    return (::mkdir(folder.c_str(), 0700) == 0 || errno == EEXIST) && syncFolder(folder.parent_path());
}

} // namespace

PartFile::PartFile(int descriptor, std::string path, bool temporary)
    : m_descriptor(descriptor)
    , m_path(std::move(path))
    , m_temporary(temporary)
{
}

PartFile::~PartFile()
{
    if (m_temporary)
        ::unlink(m_path.c_str());
    ::close(m_descriptor);
}

bool PartFile::write(std::uint64_t at, std::string_view bytes) const
{
    while (!bytes.empty()) {
        const auto count = ::pwrite(m_descriptor, bytes.data(), bytes.size(), static_cast<off_t>(at));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        at += static_cast<std::uint64_t>(count);
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return true;
}

bool PartFile::read(std::uint64_t at, std::string &bytes) const
{
    const auto count = ::pread(m_descriptor, bytes.data(), bytes.size(), static_cast<off_t>(at));
    bytes.resize(count > 0 ? static_cast<std::size_t>(count) : 0);
    return count >= 0;
}

bool PartFile::sync() const
{
    return ::fdatasync(m_descriptor) == 0;
}

FileStore::FileStore(std::string folder)
    : m_folder(std::move(folder))
{
}

std::optional<std::string> FileStore::prepare() const
{
    if (!makeFolders(fs::absolute(m_folder) / "objects") || !makeFolders(fs::absolute(m_folder) / "parts"))
        return m_folder + ": " + std::strerror(errno);
    if (::access(m_folder.c_str(), R_OK | W_OK | X_OK) != 0)
        return m_folder + ": " + std::strerror(errno);
    return {};
}

std::shared_ptr<PartFile> FileStore::begin() const
{
    const std::string path = m_folder + "/parts/once-" + toHex(randomBytes(16));
    const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | kFlags, 0600);
    return descriptor < 0 ? nullptr : std::make_shared<PartFile>(descriptor, path, true);
}

std::shared_ptr<PartFile> FileStore::resume(const std::string &id, bool create, Fault &fault) const
{
    const std::string path = m_folder + "/parts/" + id;
    const int descriptor = ::open(path.c_str(), O_RDWR | (create ? O_CREAT : 0) | kFlags, 0600);
    if (descriptor < 0) {
        fault = errno == ENOENT ? Fault::Missing : Fault::Disk;
        return nullptr;
    }
    auto file = std::make_shared<PartFile>(descriptor, path, false);
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        fault = Fault::Locked;
        return nullptr;
    }
    if (create && !syncFolder(m_folder + "/parts")) {
        fault = Fault::Disk;
        return nullptr;
    }
    fault = Fault::None;
    return file;
}

void FileStore::giveUp(const std::string &id) const
{
    ::unlink((m_folder + "/parts/" + id).c_str());
}

std::size_t FileStore::removeLeftovers(std::chrono::seconds age) const
{
    std::size_t removed = 0;
    const auto eldest = fs::file_time_type::clock::now() - age;
    std::error_code error;
    for (fs::directory_iterator entry(m_folder + "/parts", error), end; !error && entry != end;
         entry.increment(error)) {
        std::error_code gone; // by another program that looks after the same folder
        if (!entry->is_regular_file(gone) || gone || entry->last_write_time(gone) > eldest || gone)
            continue;
        const int descriptor = ::open(entry->path().c_str(), O_RDWR | kFlags);
        if (descriptor < 0)
            continue;
        if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0 && ::unlink(entry->path().c_str()) == 0)
            ++removed;
        ::close(descriptor);
    }
    return removed;
}

std::string FileStore::pathOf(
    const std::string &bucket, const std::string &name, const std::string &etag, std::uint64_t size) const
{
    return m_folder + "/objects/" + bucket + '/' + name + '@' + etag + '-' + std::to_string(size);
}

bool FileStore::place(PartFile &file, const std::string &bucket, const std::string &name,
    const std::string &etag, std::uint64_t size) const
{
    const fs::path path = pathOf(bucket, name, etag, size);
    if (!file.sync() || !makeFolders(path.parent_path()))
        return false;
    // What is there already is whole, and the same. Some file systems know no second name.
    if (::link(file.path().c_str(), path.c_str()) != 0 && errno != EEXIST
        && ::rename(file.path().c_str(), path.c_str()) != 0)
        return false;
    return syncFolder(path.parent_path());
}

void FileStore::remove(
    const std::string &bucket, const std::string &name, const std::string &etag, std::uint64_t size) const
{
    ::unlink(pathOf(bucket, name, etag, size).c_str());
}

std::shared_ptr<const int> FileStore::open(
    const std::string &bucket, const std::string &name, const std::string &etag, std::uint64_t size) const
{
    const int descriptor = ::open(pathOf(bucket, name, etag, size).c_str(), O_RDONLY | kFlags);
    if (descriptor < 0)
        return nullptr;
    return std::shared_ptr<const int>(new int(descriptor), [](const int *file) {
        ::close(*file);
        delete file;
    });
}

} // namespace galley::backend
