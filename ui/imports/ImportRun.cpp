#include "ui/imports/ImportRun.h"

#include "core/media/Errors.h"
#include "core/media/MediaStore.h"

#include <QFileInfo>
#include <QMimeDatabase>
#include <QPromise>
#include <QtConcurrentRun>

namespace galley::imports {

namespace {

Result<QHash<QString, schedule::StoredMedia>> storeFiles(const QString &folder, const QUuid &client,
    const QStringList &files, const std::function<bool()> &cancelled)
{
    const media::MediaStore store(folder);
    QHash<QString, schedule::StoredMedia> stored;
    for (const QString &path : files) {
        if (cancelled())
            break;
        const auto hash = store.putFile(client, path);
        if (!hash && hash.error().code == media::errors::kUnreadable)
            continue; // gone or locked since the preview: its rows stay out
        if (!hash)
            return tl::unexpected(hash.error());
        const QFileInfo info(path);
        schedule::StoredMedia one;
        one.sha256 = *hash;
        one.mime = QMimeDatabase().mimeTypeForFile(info, QMimeDatabase::MatchExtension).name();
        one.kind = schedule::mediaKindOf(path).value_or(MediaKind::Image);
        one.bytes = info.size();
        stored.insert(path, one);
    }
    return stored;
}

} // namespace

QFuture<Result<schedule::ImportBatch>> makeImportWithMedia(const QString &folder,
    const schedule::ImportFile &file, const schedule::ImportPlan &plan,
    const schedule::ImportChoices &choices, const schedule::ImportContext &context, IdSource &ids,
    const Clock &clock)
{
    return QtConcurrent::run([folder, file, plan, choices, context, &ids, &clock](
                                 QPromise<Result<schedule::ImportBatch>> &promise) {
        const auto cancelled = [&promise] { return promise.isCanceled(); };
        const auto media = storeFiles(folder, context.client, schedule::localFiles(plan), cancelled);
        if (!media)
            promise.addResult(tl::unexpected(media.error()));
        else
            promise.addResult(
                schedule::makeImport(plan, file, choices, context, *media, ids, clock, cancelled));
    });
}

} // namespace galley::imports
