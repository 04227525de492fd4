#pragma once

#include "core/base/Result.h"
#include "core/domain/ChangeSet.h"

#include <QUuid>

namespace galley {
class Clock;
class IdSource;
} // namespace galley

namespace galley::store {
class Reader;
}

namespace galley::compose {

// A word that spelling shall know for a client from now on, as the sets of one action for LocalStore::apply;
// none where the client has it already. What else the guidelines say, known here or not, stays. Fails with
// store.not_found.
[[nodiscard]] Result<QList<ChangeSet>> addClientWord(
    store::Reader &reader, IdSource &ids, const Clock &clock, const QUuid &brand, const QString &word);

} // namespace galley::compose
