#include "core/store/queries/ClientList.h"

#include "core/store/Reader.h"

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

// Waiting: in review, someone of the client has not answered, and nobody of the team is still to answer
// before. The same rule as "with client" in the month. Told from what is pending, which is little however
// many posts there are: an approval of a client has no approver of the team, and so the index of those finds
// it.
const QString kClients = uR"(
    WITH waiting (brand_id, posts) AS MATERIALIZED (
        SELECT p.brand_id, count(DISTINCT p.id)
          FROM approvals a CROSS JOIN posts p ON p.id = a.post_id
         WHERE a.approver_user_id IS NULL AND a.decision = 'pending' AND a.approver_contact_id IS NOT NULL
           AND a.deleted_at IS NULL AND p.content_state = 'in_review' AND p.deleted_at IS NULL
           AND NOT EXISTS (SELECT 1 FROM approvals t WHERE t.post_id = p.id AND t.decision = 'pending'
                              AND t.approver_user_id IS NOT NULL AND t.deleted_at IS NULL)
         GROUP BY p.brand_id)
    SELECT b.id, b.name, coalesce(b.colour, ''), b.timezone, b.position, coalesce(w.posts, 0)
      FROM brands b LEFT JOIN waiting w ON w.brand_id = b.id
     WHERE b.deleted_at IS NULL AND b.archived_at IS NULL
     ORDER BY b.position, b.name, b.id)"_s;

const QString kStudio = uR"(
    SELECT g.id, g.name, (SELECT count(*) FROM memberships m WHERE m.deleted_at IS NULL), g.settings
      FROM agencies g WHERE g.deleted_at IS NULL ORDER BY g.created_at, g.id LIMIT 1)"_s;

const QString kPersonById =
    u"SELECT id, full_name, timezone FROM profiles WHERE id = ? AND deleted_at IS NULL"_s;

// Where this computer has not been told who sits here, it is the owner.
const QString kOwner = uR"(
    SELECT p.id, p.full_name, p.timezone FROM profiles p JOIN memberships m ON m.user_id = p.id
     WHERE p.deleted_at IS NULL AND m.deleted_at IS NULL
     ORDER BY m.role = 'owner' DESC, p.created_at, p.id LIMIT 1)"_s;

const QString kSearchable = u"SELECT (SELECT count(*) FROM posts WHERE deleted_at IS NULL)"
                            " + (SELECT count(*) FROM campaigns WHERE deleted_at IS NULL)"
                            " + (SELECT count(*) FROM brands WHERE deleted_at IS NULL)"_s;

} // namespace

Result<QList<ClientRow>> clientList(Reader &reader)
{
    return reader.list(kClients, {}, [](const Row &row) {
        return ClientRow { row.uuid(0), row.text(1), row.text(2), row.text(3), row.text(4),
            int(row.integer(5)) };
    });
}

Result<StudioHead> studioHead(Reader &reader)
{
    StudioHead head;
    const auto found = reader.each(kStudio, {}, [&](const Row &row) {
        head.id = row.uuid(0);
        head.name = row.text(1);
        head.people = int(row.integer(2));
        head.sample = row.json(3).toObject().value("sample"_L1).toBool();
    });
    if (!found)
        return tl::unexpected(found.error());
    const auto readPerson = [&](const Row &row) {
        head.personId = row.uuid(0);
        head.personName = row.text(1);
        head.personZone = row.text(2);
    };
    const auto person = reader.meta(u"person"_s);
    if (!person)
        return tl::unexpected(person.error());
    const QUuid known = QUuid::fromString(*person);
    if (!known.isNull()) {
        if (const auto done = reader.each(kPersonById, { known.toRfc4122() }, readPerson); !done)
            return tl::unexpected(done.error());
    }
    if (head.personId.isNull()) {
        if (const auto done = reader.each(kOwner, {}, readPerson); !done)
            return tl::unexpected(done.error());
    }
    return head;
}

Result<qint64> searchableCount(Reader &reader)
{
    const auto count = reader.first(kSearchable, {}, [](const Row &row) { return row.integer(0); });
    if (!count)
        return tl::unexpected(count.error());
    return count->value_or(0);
}

} // namespace galley::store
