#pragma once

#include "core/base/Result.h"
#include "core/domain/ChangeSet.h"
#include "core/domain/Enums.h"

#include <QUuid>

namespace galley {
class Clock;
class IdSource;
} // namespace galley

namespace galley::compose {

// A row that somebody names while a post is written, as the sets of one action for LocalStore::apply. A name
// that says nothing makes no sets.
struct NewName
{
    QUuid id;
    QList<ChangeSet> sets;
};

// A label of the client ("tag.create" {name}). A name that is taken is refused by the store
// (store.duplicate).
[[nodiscard]] Result<NewName> addTag(
    IdSource &ids, const Clock &clock, const QUuid &brand, const QString &name);

// A board or subreddit of an account that is not connected yet ("destination.create" {name}); it is matched
// by its name when it is.
[[nodiscard]] Result<NewName> addDestination(IdSource &ids, const Clock &clock, const QUuid &brand,
    const QUuid &account, DestinationKind kind, const QString &name);

} // namespace galley::compose
