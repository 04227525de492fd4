#pragma once

#include "core/store/Committer.h"

namespace galley::store {

// What was done about a damaged file, in plain facts.
struct RecoveryReport
{
    QString aside; // where the damaged file now is; empty where there was none
    qint64 copyAt =
        0; // when the copy was made that the new file starts from; 0: from nothing, by the journal alone
    int replayed = 0; // commits done again from the journal
    bool complete = true; // false: the journal has a gap or an entry that could not be done again
};

// Builds a new database from the newest copy that is whole and the journal, then puts it in the place of the
// damaged one, which is kept beside it as galley.db.damaged-<time>. Fails with store.unrecoverable, touching
// nothing, where there is neither a copy nor a journal from the beginning.
[[nodiscard]] Result<RecoveryReport> rebuild(
    const QString &folder, const Committer::Dependencies &dependencies);

} // namespace galley::store
