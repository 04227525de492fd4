#include "core/store/NewPosts.h"

#include "core/store/Connection.h"
#include "core/store/NewRow.h"

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

QUuid idOf(const QJsonObject &row, QLatin1StringView column)
{
    return QUuid(row.value(column).toString());
}

QVariant orNull(const std::optional<qint64> &value)
{
    return value ? QVariant(*value) : QVariant();
}

QList<QJsonObject> PostRows::*listOf(const QString &table)
{
    return table == "post_targets"_L1 ? &PostRows::targets
        : table == "post_parts"_L1    ? &PostRows::parts
        : table == "post_media"_L1    ? &PostRows::media
                                      : nullptr;
}

} // namespace

void NewPosts::foresee(const ChangeSet &set)
{
    m_posts.clear();
    for (const auto &change : set.changes) {
        if (change.op == Op::Insert && change.table == "posts"_L1)
            m_posts[change.id].post = fieldsOfInsert(*tableInfo(change.table), change);
    }
    for (const auto &change : set.changes) {
        const auto list = listOf(change.table);
        if (!list || change.op != Op::Insert || m_posts.isEmpty())
            continue;
        const auto post = m_posts.find(idOf(change.set, "post_id"_L1));
        if (post == m_posts.end())
            continue;
        if (change.set.value("asset_id"_L1).isString())
            m_posts.erase(post);
        else
            ((*post).*list).append(fieldsOfInsert(*tableInfo(change.table), change));
    }
}

Result<bool> NewPosts::derive(const TableInfo &table, const QJsonObject &row, InsertContext &context)
{
    if (table.revisions.isEmpty() || m_posts.isEmpty())
        return false;
    const auto id = idOf(row, table.revisions);
    const auto post = m_posts.constFind(id);
    if (post == m_posts.cend())
        return false;
    if (table.name != "posts"_L1) {
        if (table.name == "post_targets"_L1)
            context.scheduledAt = orNull(deriveScheduledAt(post->post, row));
        return true;
    }
    const auto awaited = isAwaited(id);
    if (!awaited)
        return awaited;
    if (*awaited) {
        m_posts.erase(post);
        return false;
    }
    context.scheduledAt = orNull(deriveScheduledAt(row));
    context.contentHash = deriveContentHash(*post);
    return true;
}

Result<bool> NewPosts::isAwaited(const QUuid &post)
{
    const auto found =
        m_db.first(u"SELECT EXISTS (SELECT 1 FROM post_targets WHERE post_id = ?1 AND deleted_at IS NULL)"
                   " OR EXISTS (SELECT 1 FROM post_parts WHERE post_id = ?1 AND deleted_at IS NULL)"
                   " OR EXISTS (SELECT 1 FROM post_media WHERE post_id = ?1 AND deleted_at IS NULL)"_s,
            { post }, [](const Row &row) { return row.boolean(0); });
    if (!found)
        return tl::unexpected(found.error());
    return found->value_or(false);
}

} // namespace galley::store
