#pragma once

#include "core/base/Result.h"

namespace galley::store {

class Connection;

// The version of the newest numbered file in resources/sqlite.
[[nodiscard]] int newestVersion();

// Brings the file to newestVersion(), one transaction per numbered file; a newer one is refused untouched
// (store.newer_version {version, supported}).
Result<void> migrate(Connection &connection);

} // namespace galley::store
