#include "core/schedule/import/ImportPreview.h"

#include "core/schedule/import/ReadContext.h"
#include "core/store/Reader.h"

#include <QPromise>
#include <QtConcurrentRun>

namespace galley::schedule {

namespace {

Result<ImportPreview> preview(const PreviewRequest &request, const std::function<bool()> &cancelled)
{
    auto reader = request.reader();
    if (!reader)
        return tl::unexpected(reader.error());
    auto context = readImportContext(**reader, request.client, request.nowMs);
    if (!context)
        return tl::unexpected(context.error());
    context->files = request.files;
    ImportChoices choices = request.choices;
    if (choices.zone.isEmpty())
        choices.zone = context->clientZone;
    auto file = readImport(request.path, choices);
    if (!file)
        return tl::unexpected(file.error());

    bool remembered = false;
    if (request.remembered) {
        const auto earlier = rememberedChoices(**reader, request.client, file->layout.fingerprint);
        if (earlier && *earlier) {
            const QString zone = choices.zone;
            choices = **earlier;
            choices.zone = zone;
            // How the bytes were read then says nothing about this file.
            choices.encoding.reset();
            choices.delimiter.reset();
            choices.header.reset();
            applyChoices(*file, choices);
            remembered = true;
        }
    }
    auto plan = planImport(*file, choices, *context, cancelled);
    return ImportPreview { std::move(*file), std::move(choices), std::move(*context), remembered,
        std::move(plan) };
}

} // namespace

QFuture<Result<ImportPreview>> previewImport(const PreviewRequest &request)
{
    return QtConcurrent::run([request](QPromise<Result<ImportPreview>> &promise) {
        auto made = preview(request, [&promise] { return promise.isCanceled(); });
        if (!promise.isCanceled())
            promise.addResult(std::move(made));
    });
}

QFuture<Result<ImportPreview>> judgeFiles(std::shared_ptr<const ImportPreview> preview, FileFindings found)
{
    return QtConcurrent::run(
        [preview = std::move(preview), found = std::move(found)](QPromise<Result<ImportPreview>> &promise) {
            ImportPreview judged = *preview;
            judged.context.files = found;
            judged.plan = planImport(
                judged.file, judged.choices, judged.context, [&promise] { return promise.isCanceled(); });
            if (!promise.isCanceled())
                promise.addResult(std::move(judged));
        });
}

} // namespace galley::schedule
