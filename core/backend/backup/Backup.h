#pragma once

#include "core/backend/backup/BackupError.h"
#include "core/backend/database/Connection.h"

namespace galley::backend {

struct BackupSummary
{
    long long bytes = 0; // of the dump
    long long rows = 0;
    long long files = 0; // media that the manifest names
};

// Writes a backup of the whole database into a new folder: the dump and, of the same moment, a manifest with
// the dump's SHA-256, the number of rows of every table, and every stored file. The bytes of the files are
// not in it.
[[nodiscard]] BackupResult<BackupSummary> makeBackup(Connection &connection, const std::string &folder);

// {table: rows} of every table, in what a transaction of `connection` sees, as JSON.
[[nodiscard]] SqlResult<std::string> countRows(Connection &connection);

} // namespace galley::backend
