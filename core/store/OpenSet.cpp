#include "core/store/OpenSet.h"

#include "core/domain/Folding.h"
#include "core/store/Catalogue.h"
#include "core/store/Connection.h"
#include "core/store/Rows.h"

#include <algorithm>

namespace galley::store {

Result<bool> continues(Connection &db, const ChangeSet &open, const ChangeSet &then)
{
    if (!canFold(then) || !check(folded(open, then)))
        return false;
    for (const Change &change : then.changes) {
        const auto *table = tableInfo(change.table);
        if (!table)
            return false;
        QList<const ColumnInfo *> written;
        for (const auto &name : change.set.keys()) {
            const auto *column = table->column(name);
            if (column && !valueIn(open, change.table, change.id, name).isUndefined())
                written.append(column);
        }
        if (written.isEmpty())
            continue;
        const auto row = readColumns(db, *table, change.id, written);
        if (!row)
            return tl::unexpected(row.error());
        const auto holds = [&](const ColumnInfo *column) {
            return (*row)->value(column->name) == valueIn(open, change.table, change.id, column->name);
        };
        if (!*row || !std::ranges::all_of(written, holds))
            return false;
    }
    return true;
}

} // namespace galley::store
