#pragma once

#include "core/schedule/import/ImportChanges.h"

#include <QFuture>

namespace galley::store {
class LocalStore;
}

namespace galley::imports {

// Copies the local files of a plan into the workspace at `folder` and makes the change sets, on a worker
// thread. Files that cannot be stored leave their rows out (ImportBatch::leftOut); a full disk fails it all.
// `ids` and `clock` outlive the future.
[[nodiscard]] QFuture<Result<schedule::ImportBatch>> makeImportWithMedia(const QString &folder,
    const schedule::ImportFile &file, const schedule::ImportPlan &plan,
    const schedule::ImportChoices &choices, const schedule::ImportContext &context, IdSource &ids,
    const Clock &clock);

} // namespace galley::imports
