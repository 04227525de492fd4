#include "core/store/Derived.h"

#include "core/base/Ids.h"
#include "core/domain/Derive.h"
#include "core/store/Connection.h"
#include "core/store/Rows.h"

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

constexpr QLatin1StringView kPosts = "posts"_L1;
constexpr QLatin1StringView kTargets = "post_targets"_L1;

QUuid idOf(const QJsonObject &row)
{
    return QUuid(row.value("id"_L1).toString());
}

Result<PostRows> rowsOf(Connection &db, const QUuid &post, const QJsonObject &row)
{
    PostRows rows { row, {}, {}, {} };
    for (const auto &[table, into] : { std::pair("post_parts"_L1, &rows.parts), { kTargets, &rows.targets },
             { "post_media"_L1, &rows.media } }) {
        auto found = readRows(db, *tableInfo(QString(table)), "post_id"_L1, post);
        if (!found)
            return tl::unexpected(found.error());
        *into = std::move(*found);
    }
    for (auto &medium : rows.media) {
        const QUuid asset(medium.value("asset_id"_L1).toString());
        if (asset.isNull())
            continue;
        const auto hash = db.first(u"SELECT sha256 FROM assets WHERE id = ?"_s, { asset },
            [](const Row &found) { return found.text(0); });
        if (!hash)
            return tl::unexpected(hash.error());
        medium.insert(u"sha256"_s, hash->value_or(QString()));
    }
    return rows;
}

void compare(QList<Outdated> &outdated, QLatin1StringView table, const QJsonObject &row,
    QLatin1StringView column, const QVariant &value)
{
    const auto expected = value.isValid() ? QJsonValue::fromVariant(value) : QJsonValue(QJsonValue::Null);
    if (row.value(column) != expected)
        outdated.append({ table, idOf(row), column, value });
}

QVariant orNull(const std::optional<qint64> &value)
{
    return value ? QVariant(*value) : QVariant();
}

} // namespace

Result<QList<Outdated>> outdatedOfPost(Connection &db, const QUuid &post)
{
    QList<Outdated> outdated;
    const auto row = readRow(db, *tableInfo(QString(kPosts)), post);
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return outdated;
    const auto rows = rowsOf(db, post, **row);
    if (!rows)
        return tl::unexpected(rows.error());
    compare(outdated, kPosts, rows->post, "scheduled_at"_L1, orNull(deriveScheduledAt(rows->post)));
    compare(outdated, kPosts, rows->post, "content_hash"_L1, deriveContentHash(*rows));
    for (const auto &target : rows->targets)
        compare(outdated, kTargets, target, "scheduled_at"_L1, orNull(deriveScheduledAt(rows->post, target)));
    return outdated;
}

Result<QList<Outdated>> outdatedPlan(Connection &db, const QUuid &post)
{
    const auto textOrNull = [](const Row &row, int column) {
        return row.isNull(column) ? QJsonValue(QJsonValue::Null) : QJsonValue(row.text(column));
    };
    const auto numberOrNull = [](const Row &row, int column) {
        return row.isNull(column) ? QJsonValue(QJsonValue::Null) : QJsonValue(row.integer(column));
    };
    const auto plan = db.first(
        u"SELECT scheduled_local, scheduled_zone, scheduled_fold, scheduled_at FROM posts"
        " WHERE id = ?"_s,
        { post }, [&](const Row &row) {
            return QJsonObject { { u"id"_s, idText(post) }, { u"scheduled_local"_s, textOrNull(row, 0) },
                { u"scheduled_zone"_s, textOrNull(row, 1) }, { u"scheduled_fold"_s, numberOrNull(row, 2) },
                { u"scheduled_at"_s, numberOrNull(row, 3) } };
        });
    if (!plan)
        return tl::unexpected(plan.error());
    QList<Outdated> outdated;
    if (!*plan)
        return outdated;
    const auto targets = db.list(u"SELECT id, scheduled_local_override, scheduled_at FROM post_targets"
                                 " WHERE deleted_at IS NULL AND post_id = ?"_s,
        { post }, [&](const Row &row) {
            return QJsonObject { { u"id"_s, idText(row.uuid(0)) },
                { u"scheduled_local_override"_s, textOrNull(row, 1) },
                { u"scheduled_at"_s, numberOrNull(row, 2) } };
        });
    if (!targets)
        return tl::unexpected(targets.error());
    compare(outdated, kPosts, **plan, "scheduled_at"_L1, orNull(deriveScheduledAt(**plan)));
    for (const auto &target : *targets)
        compare(outdated, kTargets, target, "scheduled_at"_L1, orNull(deriveScheduledAt(**plan, target)));
    return outdated;
}

Result<QList<Outdated>> outdatedOfAsset(Connection &db, const QUuid &asset)
{
    const auto stale = db.first(u"SELECT (SELECT count(*) FROM asset_usage WHERE asset_id = assets.id AND"
                                " deleted_at IS NULL) AS uses, usage_count FROM assets WHERE id = ?"_s,
        { asset }, [](const Row &row) { return std::pair(row.integer(0), row.integer(1)); });
    if (!stale)
        return tl::unexpected(stale.error());
    QList<Outdated> outdated;
    if (*stale && (*stale)->first != (*stale)->second)
        outdated.append({ "assets"_L1, asset, "usage_count"_L1, (*stale)->first });
    return outdated;
}

Result<void> bringUpToDate(Connection &db, const QList<Outdated> &columns)
{
    for (const auto &[table, id, column, value] : columns) {
        const auto &info = *tableInfo(QString(table));
        if (auto done = updateRow(db, info, id, { { info.column(QString(column)), value } }); !done)
            return done;
    }
    return {};
}

} // namespace galley::store
