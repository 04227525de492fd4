#include "core/store/Derived.h"

#include "core/base/Ids.h"
#include "core/domain/Derive.h"
#include "core/store/Connection.h"
#include "core/store/Rows.h"
#include "core/store/Values.h"

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

constexpr QLatin1StringView kPosts = "posts"_L1;
constexpr QLatin1StringView kTargets = "post_targets"_L1;

QUuid idOf(const QJsonObject &row)
{
    return QUuid(row.value("id"_L1).toString());
}

// What instants and hash are made of. A whole row has four times as many columns.
const std::initializer_list<QLatin1StringView> kPostColumns { "id"_L1, "title"_L1, "body"_L1,
    "content_type"_L1, "settings"_L1, "content_hash"_L1, "scheduled_local"_L1, "scheduled_zone"_L1,
    "scheduled_fold"_L1, "scheduled_at"_L1 };
const std::initializer_list<QLatin1StringView> kPartColumns { "post_id"_L1, "id"_L1, "target_id"_L1,
    "position"_L1, "body"_L1 };
const std::initializer_list<QLatin1StringView> kTargetColumns { "post_id"_L1, "id"_L1, "account_id"_L1,
    "destination_id"_L1, "platform"_L1, "post_type"_L1, "body_override"_L1, "settings_override"_L1,
    "scheduled_local_override"_L1, "scheduled_at"_L1 };
const std::initializer_list<QLatin1StringView> kMediaColumns { "post_id"_L1, "id"_L1, "target_id"_L1,
    "part_id"_L1, "asset_id"_L1, "source_url"_L1, "position"_L1, "alt_text"_L1, "crop"_L1, "cover_ms"_L1,
    "user_tags"_L1 };

// Some columns of the rows between two ids; the first column is the post's id.
struct Selection
{
    QString sql;
    QList<const ColumnInfo *> columns;

    Selection(QLatin1StringView table, std::initializer_list<QLatin1StringView> names, const QString &where)
    {
        QStringList listed;
        for (const auto name : names) {
            columns.append(tableInfo(QString(table))->column(QString(name)));
            listed.append(name);
        }
        sql = u"SELECT %1, %2 FROM %3 WHERE %4 BETWEEN ? AND ?"_s.arg(listed.join(u", "_s),
            table == "post_media"_L1 ? u"(SELECT sha256 FROM assets WHERE id = asset_id)"_s : u"NULL"_s,
            table, where);
    }

    [[nodiscard]] QJsonObject read(const Row &row) const
    {
        QJsonObject fields;
        int position = 0;
        for (const auto *column : columns)
            fields.insert(column->name, toJson(*column, row, position++));
        if (!fields.value("asset_id"_L1).toString().isEmpty())
            fields.insert("sha256"_L1, row.text(position));
        return fields;
    }
};

Result<std::map<QUuid, PostRows>> rowsOf(Connection &db, const QUuid &first, const QUuid &last)
{
    static const auto kKept = u"deleted_at IS NULL AND post_id"_s;
    static const Selection kPost { kPosts, kPostColumns, u"id"_s };
    static const Selection kPart { "post_parts"_L1, kPartColumns, kKept };
    static const Selection kTarget { kTargets, kTargetColumns, kKept };
    static const Selection kMedium { "post_media"_L1, kMediaColumns, kKept };
    std::map<QUuid, PostRows> posts;
    auto done = db.each(
        kPost.sql, { first, last }, [&](const Row &row) { posts[row.uuid(0)].post = kPost.read(row); });
    for (const auto &[selection, into] : { std::pair(&kPart, &PostRows::parts),
             { &kTarget, &PostRows::targets }, { &kMedium, &PostRows::media } }) {
        if (!done)
            break;
        done = db.each(selection->sql, { first, last }, [&](const Row &row) {
            if (const auto post = posts.find(row.uuid(0)); post != posts.end())
                (post->second.*into).append(selection->read(row));
        });
    }
    if (!done)
        return tl::unexpected(done.error());
    return posts;
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

Result<QList<Outdated>> outdatedOfPosts(Connection &db, const QUuid &first, const QUuid &last)
{
    const auto posts = rowsOf(db, first, last);
    if (!posts)
        return tl::unexpected(posts.error());
    QList<Outdated> outdated;
    for (const auto &[id, rows] : *posts) {
        compare(outdated, kPosts, rows.post, "scheduled_at"_L1, orNull(deriveScheduledAt(rows.post)));
        compare(outdated, kPosts, rows.post, "content_hash"_L1, deriveContentHash(rows));
        for (const auto &target : rows.targets)
            compare(
                outdated, kTargets, target, "scheduled_at"_L1, orNull(deriveScheduledAt(rows.post, target)));
    }
    return outdated;
}

Effect effectOf(const TableInfo &table, const QString &column)
{
    const auto isOneOf = [&](const auto &columns) {
        return std::ranges::find(columns, column) != columns.end();
    };
    if (table.name == kPosts)
        return column == "scheduled_local"_L1 ? Effect::Instants
            : isOneOf(kPostColumns)           ? Effect::Everything
                                              : Effect::Nothing;
    const bool feeds = column == "deleted_at"_L1 || (table.name == kTargets && isOneOf(kTargetColumns))
        || (table.name == "post_parts"_L1 && isOneOf(kPartColumns))
        || (table.name == "post_media"_L1 && isOneOf(kMediaColumns));
    return feeds ? Effect::Everything : Effect::Nothing;
}

Result<void> moveTargets(Connection &db, const QUuid &post)
{
    return db.run(u"UPDATE post_targets SET scheduled_at = posts.scheduled_at FROM posts"
                  " WHERE posts.id = ? AND post_id = posts.id AND post_targets.deleted_at IS NULL"
                  " AND scheduled_local_override IS NULL"
                  " AND post_targets.scheduled_at IS NOT posts.scheduled_at"_s,
        { post });
}

Result<QList<Outdated>> outdatedOfAssets(Connection &db, const QUuid &first, const QUuid &last)
{
    return db.list(u"SELECT id, uses FROM (SELECT id, usage_count, (SELECT count(*) FROM asset_usage"
                   " WHERE asset_id = assets.id AND deleted_at IS NULL) AS uses FROM assets"
                   " WHERE id BETWEEN ? AND ?) WHERE uses <> usage_count"_s,
        { first, last }, [](const Row &row) {
            return Outdated { "assets"_L1, row.uuid(0), "usage_count"_L1, row.integer(1) };
        });
}

Result<void> bringUpToDate(Connection &db, const QList<Outdated> &columns)
{
    for (auto column = columns.begin(); column != columns.end();) {
        const auto &row = *column;
        const auto &table = *tableInfo(QString(row.table));
        StoredFields fields;
        for (; column != columns.end() && column->table == row.table && column->id == row.id; ++column)
            fields.append({ table.column(QString(column->column)), column->value });
        if (auto done = updateRow(db, table, row.id, fields); !done)
            return done;
    }
    return {};
}

} // namespace galley::store
