#include "core/sample/SampleStudio.h"

#include "core/domain/ChangeBuilder.h"
#include "core/media/MediaInfo.h"
#include "core/media/MediaStore.h"
#include "core/sample/SampleChanges.h"
#include "core/store/LocalStore.h"
#include "core/store/Reader.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QJsonObject>
#include <QtConcurrent>

#include <algorithm>

namespace galley::sample {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kCompleteKey = u"sample.complete"_s;
constexpr int kJpegQuality = 85;

// The pictures are ours, so that they may be decoded here; a client's files go through the helper.
Result<void> placeRenditions(
    const media::MediaStore &store, const SamplePicture &picture, const QByteArray &original)
{
    QImage image = QImage::fromData(original, "jpeg");
    for (const media::Rendition &rendition : media::kRenditions) {
        QByteArray bytes = original;
        if (std::max(image.width(), image.height()) > rendition.edge) {
            image =
                image.scaled(rendition.edge, rendition.edge, Qt::KeepAspectRatio, Qt::SmoothTransformation);
            QBuffer made(&bytes);
            made.open(QIODevice::WriteOnly);
            image.save(&made, "jpeg", kJpegQuality);
        }
        QBuffer source(&bytes);
        source.open(QIODevice::ReadOnly);
        const auto placed = store.putVariant(
            picture.brand, picture.sha256, QString::fromLatin1(rendition.purpose), u"jpg"_s, source);
        if (!placed)
            return placed;
    }
    return {};
}

Result<void> placePictures(const media::MediaStore &store, const QList<SamplePicture> &pictures)
{
    for (const SamplePicture &picture : pictures) {
        QFile file(picture.resource);
        if (!file.open(QIODevice::ReadOnly))
            return fail(u"sample.no_photo"_s, { { u"file"_s, picture.resource } });
        QByteArray bytes = file.readAll();
        QBuffer source(&bytes);
        source.open(QIODevice::ReadOnly);
        if (const auto placed = store.put(picture.brand, source, u"jpg"_s, picture.sha256); !placed)
            return tl::unexpected(placed.error());
        if (const auto placed = placeRenditions(store, picture, bytes); !placed)
            return placed;
    }
    return {};
}

// The verdicts as rows, with the hash that the store gave each post's content.
Result<QList<ChangeSet>> approvalSets(
    store::Reader &reader, const QList<SampleApproval> &approvals, const Clock &clock, IdSource &ids)
{
    ChangeBuilder builder(ids, clock, { u"sample.add"_s, {} });
    for (const SampleApproval &approval : approvals) {
        const auto post = reader.row(u"posts", approval.post);
        if (!post)
            return tl::unexpected(post.error());
        if (!*post)
            return fail(u"sample.no_post"_s);
        QJsonObject row = approval.row;
        row.insert(u"content_hash"_s, (*post)->value("content_hash"_L1));
        row.insert(u"revision"_s, (*post)->value("revision"_L1));
        builder.insert(u"approvals"_s, ids.next(), row);
    }
    return builder.build();
}

template <typename T> QFuture<Result<T>> ready(Result<T> result)
{
    return QtFuture::makeReadyFuture(std::move(result));
}

} // namespace

QFuture<Result<QUuid>> install(store::LocalStore &store, const Clock &clock, IdSource &ids)
{
    using Answer = QFuture<Result<QUuid>>;
    const media::MediaStore pictures(store.folder());
    const auto prepare = [pictures, &clock, &ids]() -> Result<SampleChanges> {
        Result<SampleChanges> changes = sampleChanges(clock, ids);
        if (!changes)
            return changes;
        if (const auto placed = placePictures(pictures, changes->pictures); !placed)
            return tl::unexpected(placed.error());
        return changes;
    };
    const auto finish = [&store](const QUuid &me) {
        return store.remember(kCompleteKey, u"1"_s).then([me](const Result<void> &kept) {
            return kept ? Result<QUuid>(me) : Result<QUuid>(tl::unexpected(kept.error()));
        });
    };
    const auto addApprovals = [&store, &clock, &ids, finish](const SampleChanges &changes) -> Answer {
        store.setPerson(changes.me);
        auto sets = approvalSets(store.reader(), changes.approvals, clock, ids);
        if (!sets)
            return ready<QUuid>(tl::unexpected(sets.error()));
        return store.load(std::move(*sets))
            .then(&store,
                [finish, me = changes.me](const Result<store::Commit> &done) {
                    return done ? finish(me) : ready<QUuid>(tl::unexpected(done.error()));
                })
            .unwrap();
    };
    return QtConcurrent::run(prepare)
        .then(&store,
            [&store, addApprovals](const Result<SampleChanges> &changes) -> Answer {
                if (!changes)
                    return ready<QUuid>(tl::unexpected(changes.error()));
                return store.load(changes->rows)
                    .then(&store,
                        [addApprovals, changes](const Result<store::Commit> &rows) {
                            return rows ? addApprovals(*changes) : ready<QUuid>(tl::unexpected(rows.error()));
                        })
                    .unwrap();
            })
        .unwrap();
}

bool isComplete(store::Reader &reader)
{
    const auto complete = reader.meta(kCompleteKey);
    return complete && !complete->isEmpty();
}

bool isSample(store::Reader &reader)
{
    const auto sample = reader.first(
        u"SELECT 1 FROM agencies WHERE json_extract(settings, '$.sample') AND deleted_at IS NULL"_s, {},
        [](const auto &) { return true; });
    return sample && sample->value_or(false);
}

} // namespace galley::sample
