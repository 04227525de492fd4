#pragma once

#include "core/backend/backup/BackupError.h"

#include <string>

namespace galley::backend {

// A backup is a folder: the dump (pg_dump's custom format), and the manifest, written last: without it the
// backup is none.
[[nodiscard]] std::string dumpFile(const std::string &folder);
[[nodiscard]] std::string manifestFile(const std::string &folder);

struct FileDigest
{
    std::string sha256; // hexadecimal
    long long bytes = 0;
};

[[nodiscard]] BackupResult<FileDigest> digestOf(const std::string &file);

// A folder of that name that only we may enter; it must not be there yet.
[[nodiscard]] BackupResult<void> makeFolder(const std::string &folder);

// On disk before it answers.
[[nodiscard]] BackupResult<void> syncFile(const std::string &file);
[[nodiscard]] BackupResult<void> writeFile(const std::string &file, const std::string &content);

// At most 64 MiB.
[[nodiscard]] BackupResult<std::string> readFile(const std::string &file);

} // namespace galley::backend
