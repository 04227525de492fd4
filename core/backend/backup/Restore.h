#pragma once

#include "core/backend/backup/BackupError.h"
#include "core/backend/database/Connection.h"

namespace galley::backend {

struct RestoreSummary
{
    long long rows = 0;
    bool isOutdated = false; // from before steps that this program knows
};

// Restores a backup into an empty database, of this cluster or another one, and holds it to the manifest.
// Everything that belonged to the old database's time is made new: desktops find another epoch and begin
// anew, everybody logs in again.
[[nodiscard]] BackupResult<RestoreSummary> restoreBackup(Connection &connection, const std::string &folder);

} // namespace galley::backend
