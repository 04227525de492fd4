#pragma once

#include "core/base/Result.h"
#include "core/store/Commit.h"
#include "core/store/Guard.h"

#include <optional>

class QJsonObject;

namespace galley::store {

class Connection;
struct TableInfo;

// What Undo and Redo may change of a row: leaves in `change` only the fields that still hold what was
// written, and notes the others in `kept` with the name of who changed them.
Result<void> leaveWhatChanged(Connection &db, const QUuid &me, const TableInfo &table, const QJsonObject &row,
    Change &change, QList<KeptField> &kept);

// Joins are deleted for good, and so come back as new rows; from the catalogue.
[[nodiscard]] bool isJoin(const QString &table);

// Why these sets, inverted ones of an action, would change nothing as the rows are now, or may not: it was
// changed since (kChangedSince, kChangedSinceBy), what Guard answers, a client that has posts by now
// (kHasPosts), a studio's own start (kStudioBegun). Nothing: they change something. Changes no row itself.
[[nodiscard]] Result<std::optional<Error>> heldBack(
    Connection &db, const Guard::Context &context, const QList<ChangeSet> &sets);

} // namespace galley::store
