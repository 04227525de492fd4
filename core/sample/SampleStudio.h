#pragma once

#include "core/base/Clock.h"
#include "core/base/Ids.h"
#include "core/base/Result.h"

#include <QFuture>
#include <QUuid>

namespace galley::store {
class LocalStore;
class Reader;
} // namespace galley::store

namespace galley::sample {

// Fills an empty workspace with the sample studio: pictures first, then its rows in one transaction, then the
// verdicts on them in another. Answers the person who is assumed to sit here. The sample lives in a workspace
// folder of its own; taking it away is closing the workspace and removing the folder. `store`, `clock` and
// `ids` must live until the future is finished; it finishes on the thread of the store.
[[nodiscard]] QFuture<Result<QUuid>> install(store::LocalStore &store, const Clock &clock, IdSource &ids);

// Whether the workspace is the sample studio.
[[nodiscard]] bool isSample(store::Reader &reader);

// Whether installing it came to its end. A sample that is not complete is removed and made again.
[[nodiscard]] bool isComplete(store::Reader &reader);

} // namespace galley::sample
