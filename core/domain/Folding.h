#pragma once

#include "core/domain/ChangeSet.h"

// A set that is still open takes in what the same person does next: what is typed in one go is one set.
namespace galley {

// Both in one, under the first's id and kind of action, with the second's particulars and time: of a field
// that both changed the first `was` and the last `set` are kept, also where these are the same. `then` only
// updates rows.
[[nodiscard]] ChangeSet folded(const ChangeSet &first, const ChangeSet &then);

// Whether every change of `then` can be folded into another set.
[[nodiscard]] bool canFold(const ChangeSet &then);

// Whether taking the set back would change nothing.
[[nodiscard]] bool isWithoutEffect(const ChangeSet &set);

// What `set` does to this column of the row last; undefined where it leaves it alone.
[[nodiscard]] QJsonValue valueIn(
    const ChangeSet &set, const QString &table, const QUuid &row, const QString &column);

// `whole` as it must be applied where `first`, an earlier form of it, was: rows that are there already are
// not inserted again.
[[nodiscard]] ChangeSet beyond(const ChangeSet &whole, const ChangeSet &first);

} // namespace galley
