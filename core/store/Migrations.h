#pragma once

#include "core/base/Result.h"

namespace galley::store {

class Connection;

// The version of the newest numbered file in resources/sqlite.
[[nodiscard]] int newestVersion();

// A database that another program made holds tables, but none of ours: store.not_workspace {file}. Needs no
// more than to read.
[[nodiscard]] Result<void> refuseForeign(Connection &connection, const QString &file);

// Brings the file to newestVersion(), one transaction per numbered file; a newer one is refused untouched
// (store.newer_version {version, supported}).
Result<void> migrate(Connection &connection);

} // namespace galley::store
