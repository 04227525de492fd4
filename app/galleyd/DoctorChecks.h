#pragma once

#include "app/galleyd/Trouble.h"
#include "core/backend/database/Connection.h"

#include <string>
#include <vector>

namespace galley {

// One look at a set-up: `what` was looked at, and the trouble with it if there is any.
struct Finding
{
    std::string what;
    std::vector<Trouble> troubles;
};

// The role that the gateway logs in as, and those it becomes: none may pass by row level security.
[[nodiscard]] Finding checkRoles(backend::Connection &connection);

// PostgreSQL itself: version, encoding, extensions, commits that are kept.
[[nodiscard]] Finding checkServer(backend::Connection &connection);

[[nodiscard]] Finding checkMigrations(backend::Connection &connection);

// This computer's clock against the database's.
[[nodiscard]] Finding checkClock(backend::Connection &connection);

// A file that holds a secret.
[[nodiscard]] Finding checkSecretFile(const std::string &path, const std::string &purpose);

} // namespace galley
