#include "core/store/queries/PictureQuery.h"

#include "core/store/Reader.h"

namespace galley::store {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kPicture = uR"(
    SELECT a.id, a.brand_id, coalesce(a.original_filename, a.filename), a.mime, a.sha256, a.alt_text, a.kind,
           a.state, a.width, a.height, a.bytes, a.duration_ms,
           (SELECT count(DISTINCT m.post_id)
              FROM post_media m JOIN posts p ON p.id = m.post_id AND p.deleted_at IS NULL
             WHERE m.asset_id = a.id AND m.deleted_at IS NULL),
           max(a.created_at, coalesce((SELECT max(m.created_at) FROM post_media m
                                        WHERE m.asset_id = a.id AND m.deleted_at IS NULL), 0)) AS touched
      FROM assets a WHERE a.deleted_at IS NULL )"_s;

const QString kOfClient =
    kPicture + u"AND a.brand_id = ? ORDER BY touched DESC, a.created_at DESC, a.id DESC"_s;
const QString kById = kPicture + u"AND a.id = ?"_s;

const QString kUses = uR"(
    SELECT p.id, coalesce(p.title, ''), coalesce(substr(p.scheduled_local, 1, 10), '')
      FROM post_media m JOIN posts p ON p.id = m.post_id AND p.deleted_at IS NULL
     WHERE m.asset_id = ? AND m.deleted_at IS NULL
     GROUP BY p.id ORDER BY p.scheduled_local IS NULL, p.scheduled_local DESC, p.id LIMIT ?)"_s;

StoredPicture readPicture(const Row &row)
{
    StoredPicture picture;
    picture.id = row.uuid(0);
    picture.brand = row.uuid(1);
    picture.filename = row.text(2);
    picture.mime = row.text(3);
    picture.sha256 = row.text(4);
    picture.altText = row.text(5);
    picture.kind = fromText<MediaKind>(row.text(6)).value_or(MediaKind::Image);
    picture.state = fromText<AssetState>(row.text(7)).value_or(AssetState::Local);
    picture.width = int(row.integer(8));
    picture.height = int(row.integer(9));
    picture.bytes = row.integer(10);
    picture.durationMs = row.integer(11);
    picture.posts = int(row.integer(12));
    picture.touchedAt = row.integer(13);
    return picture;
}

} // namespace

Result<QList<StoredPicture>> clientPictures(Reader &reader, const QUuid &brand)
{
    return reader.list(kOfClient, { brand }, readPicture);
}

Result<std::optional<StoredPicture>> storedPicture(Reader &reader, const QUuid &asset)
{
    return reader.first(kById, { asset }, readPicture);
}

Result<QList<PictureUse>> usesOf(Reader &reader, const QUuid &asset, int most)
{
    return reader.list(kUses, { asset, most }, [](const Row &row) {
        return PictureUse { row.uuid(0), row.text(1), QDate::fromString(row.text(2), Qt::ISODate) };
    });
}

} // namespace galley::store
