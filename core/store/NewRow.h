#pragma once

#include "core/domain/ChangeSet.h"
#include "core/store/Catalogue.h"

#include <QVariantList>

namespace galley::store {

// What an insert gives and what the table adds by itself, as rules and derived columns read it: without what
// is NULL, an empty JSON value or the store's own bookkeeping.
[[nodiscard]] QJsonObject fieldsOfInsert(const TableInfo &table, const Change &change);

// What a new row holds beside what its insert gives.
struct InsertContext
{
    QUuid agency;
    QUuid person;
    qint64 at = 0;
    QVariant scheduledAt = {}; // derived columns, where the table has them
    QVariant contentHash = {};
};

// Every column of the new row as SQLite stores it, in the table's order. Fails as toStored() does.
[[nodiscard]] Result<QVariantList> valuesOfInsert(
    const TableInfo &table, const Change &change, const InsertContext &context);

} // namespace galley::store
