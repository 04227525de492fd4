#include "core/store/queries/TrayQuery.h"

#include "core/domain/PostStatus.h"
#include "core/store/Reader.h"

#include <algorithm>
#include <tuple>

namespace galley::store {

using namespace Qt::Literals::StringLiterals;

namespace {

// Posts without a wall time are one run of the index on it. What came from a network or is out already waits
// for nothing.
const QString kTray = uR"(
        SELECT p.id, p.brand_id, coalesce(p.scheduled_zone, b.timezone, 'UTC'), p.content_state, p.created_at,
               p.content_state = 'in_review'
                AND EXISTS (SELECT 1 FROM approvals a
                             WHERE a.post_id = p.id AND a.decision = 'pending' AND a.approver_contact_id IS NOT NULL
                               AND a.deleted_at IS NULL)
                AND NOT EXISTS (SELECT 1 FROM approvals a
                             WHERE a.post_id = p.id AND a.decision = 'pending' AND a.approver_user_id IS NOT NULL
                               AND a.deleted_at IS NULL),
               (SELECT group_concat(DISTINCT t.platform) FROM post_targets t
                 WHERE t.post_id = p.id AND t.deleted_at IS NULL)
          FROM posts p JOIN brands b ON b.id = p.brand_id AND b.deleted_at IS NULL AND b.archived_at IS NULL
         WHERE p.scheduled_local IS NULL AND p.deleted_at IS NULL AND p.origin <> 'network'
           AND p.content_state NOT IN ('archived', 'cancelled')
           AND NOT EXISTS (SELECT 1 FROM post_targets t
                 WHERE t.post_id = p.id AND t.deleted_at IS NULL AND t.delivery_state = 'published') )"_s;

const QString kOrder = u" ORDER BY p.content_state = 'idea', p.created_at DESC, p.id LIMIT ?"_s;
const QString kTrayOfAll = kTray + kOrder;
const QString kTrayOfOne = kTray + u"AND p.brand_id = ?"_s + kOrder;
const QString kTrayById = kTray + u"AND p.id = ?"_s;

TrayPost readPost(const Row &row)
{
    TrayPost post;
    post.id = row.uuid(0);
    post.brand = row.uuid(1);
    post.zone = row.text(2);
    post.status =
        displayStatus(fromText<ContentState>(row.text(3)).value_or(ContentState::Draft), {}, row.boolean(5));
    post.createdAt = row.integer(4);
    for (const QString &name : row.text(6).split(u',', Qt::SkipEmptyParts)) {
        if (const auto platform = platformFromText(name))
            post.platforms = static_cast<quint16>(post.platforms | 1U << static_cast<int>(*platform));
    }
    return post;
}

} // namespace

bool comesBefore(const TrayPost &a, const TrayPost &b)
{
    const bool ideaA = a.isIdea();
    const bool ideaB = b.isIdea();
    return std::tie(ideaA, b.createdAt, a.id) < std::tie(ideaB, a.createdAt, b.id);
}

TrayQuery::TrayQuery(Reader &reader)
    : m_reader(reader)
{
}

Result<QList<TrayPost>> TrayQuery::posts(const QList<QUuid> &brands)
{
    QList<TrayPost> found;
    const auto add = [&](const Row &row) { found.append(readPost(row)); };
    Result<void> done;
    if (brands.isEmpty())
        done = m_reader.each(kTrayOfAll, { kMost }, add);
    for (const QUuid &brand : brands) {
        if (done)
            done = m_reader.each(kTrayOfOne, { brand, kMost }, add);
    }
    if (!done)
        return tl::unexpected(done.error());
    std::sort(found.begin(), found.end(), comesBefore);
    if (found.size() > kMost)
        found.resize(kMost);
    return found;
}

Result<QList<TrayPost>> TrayQuery::postsById(const QList<QUuid> &ids)
{
    QList<TrayPost> found;
    for (const QUuid &id : ids) {
        const auto done =
            m_reader.each(kTrayById, { id }, [&](const Row &row) { found.append(readPost(row)); });
        if (!done)
            return tl::unexpected(done.error());
    }
    return found;
}

} // namespace galley::store
