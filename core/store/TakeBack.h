#pragma once

#include "core/base/Result.h"
#include "core/store/Commit.h"

class QJsonObject;

namespace galley::store {

class Connection;
struct TableInfo;

// What Undo and Redo may change of a row: leaves in `change` only the fields that still hold what was
// written, and notes the others in `kept` with the name of who changed them.
Result<void> leaveWhatChanged(Connection &db, const QUuid &me, const TableInfo &table, const QJsonObject &row,
    Change &change, QList<KeptField> &kept);

} // namespace galley::store
