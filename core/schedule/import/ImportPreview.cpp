#include "core/schedule/import/ImportPreview.h"

#include <QPromise>
#include <QtConcurrentRun>

namespace galley::schedule {

QFuture<Result<ImportPreview>> previewImport(
    const QString &path, const ImportChoices &choices, const ImportContext &context)
{
    return QtConcurrent::run([path, choices, context](QPromise<Result<ImportPreview>> &promise) {
        auto file = readImport(path, choices);
        if (promise.isCanceled())
            return;
        if (!file) {
            promise.addResult(tl::unexpected(file.error()));
            return;
        }
        auto plan = planImport(*file, choices, context, [&promise] { return promise.isCanceled(); });
        if (!promise.isCanceled())
            promise.addResult(ImportPreview { std::move(*file), choices, std::move(plan) });
    });
}

} // namespace galley::schedule
