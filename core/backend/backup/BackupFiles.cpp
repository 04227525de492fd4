#include "core/backend/backup/BackupFiles.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <memory>
#include <openssl/evp.h>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace galley::backend {

namespace {

constexpr std::size_t kMostText = 64U << 20U;
constexpr std::size_t kBlock = 1U << 20U;

class File
{
public:
    File(const std::string &path, int flags, mode_t mode = 0)
        : m_descriptor(::open(path.c_str(), flags | O_CLOEXEC, mode))
    {
    }

    ~File()
    {
        if (isOpen())
            close(m_descriptor);
    }

    File(const File &) = delete;
    File &operator=(const File &) = delete;

    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }

    [[nodiscard]] int descriptor() const { return m_descriptor; }

private:
    int m_descriptor;
};

tl::unexpected<BackupError> failed(const std::string &path)
{
    return tl::unexpected(BackupError { BackupError::Kind::Folder, path + ": " + std::strerror(errno) });
}

} // namespace

std::string dumpFile(const std::string &folder)
{
    return folder + "/database.dump";
}

std::string manifestFile(const std::string &folder)
{
    return folder + "/manifest.json";
}

BackupResult<FileDigest> digestOf(const std::string &file)
{
    const File in(file, O_RDONLY);
    if (!in.isOpen())
        return failed(file);
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    EVP_DigestInit_ex(context.get(), EVP_sha256(), nullptr);
    std::vector<unsigned char> block(kBlock);
    FileDigest digest;
    for (;;) {
        const ssize_t got = read(in.descriptor(), block.data(), block.size());
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return failed(file);
        if (got == 0)
            break;
        EVP_DigestUpdate(context.get(), block.data(), static_cast<std::size_t>(got));
        digest.bytes += got;
    }
    std::array<unsigned char, EVP_MAX_MD_SIZE> hash {};
    unsigned int size = 0;
    EVP_DigestFinal_ex(context.get(), hash.data(), &size);
    constexpr std::string_view kDigits = "0123456789abcdef";
    for (unsigned int i = 0; i < size; ++i) {
        digest.sha256 += kDigits[hash[i] >> 4U];
        digest.sha256 += kDigits[hash[i] & 15U];
    }
    return digest;
}

BackupResult<void> makeFolder(const std::string &folder)
{
    if (mkdir(folder.c_str(), 0700) != 0)
        return failed(folder);
    return {};
}

BackupResult<void> syncFile(const std::string &file)
{
    const File opened(file, O_RDONLY);
    if (!opened.isOpen() || fsync(opened.descriptor()) != 0)
        return failed(file);
    return {};
}

BackupResult<void> writeFile(const std::string &file, const std::string &content)
{
    const std::string fresh = file + ".new";
    {
        const File out(fresh, O_WRONLY | O_CREAT | O_TRUNC, 0600);
        if (!out.isOpen())
            return failed(fresh);
        for (std::size_t done = 0; done < content.size();) {
            const ssize_t put = write(out.descriptor(), content.data() + done, content.size() - done);
            if (put < 0 && errno != EINTR)
                return failed(fresh);
            done += static_cast<std::size_t>(std::max<ssize_t>(put, 0));
        }
        if (fsync(out.descriptor()) != 0)
            return failed(fresh);
    }
    if (std::rename(fresh.c_str(), file.c_str()) != 0)
        return failed(file);
    return syncFile(file.substr(0, file.rfind('/')));
}

BackupResult<std::string> readFile(const std::string &file)
{
    const File in(file, O_RDONLY);

    struct stat about
    {
    };

    if (!in.isOpen() || fstat(in.descriptor(), &about) != 0)
        return failed(file);
    if (!S_ISREG(about.st_mode) || static_cast<std::size_t>(about.st_size) > kMostText)
        return tl::unexpected(BackupError { BackupError::Kind::Incomplete, file + " is no manifest" });
    std::string text(static_cast<std::size_t>(about.st_size), '\0');
    if (read(in.descriptor(), text.data(), text.size()) != about.st_size)
        return failed(file);
    return text;
}

} // namespace galley::backend
