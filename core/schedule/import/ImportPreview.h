#pragma once

#include "core/schedule/import/ImportPlan.h"

#include <QFuture>

namespace galley::schedule {

struct ImportPreview
{
    ImportFile file;
    ImportChoices choices; // what the plan was made with
    Result<ImportPlan> plan; // import.not_schedule leaves the columns for a person to say otherwise
};

// Reads and judges a file on a worker thread; the future is empty once it was cancelled. Errors of the future
// are those of readImport().
[[nodiscard]] QFuture<Result<ImportPreview>> previewImport(
    const QString &path, const ImportChoices &choices, const ImportContext &context);

} // namespace galley::schedule
