#pragma once

#include <tl/expected.hpp>

#include <string>

namespace galley::backend {

// Why there is no backup, or why it was not restored. `detail` is what the system, PostgreSQL or its tool
// said.
struct BackupError
{
    enum class Kind {
        Database, // a question was not answered
        Outdated, // the database is not in the form of this program
        Folder, // the folder cannot be made, written or read
        Tool, // pg_dump or pg_restore failed
        Incomplete, // no manifest, or not one we know: the backup did not end, or is none
        Damaged, // the dump is not the one that the manifest describes
        NotEmpty, // there is something in the database already
        Unequal, // restored, but not all rows that the manifest counts
    };

    Kind kind;
    std::string detail = {};
};

template <typename T> using BackupResult = tl::expected<T, BackupError>;

} // namespace galley::backend
