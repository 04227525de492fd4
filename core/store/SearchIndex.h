#pragma once

#include "core/base/Result.h"
#include "core/store/Catalogue.h"

#include <QJsonObject>
#include <QUuid>

namespace galley::store {

class Connection;

struct SearchEntry
{
    QString title; // as indexText() made them
    QString words; // of the title and of everything else

    bool operator==(const SearchEntry &) const = default;
};

// What the index must hold for a row; both empty where it holds nothing (a row in the trash, nothing to
// find).
[[nodiscard]] SearchEntry searchEntry(const TableInfo &table, const QJsonObject &row);

// Makes the index agree with the row as it now is, in the running transaction.
Result<void> indexRow(Connection &db, const TableInfo &table, const QUuid &id);

// The same for a row that is new: nothing of it can be in the index yet.
Result<void> indexNewRow(Connection &db, const TableInfo &table, const QUuid &id, const QJsonObject &row);

} // namespace galley::store
