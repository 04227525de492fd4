#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace galley::backend {

// A file that is being written: locked against every other writer, and gone with its last owner where it is
// for one request alone.
class PartFile
{
public:
    PartFile(int descriptor, std::string path, bool temporary);
    ~PartFile();
    PartFile(const PartFile &) = delete;
    PartFile &operator=(const PartFile &) = delete;

    [[nodiscard]] bool write(std::uint64_t at, std::string_view bytes) const;
    [[nodiscard]] bool read(
        std::uint64_t at, std::string &bytes) const; // fills `bytes`, or cuts it at the file's end
    [[nodiscard]] bool sync() const;

    [[nodiscard]] const std::string &path() const { return m_path; }

private:
    const int m_descriptor;
    const std::string m_path;
    const bool m_temporary;
};

// Where the bytes of objects lie: <folder>/objects/<bucket>/<name>@<md5>-<size>, a name that says what is in
// it, so that a row of the database and a file fit or do not. A file appears there whole or not at all and is
// never changed. Every call may wait for the disk.
class FileStore
{
public:
    explicit FileStore(std::string folder);

    // Nothing where it works, else why it does not.
    [[nodiscard]] std::optional<std::string> prepare() const;

    enum class Fault { None, Missing, Locked, Disk };

    // A new file for one upload; empty where the disk refuses.
    [[nodiscard]] std::shared_ptr<PartFile> begin() const;

    // The file of an upload that goes on over several requests.
    [[nodiscard]] std::shared_ptr<PartFile> resume(const std::string &id, bool create, Fault &fault) const;
    void giveUp(const std::string &id) const;

    // Removes what nobody has written to for so long and nobody holds; how many that were.
    [[nodiscard]] std::size_t removeLeftovers(std::chrono::seconds age) const;

    // Lets it stand in its place as well, where it stays when the part goes: until the database knows of it,
    // whoever sent it may say the last word again. Safe on the disk once this has answered true.
    [[nodiscard]] bool place(PartFile &file, const std::string &bucket, const std::string &name,
        const std::string &etag, std::uint64_t size) const;
    void remove(const std::string &bucket, const std::string &name, const std::string &etag,
        std::uint64_t size) const;

    // Its descriptor, closed with the last owner; empty where it is not there.
    [[nodiscard]] std::shared_ptr<const int> open(const std::string &bucket, const std::string &name,
        const std::string &etag, std::uint64_t size) const;

private:
    [[nodiscard]] std::string pathOf(const std::string &bucket, const std::string &name,
        const std::string &etag, std::uint64_t size) const;

    const std::string m_folder;
};

} // namespace galley::backend
