#pragma once

#include "core/base/Result.h"
#include "core/store/Catalogue.h"

#include <QJsonValue>
#include <QVariant>

namespace galley::store {

class Row;

// Checks a value of a change set against its column and turns it into what SQLite stores. The reason of a
// refusal (store.invalid {column, reason}) is one of: missing, kind, too_long, word, text.
[[nodiscard]] Result<QVariant> toStored(const ColumnInfo &column, const QJsonValue &value);

// The value of a change set for what SQLite holds at this position of a row.
[[nodiscard]] QJsonValue toJson(const ColumnInfo &column, const Row &row, int position);

} // namespace galley::store
