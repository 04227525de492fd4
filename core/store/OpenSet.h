#pragma once

#include "core/base/Result.h"

namespace galley {
struct ChangeSet;
}

namespace galley::store {

class Connection;

// Whether `then` can be folded into `open`: it only updates rows, these still hold what the open set wrote,
// and both fit into one set.
[[nodiscard]] Result<bool> continues(Connection &db, const ChangeSet &open, const ChangeSet &then);

} // namespace galley::store
