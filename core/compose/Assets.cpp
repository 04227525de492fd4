#include "core/compose/Assets.h"

#include "core/compose/Errors.h"
#include "core/compose/PostContent.h"
#include "core/domain/ChangeBuilder.h"
#include "core/store/Reader.h"

#include <QUrl>

#include <algorithm>
#include <cmath>

namespace galley::compose {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kAsset = uR"(
    SELECT id, brand_id, kind, coalesce(original_filename, filename), mime, sha256, alt_text, state, bytes,
           duration_ms, width, height, coalesce(focal_x, 0.5), coalesce(focal_y, 0.5)
      FROM assets WHERE id = ?)"_s;

constexpr QLatin1StringView kEveryFrame { "*" };

template <typename T> std::optional<T> orNothing(const store::Row &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(static_cast<T>(row.integer(column)));
}

QRectF rectOf(const QJsonValue &value)
{
    const QJsonArray sides = value.toArray();
    if (sides.size() != 4)
        return {};
    const QRectF rect(sides[0].toDouble(), sides[1].toDouble(), sides[2].toDouble(), sides[3].toDouble());
    return rect.intersected(QRectF(0, 0, 1, 1));
}

} // namespace

Result<QList<AssetFacts>> readAssets(store::Reader &reader, const QList<QUuid> &ids)
{
    QList<AssetFacts> assets;
    for (const QUuid &id : ids) {
        const auto asset = reader.first(kAsset, { id }, [](const store::Row &row) {
            return AssetFacts { row.uuid(0), row.uuid(1),
                fromText<MediaKind>(row.text(2)).value_or(MediaKind::Image), row.text(3), row.text(4),
                row.text(5), row.text(6), fromText<AssetState>(row.text(7)).value_or(AssetState::Local),
                orNothing<qint64>(row, 8), orNothing<qint64>(row, 9), orNothing<int>(row, 10),
                orNothing<int>(row, 11), QPointF(row.real(12), row.real(13)) };
        });
        if (!asset)
            return tl::unexpected(asset.error());
        if (*asset)
            assets.append(**asset);
    }
    return assets;
}

Result<QList<ChangeSet>> moveFocal(
    store::Reader &reader, IdSource &ids, const Clock &clock, const AssetFacts &asset, const QPointF &to)
{
    const auto row = reader.row(u"assets", asset.id);
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return fail(errors::kGone);
    const auto share = [](double value) { return std::clamp(value, 0.0, 1.0); };
    ChangeBuilder builder(ids, clock, Label { u"media.focal"_s, { { u"title"_s, asset.filename } } });
    builder.update(u"assets"_s, asset.id,
        { { u"focal_x"_s, share(to.x()) }, { u"focal_y"_s, share(to.y()) } },
        { { u"focal_x"_s, (*row)->value("focal_x"_L1) }, { u"focal_y"_s, (*row)->value("focal_y"_L1) } });
    return builder.build();
}

platforms::DraftMedia draftMedia(const Media &media, const AssetFacts *asset, Platform platform)
{
    platforms::DraftMedia draft;
    draft.altText = media.altText;
    if (!asset) {
        draft.name = QUrl(media.sourceUrl).fileName();
        return draft;
    }
    draft.kind = asset->kind;
    draft.name = asset->filename;
    draft.mime = asset->mime;
    draft.bytes = asset->bytes;
    draft.durationMs = asset->durationMs;
    draft.width = asset->width;
    draft.height = asset->height;
    if (const QRectF crop = cropFor(media, platform); !crop.isEmpty() && asset->width && asset->height) {
        draft.width = static_cast<int>(std::lround(*asset->width * crop.width()));
        draft.height = static_cast<int>(std::lround(*asset->height * crop.height()));
        draft.bytes.reset(); // of the part that is sent nothing is known yet
    }
    return draft;
}

QRectF cropFor(const Media &media, Platform platform)
{
    const QRectF own = rectOf(media.crop.value(toText(platform)));
    return own.isEmpty() ? cropForAll(media) : own;
}

QRectF cropForAll(const Media &media)
{
    return rectOf(media.crop.value(kEveryFrame));
}

} // namespace galley::compose
