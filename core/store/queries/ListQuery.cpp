#include "core/store/queries/ListQuery.h"

#include "core/store/Reader.h"

namespace galley::store {

using namespace Qt::Literals::StringLiterals;

namespace {

// ?1 the ids one after another, ?2 how many: one statement for all that is drawn.
const QString kShown = uR"(
        WITH RECURSIVE shown (place) AS (SELECT 0 UNION ALL SELECT place + 1 FROM shown WHERE place + 1 < ?2) )"_s;

// An answer to an older content is none.
const QString kApprovers = kShown + uR"(
        SELECT a.post_id, coalesce(u.full_name, k.name, ''), a.decision
          FROM shown CROSS JOIN posts p ON p.id = substr(?1, 16 * place + 1, 16)
          CROSS JOIN approvals a ON a.post_id = p.id
          LEFT JOIN profiles u ON u.id = a.approver_user_id
          LEFT JOIN client_contacts k ON k.id = a.approver_contact_id
         WHERE a.deleted_at IS NULL AND (a.decision = 'pending' OR a.content_hash = p.content_hash)
         ORDER BY place, a.level, a.step, a.created_at, a.id)"_s;

const QString kLabels = kShown + uR"(
        SELECT pc.post_id, c.name, 0 AS kind, c.position
          FROM shown CROSS JOIN post_categories pc ON pc.post_id = substr(?1, 16 * place + 1, 16) AND pc.deleted_at IS NULL
          JOIN categories c ON c.id = pc.category_id AND c.deleted_at IS NULL
        UNION ALL
        SELECT pt.post_id, t.name, 1, ''
          FROM shown CROSS JOIN post_tags pt ON pt.post_id = substr(?1, 16 * place + 1, 16) AND pt.deleted_at IS NULL
          JOIN tags t ON t.id = pt.tag_id AND t.deleted_at IS NULL
         ORDER BY 3, 4, 2)"_s;

void addAnswer(ListFacts &facts, const QString &name, Decision decision)
{
    const bool waiting = facts.decision == Decision::Pending && !facts.approver.isEmpty();
    if (waiting && decision == Decision::Pending) {
        ++facts.alsoWaiting;
    } else if (!waiting) {
        facts.approver = name;
        facts.decision = decision;
    }
}

} // namespace

Result<QHash<QUuid, ListFacts>> listFacts(Reader &reader, const QList<QUuid> &posts)
{
    QHash<QUuid, ListFacts> found;
    if (posts.isEmpty())
        return found;
    QByteArray ids;
    ids.reserve(posts.size() * 16);
    for (const QUuid &id : posts)
        ids.append(id.toRfc4122());
    const QVariantList values { ids, posts.size() };
    auto done = reader.each(kApprovers, values, [&](const Row &row) {
        addAnswer(
            found[row.uuid(0)], row.text(1), fromText<Decision>(row.text(2)).value_or(Decision::Pending));
    });
    if (done)
        done = reader.each(
            kLabels, values, [&](const Row &row) { found[row.uuid(0)].labels.append(row.text(1)); });
    if (!done)
        return tl::unexpected(done.error());
    return found;
}

} // namespace galley::store
