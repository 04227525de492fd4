#include "core/store/queries/BinQuery.h"

#include "core/store/Reader.h"

namespace galley::store {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kBin = uR"(
        SELECT p.id, p.title, b.name, p.scheduled_local, u.full_name, p.deleted_at
          FROM posts p JOIN brands b ON b.id = p.brand_id AND b.deleted_at IS NULL
          LEFT JOIN profiles u ON u.id = p.updated_by
         WHERE p.deleted_at IS NOT NULL AND p.deleted_at >= ?
         ORDER BY p.deleted_at DESC, p.id LIMIT ?)"_s;

} // namespace

Result<QList<BinPost>> binPosts(Reader &reader, qint64 since)
{
    return reader.list(kBin, { since, kMostInBin }, [](const Row &row) {
        return BinPost { row.uuid(0), row.text(1), row.text(2), row.text(3), row.text(4), row.integer(5) };
    });
}

} // namespace galley::store
