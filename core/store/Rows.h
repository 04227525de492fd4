#pragma once

#include "core/base/Result.h"
#include "core/store/Catalogue.h"

#include <QJsonObject>
#include <QUuid>
#include <QVariant>

#include <optional>

namespace galley::store {

class Connection;
class Row;

// Reads and writes whole rows of any catalogue table; the statements follow from the table info.
using StoredFields = QList<std::pair<const ColumnInfo *, QVariant>>;

// Every column of the row, in the values of a change set.
[[nodiscard]] Result<std::optional<QJsonObject>> readRow(
    Connection &db, const TableInfo &table, const QUuid &id);
// Some columns of it: reading all of a wide row costs more than the rest of a small change.
[[nodiscard]] Result<std::optional<QJsonObject>> readColumns(
    Connection &db, const TableInfo &table, const QUuid &id, const QList<const ColumnInfo *> &columns);
// All columns of the current row of a statement, which selects them first and in their order.
[[nodiscard]] QJsonObject fieldsOf(const TableInfo &table, const Row &row);
// `values` in the order of the table's columns.
Result<void> insertRow(Connection &db, const TableInfo &table, const QVariantList &values);
Result<void> updateRow(Connection &db, const TableInfo &table, const QUuid &id, const StoredFields &fields);
Result<void> deleteRow(Connection &db, const TableInfo &table, const QUuid &id);

} // namespace galley::store
