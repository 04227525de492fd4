#include "core/store/queries/MonthQuery.h"

#include "core/store/Errors.h"
#include "core/store/Reader.h"
#include "core/store/queries/MonthPostReader.h"

#include <QSet>

#include <algorithm>
#include <functional>
#include <tuple>
#include <utility>

namespace galley::store {

using namespace Qt::Literals::StringLiterals;

namespace {

// The columns of MonthPostReader, in its order; a row for each account that a post goes to, those of one post
// in succession. "With client": someone of the client has not answered yet, and nobody of the team is still
// to answer before. Every column of the post stands in the index of its time, so that a month of 2,000 posts
// touches no row.
const QString kPostColumns = uR"(
        SELECT p.id, p.brand_id, p.scheduled_local, p.scheduled_zone, p.scheduled_at, p.content_state,
               CASE p.content_state WHEN 'in_review' THEN
                    EXISTS (SELECT 1 FROM approvals a
                             WHERE a.post_id = p.id AND a.decision = 'pending' AND a.approver_contact_id IS NOT NULL
                               AND a.deleted_at IS NULL)
                AND NOT EXISTS (SELECT 1 FROM approvals a
                             WHERE a.post_id = p.id AND a.decision = 'pending' AND a.approver_user_id IS NOT NULL
                               AND a.deleted_at IS NULL)
               ELSE 0 END,
               t.platform, t.delivery_state
          FROM posts p LEFT JOIN post_targets t ON t.post_id = p.id AND t.deleted_at IS NULL )"_s;

const QString kShown = u" AND p.deleted_at IS NULL AND p.content_state NOT IN ('archived', 'cancelled')"_s;

const QString kPostsOfAll =
    kPostColumns + u"WHERE p.scheduled_local >= ? AND p.scheduled_local < ?"_s + kShown;
// The plus keeps SQLite to the index of the time: every post of a client is far more than a month of all.
const QString kPostsOfOne =
    kPostColumns + u"WHERE +p.brand_id = ? AND p.scheduled_local >= ? AND p.scheduled_local < ?"_s + kShown;
const QString kPostById = kPostColumns + u"WHERE p.id = ? AND p.scheduled_local IS NOT NULL"_s + kShown;
const QString kAnyPostById = kPostColumns + u"WHERE p.id = ? AND p.deleted_at IS NULL"_s;

// ?1 the ids one after another, ?2 how many: one statement for all that is drawn.
const QString kLooks = uR"(
        WITH RECURSIVE shown (place) AS (SELECT 0 UNION ALL SELECT place + 1 FROM shown WHERE place + 1 < ?2)
        SELECT p.id, CASE WHEN p.title = '' THEN substr(coalesce(p.body, ''), 1, 80) ELSE p.title END,
               a.sha256, coalesce(m.alt_text, a.alt_text, ''),
               (SELECT sum(x.value) FROM post_targets t JOIN post_metrics_latest x ON x.target_id = t.id
                 WHERE t.post_id = p.id AND x.metric = 'reach')
          FROM shown CROSS JOIN posts p ON p.id = substr(?1, 16 * place + 1, 16)
          LEFT JOIN post_media m ON m.id = (SELECT id FROM post_media
                 WHERE post_id = p.id AND deleted_at IS NULL AND asset_id IS NOT NULL ORDER BY position LIMIT 1)
          LEFT JOIN assets a ON a.id = m.asset_id AND a.deleted_at IS NULL)"_s;

const QString kCampaigns = uR"(
        SELECT c.id, c.brand_id, c.name, c.start_date, c.end_date FROM campaigns c
         WHERE c.start_date <= ? AND c.end_date >= ? AND c.deleted_at IS NULL AND c.status <> 'cancelled'
         ORDER BY c.start_date, c.name, c.id)"_s;

const QString kNotes = uR"(
        SELECT n.id, n.brand_id, n.title, n.start_on, n.end_on, coalesce(n.rrule, '') FROM calendar_notes n
         WHERE n.start_on <= ? AND (n.end_on >= ? OR n.rrule <> '') AND n.deleted_at IS NULL ORDER BY n.start_on, n.title, n.id)"_s;

const QString kBrands = uR"(
        SELECT b.id, b.name, b.colour, b.timezone FROM brands b
         WHERE b.deleted_at IS NULL AND b.archived_at IS NULL ORDER BY b.position, b.name, b.id)"_s;

const QString kPlatformsInUse =
    u"SELECT DISTINCT platform, brand_id FROM accounts WHERE active = 1 AND deleted_at IS NULL"_s;

const QString kAccounts = uR"(
        SELECT id, platform, coalesce(nullif(display_name, ''), username, '') FROM accounts
         WHERE brand_id = ? AND active = 1 AND deleted_at IS NULL ORDER BY position, platform, id)"_s;

const QString kZoneOfPerson = u"SELECT timezone FROM profiles WHERE id = ?"_s;

