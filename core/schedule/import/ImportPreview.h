#pragma once

#include "core/schedule/import/ImportPlan.h"

#include <QFuture>

#include <memory>

namespace galley::store {
class Reader;
}

namespace galley::schedule {

struct PreviewRequest
{
    QString path;
    QUuid client;
    ImportChoices choices; // an empty zone: the client's
    bool remembered = false; // start from the answers given for the last file with these headers
    qint64 nowMs = 0;
    FileFindings files; // what is known of local files already
    std::function<Result<std::unique_ptr<store::Reader>>()> reader; // called on the worker
};

struct ImportPreview
{
    ImportFile file;
    ImportChoices choices; // what the plan was made with
    ImportContext context;
    bool remembered = false; // choices come from an earlier file
    Result<ImportPlan>
        plan; // import.not_schedule and import.bad_zone leave the file for a person to say otherwise
};

// Reads and judges a file on a worker thread; the future has no result once it was cancelled. Errors of the
// future are those of readImport(), readImportContext() and the store.
[[nodiscard]] QFuture<Result<ImportPreview>> previewImport(const PreviewRequest &request);

// The same rows of the same file, judged once more with what was found in local files meanwhile. On a worker.
[[nodiscard]] QFuture<Result<ImportPreview>> judgeFiles(
    std::shared_ptr<const ImportPreview> preview, FileFindings found);

} // namespace galley::schedule
