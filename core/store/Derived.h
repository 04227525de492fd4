#pragma once

#include "core/base/Result.h"

#include <QUuid>

namespace galley::store {

class Connection;

// Columns that follow from others, brought up to date in the running transaction: the instants of a post and
// its targets and the hash of its content; how often an asset is used.
Result<void> derivePost(Connection &db, const QUuid &post);
Result<void> deriveAsset(Connection &db, const QUuid &asset);

} // namespace galley::store
