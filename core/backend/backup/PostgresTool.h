#pragma once

#include "core/backend/backup/BackupError.h"
#include "core/backend/database/Connection.h"

#include <vector>

namespace galley::backend {

// Runs pg_dump or pg_restore on the database of a connection and waits for it. How to get there (a password
// among it) goes through the environment, which no list of processes shows. What it complains of becomes the
// detail of the error.
[[nodiscard]] BackupResult<void> runTool(
    const Connection &connection, const std::string &tool, const std::vector<std::string> &arguments);

} // namespace galley::backend