const QString kPeek = uR"(
        SELECT coalesce(p.body, ''), coalesce(c.name, ''),
               (SELECT count(*) FROM post_media m WHERE m.post_id = p.id AND m.deleted_at IS NULL)
          FROM posts p LEFT JOIN campaigns c ON c.id = p.campaign_id AND c.deleted_at IS NULL WHERE p.id = ?)"_s;

const QString kPeekTargets = uR"(
        SELECT t.id, t.account_id, t.platform, coalesce(nullif(a.display_name, ''), a.username, ''), t.delivery_state,
               coalesce(t.error_code, ''), coalesce(t.error_message, ''), coalesce(t.platform_url, '')
          FROM post_targets t LEFT JOIN accounts a ON a.id = t.account_id
         WHERE t.post_id = ? AND t.deleted_at IS NULL ORDER BY t.platform, t.id)"_s;

const QString kPeekApprovals = uR"(
        SELECT coalesce(u.full_name, k.name, ''), a.approver_contact_id IS NOT NULL, a.decision, a.created_at,
               coalesce(a.due_at, 0), coalesce(a.decided_at, 0), a.content_hash = p.content_hash,
               coalesce(a.comment, '')
          FROM approvals a JOIN posts p ON p.id = a.post_id
          LEFT JOIN profiles u ON u.id = a.approver_user_id
          LEFT JOIN client_contacts k ON k.id = a.approver_contact_id
         WHERE a.post_id = ? AND a.deleted_at IS NULL ORDER BY a.level, a.step, a.created_at, a.id)"_s;

const QHash<QString, QString> kPostOfRow {
    { u"post_targets"_s, u"SELECT post_id FROM post_targets WHERE id = ?"_s },
    { u"post_media"_s, u"SELECT post_id FROM post_media WHERE id = ?"_s },
    { u"approvals"_s, u"SELECT post_id FROM approvals WHERE id = ?"_s },
    { u"post_metrics_latest"_s,
        u"SELECT t.post_id FROM post_metrics_latest x JOIN post_targets t ON t.id = x.target_id WHERE x.id = ?"_s },
};

int twoDigits(QStringView text, qsizetype at)
{
    return (text[at].digitValue() * 10) + text[at + 1].digitValue();
}

QDate dateOf(QStringView text)
{
    return text.size() < 10
        ? QDate()
        : QDate(twoDigits(text, 0) * 100 + twoDigits(text, 2), twoDigits(text, 5), twoDigits(text, 8));
}

Result<QList<MonthPost>> readPosts(Reader &reader, const QString &sql, const QVariantList &values)
{
    QList<MonthPost> posts;
    MonthPostReader read(posts);
    if (const auto done = reader.each(sql, values, std::ref(read)); !done)
        return tl::unexpected(done.error());
    read.finish();
    return posts;
}

bool inScope(const QSet<QUuid> &brands, const QUuid &brand)
{
    return brands.isEmpty() || brands.contains(brand);
}

} // namespace

MonthQuery::MonthQuery(Reader &reader)
    : m_reader(reader)
{
}

Result<QList<MonthPost>> MonthQuery::posts(QDate first, QDate last, const QList<QUuid> &brands)
{
    const QString from = first.toString(Qt::ISODate);
    const QString to = last.addDays(1).toString(Qt::ISODate);
    const QSet<QUuid> wanted(brands.begin(), brands.end());
    auto posts = wanted.size() == 1 ? readPosts(m_reader, kPostsOfOne, { brands.first(), from, to })
                                    : readPosts(m_reader, kPostsOfAll, { from, to });
    if (!posts)
        return posts;
    if (wanted.size() > 1)
        posts->removeIf([&](const MonthPost &post) { return !wanted.contains(post.brand); });
    std::sort(posts->begin(), posts->end(), [](const MonthPost &a, const MonthPost &b) {
        return std::tie(a.day, a.time, a.id) < std::tie(b.day, b.time, b.id);
    });
    return posts;
}

Result<QList<MonthPost>> MonthQuery::postsById(const QList<QUuid> &ids)
{
    QList<MonthPost> posts;
    for (const QUuid &id : ids) {
        const auto found = readPosts(m_reader, kPostById, { id });
        if (!found)
            return found;
        posts.append(*found);
    }
    return posts;
}

Result<QHash<QUuid, SlipLook>> MonthQuery::looks(const QList<QUuid> &posts)
{
    QHash<QUuid, SlipLook> looks;
    if (posts.isEmpty())
        return looks;
    QByteArray ids;
    for (const QUuid &id : posts)
        ids.append(id.toRfc4122());
    looks.reserve(posts.size());
    const auto done = m_reader.each(kLooks, { ids, posts.size() }, [&](const Row &row) {
        looks.insert(row.uuid(0),
            SlipLook { row.text(1).simplified(), row.text(2), row.text(3),
                row.isNull(4) ? -1 : qRound64(row.real(4)) });
    });
    if (!done)
        return tl::unexpected(done.error());
    return looks;
}

