#include "core/store/queries/MonthPlan.h"

#include "core/base/Ids.h"
#include "core/store/Errors.h"
#include "core/store/Reader.h"

namespace galley::store {

using namespace Qt::Literals::StringLiterals;

namespace {

// An approval counts while its hash equals the post's; the time is in the hash only where the workflow says
// so.
const QString kPlanned = uR"(
        SELECT p.id, p.brand_id, p.title, p.scheduled_local, coalesce(p.scheduled_zone, b.timezone, 'UTC'),
               coalesce(p.scheduled_zone, ''), p.scheduled_fold, p.content_state, p.origin, coalesce(p.deleted_at, 0),
               coalesce(w.time_matters, 0) = 1 AND EXISTS (SELECT 1 FROM approvals a
                    WHERE a.post_id = p.id AND a.decision = 'approved' AND a.content_hash = p.content_hash
                      AND a.deleted_at IS NULL)
          FROM posts p LEFT JOIN brands b ON b.id = p.brand_id LEFT JOIN workflows w ON w.id = b.workflow_id
         WHERE p.id = ?)"_s;

const QString kTargets = uR"(
        SELECT id, delivery_state, scheduled_local_override FROM post_targets
         WHERE post_id = ? AND deleted_at IS NULL ORDER BY id)"_s;

const QString kTargetIds =
    u"SELECT id FROM post_targets WHERE post_id = ? AND deleted_at IS NULL ORDER BY id"_s;
const QString kPartsOf =
    u"SELECT id FROM post_parts WHERE post_id = ? AND deleted_at IS NULL ORDER BY position"_s;
const QString kMediaOf =
    u"SELECT id FROM post_media WHERE post_id = ? AND deleted_at IS NULL ORDER BY position"_s;
const QString kTagsOf = u"SELECT id FROM post_tags WHERE post_id = ? ORDER BY id"_s;
const QString kCategoriesOf = u"SELECT id FROM post_categories WHERE post_id = ? ORDER BY id"_s;

// Whole steps have one time. Rows come in the order in which they may refer to each other.
const QString kTrashedWith = uR"(
        SELECT 'post_targets', id FROM post_targets WHERE post_id = ?1 AND deleted_at = ?2 UNION ALL
        SELECT 'post_parts', id FROM post_parts WHERE post_id = ?1 AND deleted_at = ?2 UNION ALL
        SELECT 'post_media', id FROM post_media WHERE post_id = ?1 AND deleted_at = ?2)"_s;

PlannedTarget readTarget(const Row &row)
{
    return PlannedTarget { row.uuid(0),
        fromText<DeliveryState>(row.text(1)).value_or(DeliveryState::Unscheduled),
        WallTime::fromText(row.text(2)) };
}

Result<QList<QJsonObject>> rowsOf(Reader &reader, const QString &sql, const QString &table, const QUuid &post)
{
    const auto ids = reader.list(sql, { post }, [](const Row &row) { return row.uuid(0); });
    if (!ids)
        return tl::unexpected(ids.error());
    QList<QJsonObject> rows;
    for (const QUuid &id : *ids) {
        auto row = reader.row(table, id);
        if (!row)
            return tl::unexpected(row.error());
        if (*row)
            rows.append(std::move(**row));
    }
    return rows;
}

} // namespace

Result<QList<PlannedPost>> plannedPosts(Reader &reader, const QList<QUuid> &ids)
{
    QList<PlannedPost> posts;
    for (const QUuid &id : ids) {
        const auto post = reader.first(kPlanned, { id }, [](const Row &row) {
            return PlannedPost { row.uuid(0), row.uuid(1), row.text(2), WallTime::fromText(row.text(3)),
                row.text(4), row.text(5), static_cast<int>(row.integer(6)),
                fromText<ContentState>(row.text(7)).value_or(ContentState::Draft),
                fromText<PostOrigin>(row.text(8)).value_or(PostOrigin::Galley), {}, row.boolean(10),
                row.integer(9) };
        });
        if (!post)
            return tl::unexpected(post.error());
        if (!*post)
            continue;
        auto targets = reader.list(kTargets, { id }, readTarget);
        if (!targets)
            return tl::unexpected(targets.error());
        posts.append(**post);
        posts.last().targets = std::move(*targets);
        if (posts.last().deletedAt == 0)
            continue;
        auto trashed = reader.list(kTrashedWith, { id, posts.last().deletedAt }, [](const Row &row) {
            return PostPart { row.text(0), row.uuid(1) };
        });
        if (!trashed)
            return tl::unexpected(trashed.error());
        posts.last().trashed = std::move(*trashed);
    }
    return posts;
}

Result<PostDocument> postDocument(Reader &reader, const QUuid &id)
{
    auto post = reader.row(u"posts"_s, id);
    if (!post)
        return tl::unexpected(post.error());
    if (!*post)
        return fail(errors::kNotFound, { { u"table"_s, u"posts"_s }, { u"id"_s, idText(id) } });
    PostDocument document;
    document.id = id;
    document.post = std::move(**post);
    const auto read = [&](QList<QJsonObject> &into, const QString &sql,
                          const QString &table) -> Result<void> {
        auto rows = rowsOf(reader, sql, table, id);
        if (!rows)
            return tl::unexpected(rows.error());
        into = std::move(*rows);
        return {};
    };
    Result<void> done = read(document.targets, kTargetIds, u"post_targets"_s);
    if (done)
        done = read(document.parts, kPartsOf, u"post_parts"_s);
    if (done)
        done = read(document.media, kMediaOf, u"post_media"_s);
    if (done)
        done = read(document.tags, kTagsOf, u"post_tags"_s);
    if (done)
        done = read(document.categories, kCategoriesOf, u"post_categories"_s);
    if (!done)
        return tl::unexpected(done.error());
    return document;
}

} // namespace galley::store