Result<QList<MonthCampaign>> MonthQuery::campaigns(QDate first, QDate last, const QList<QUuid> &brands)
{
    const QSet<QUuid> wanted(brands.begin(), brands.end());
    QList<MonthCampaign> found;
    const auto done = m_reader.each(
        kCampaigns, { last.toString(Qt::ISODate), first.toString(Qt::ISODate) }, [&](const Row &row) {
            if (inScope(wanted, row.uuid(1)))
                found.append(MonthCampaign {
                    row.uuid(0), row.uuid(1), row.text(2), dateOf(row.text(3)), dateOf(row.text(4)) });
        });
    if (!done)
        return tl::unexpected(done.error());
    return found;
}

Result<QList<MonthNote>> MonthQuery::notes(QDate first, QDate last, const QList<QUuid> &brands)
{
    const QSet<QUuid> wanted(brands.begin(), brands.end());
    QList<MonthNote> found;
    const auto done = m_reader.each(
        kNotes, { last.toString(Qt::ISODate), first.toString(Qt::ISODate) }, [&](const Row &row) {
            if (row.isNull(1) || inScope(wanted, row.uuid(1)))
                found.append(MonthNote { row.uuid(0), row.uuid(1), row.text(2), dateOf(row.text(3)),
                    dateOf(row.text(4)), row.text(5) });
        });
    if (!done)
        return tl::unexpected(done.error());
    return found;
}

Result<QList<MonthBrand>> MonthQuery::brands()
{
    QList<MonthBrand> found;
    const auto done = m_reader.each(kBrands, {}, [&](const Row &row) {
        found.append(MonthBrand { row.uuid(0), row.text(1), row.text(2), row.text(3) });
    });
    if (!done)
        return tl::unexpected(done.error());
    return found;
}

Result<QList<Platform>> MonthQuery::platformsInUse(const QList<QUuid> &brands)
{
    const QSet<QUuid> wanted(brands.begin(), brands.end());
    QSet<Platform> used;
    const auto done = m_reader.each(kPlatformsInUse, {}, [&](const Row &row) {
        if (const auto platform = platformFromText(row.text(0)); platform && inScope(wanted, row.uuid(1)))
            used.insert(*platform);
    });
    if (!done)
        return tl::unexpected(done.error());
    QList<Platform> sorted(used.begin(), used.end());
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

Result<QList<MonthAccount>> MonthQuery::accounts(const QUuid &brand)
{
    return m_reader.list(kAccounts, { brand }, [](const Row &row) {
        return MonthAccount { row.uuid(0), platformFromText(row.text(1)).value_or(Platform::Instagram),
            row.text(2) };
    });
}

Result<QString> MonthQuery::zoneOfPerson(const QUuid &profile)
{
    auto zone = m_reader.first(kZoneOfPerson, { profile }, [](const Row &row) { return row.text(0); });
    if (!zone)
        return tl::unexpected(zone.error());
    return zone->value_or(QString());
}

Result<QUuid> MonthQuery::postOf(const QString &table, const QUuid &row)
{
    QUuid post;
    const auto sql = kPostOfRow.constFind(table);
    if (sql == kPostOfRow.constEnd())
        return post;
    const auto done = m_reader.each(*sql, { row }, [&](const Row &found) { post = found.uuid(0); });
    if (!done)
        return tl::unexpected(done.error());
    return post;
}

Result<PeekPost> MonthQuery::peek(const QUuid &id)
{
    const auto found = readPosts(m_reader, kAnyPostById, { id });
    if (!found)
        return tl::unexpected(found.error());
    if (found->isEmpty())
        return fail(errors::kNotFound,
            { { u"table"_s, u"posts"_s }, { u"id"_s, id.toString(QUuid::WithoutBraces) } });
    PeekPost peek;
    peek.post = found->first();
    Result<void> done = m_reader.each(kPeek, { id }, [&](const Row &row) {
        peek.body = row.text(0);
        peek.campaign = row.text(1);
        peek.pictures = static_cast<int>(row.integer(2));
    });
    if (done) {
        done = m_reader.each(kPeekTargets, { id }, [&](const Row &row) {
            peek.targets.append(PeekTarget { row.uuid(0), row.uuid(1),
                platformFromText(row.text(2)).value_or(Platform::Instagram), row.text(3),
                fromText<DeliveryState>(row.text(4)).value_or(DeliveryState::Unscheduled), row.text(5),
                row.text(6), row.text(7) });
        });
    }
    if (done) {
        done = m_reader.each(kPeekApprovals, { id }, [&](const Row &row) {
            peek.approvals.append(PeekApproval { row.text(0), row.boolean(1),
                fromText<Decision>(row.text(2)).value_or(Decision::Pending), row.integer(3), row.integer(4),
                row.integer(5), row.boolean(6), row.text(7) });
        });
    }
    if (!done)
        return tl::unexpected(done.error());
    auto look = looks({ id });
    if (!look)
        return tl::unexpected(look.error());
    peek.look = look->value(id);
    return peek;
}

} // namespace galley::store
