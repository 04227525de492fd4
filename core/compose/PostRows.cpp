#include "core/compose/PostRows.h"

#include "core/base/Clock.h"
#include "core/base/Ids.h"
#include "core/domain/ChangeBuilder.h"
#include "core/store/Reader.h"
#include "core/store/queries/MonthPlan.h"

#include <algorithm>
#include <array>

namespace galley::compose {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kPosts = u"posts"_s;
const QString kTargets = u"post_targets"_s;
const QString kParts = u"post_parts"_s;
const QString kMedia = u"post_media"_s;
const QString kTags = u"post_tags"_s;
const QString kCategories = u"post_categories"_s;

// In the order in which rows may refer to each other.
const std::array kTables { kPosts, kTargets, kParts, kMedia, kTags, kCategories };

// The columns that are read and written here, of each table.
const QStringList &columnsOf(const QString &table)
{
    static const QHash<QString, QStringList> kColumns {
        { kPosts,
            { u"brand_id"_s, u"title"_s, u"body"_s, u"description"_s, u"content_type"_s, u"content_state"_s,
                u"origin"_s, u"scheduled_local"_s, u"scheduled_zone"_s, u"scheduled_fold"_s, u"slot_id"_s,
                u"campaign_id"_s, u"settings"_s, u"deleted_at"_s } },
        { kTargets,
            { u"brand_id"_s, u"post_id"_s, u"account_id"_s, u"destination_id"_s, u"platform"_s,
                u"post_type"_s, u"body_override"_s, u"settings_override"_s, u"delivery_state"_s,
                u"scheduled_local_override"_s } },
        { kParts, { u"brand_id"_s, u"post_id"_s, u"target_id"_s, u"position"_s, u"body"_s } },
        { kMedia,
            { u"brand_id"_s, u"post_id"_s, u"target_id"_s, u"part_id"_s, u"asset_id"_s, u"source_url"_s,
                u"position"_s, u"alt_text"_s, u"crop"_s, u"cover_ms"_s, u"user_tags"_s } },
        { kTags, { u"brand_id"_s, u"post_id"_s, u"tag_id"_s } },
        { kCategories, { u"brand_id"_s, u"post_id"_s, u"category_id"_s } },
    };
    static const QStringList kNone;
    const auto found = kColumns.constFind(table);
    return found == kColumns.cend() ? kNone : *found;
}

QJsonObject ownColumns(const QString &table, const QJsonObject &row)
{
    QJsonObject own;
    for (const QString &column : columnsOf(table)) {
        const QJsonValue value = row.value(column);
        own.insert(column, value.isUndefined() ? QJsonValue(QJsonValue::Null) : value);
    }
    return own;
}

bool isJoin(const QString &table)
{
    return table == kTags || table == kCategories;
}

// Defaults need not be said.
QJsonObject withoutNulls(QJsonObject row)
{
    for (auto field = row.begin(); field != row.end();)
        field = field->isNull() ? row.erase(field) : ++field;
    return row;
}

// Settings are merged key by key, everything else as a whole.
QJsonValue mergedValue(
    const QJsonValue &base, const QJsonValue &mine, const QJsonValue &theirs, bool &isOvertaken)
{
    if (mine == base || mine == theirs)
        return theirs;
    if (theirs == base)
        return mine;
    if (!base.isObject() || !mine.isObject() || !theirs.isObject()) {
        isOvertaken = true;
        return mine;
    }
    QJsonObject result = theirs.toObject();
    const QJsonObject before = base.toObject();
    const QJsonObject wanted = mine.toObject();
    QStringList keys = before.keys() + wanted.keys();
    keys.removeDuplicates();
    for (const QString &key : std::as_const(keys)) {
        const QJsonValue own = wanted.value(key);
        if (own == before.value(key))
            continue;
        if (own.isUndefined())
            result.remove(key);
        else
            result.insert(key, own);
    }
    return result;
}

} // namespace

Result<PostRows> readPost(store::Reader &reader, const QUuid &post)
{
    const auto document = store::postDocument(reader, post);
    if (!document)
        return tl::unexpected(document.error());
    PostRows rows;
    rows.insert({ kPosts, post }, ownColumns(kPosts, document->post));
    const auto add = [&rows](const QString &table, const QList<QJsonObject> &list) {
        for (const QJsonObject &row : list)
            rows.insert({ table, QUuid(row.value("id"_L1).toString()) }, ownColumns(table, row));
    };
    add(kTargets, document->targets);
    add(kParts, document->parts);
    add(kMedia, document->media);
    add(kTags, document->tags);
    add(kCategories, document->categories);
    return rows;
}

Merged merged(const PostRows &base, const PostRows &mine, const PostRows &theirs)
{
    Merged result { theirs, {} };
    for (auto row = mine.cbegin(); row != mine.cend(); ++row) {
        const auto other = result.rows.find(row.key());
        const auto before = base.constFind(row.key());
        if (other == result.rows.end()) {
            if (before == base.cend())
                result.rows.insert(row.key(), *row); // new here
            continue;
        }
        if (before == base.cend())
            continue;
        for (auto field = row->begin(); field != row->end(); ++field) {
            bool isOvertaken = false;
            other->insert(field.key(),
                mergedValue(
                    before->value(field.key()), field.value(), other->value(field.key()), isOvertaken));
            if (isOvertaken)
                result.overtaken.append({ row.key(), field.key() });
        }
    }
    // What was removed here stays removed.
    for (auto row = base.cbegin(); row != base.cend(); ++row) {
        if (!mine.contains(row.key()))
            result.rows.remove(row.key());
    }
    return result;
}

void addChanges(ChangeBuilder &builder, const Clock &clock, const PostRows &before, const PostRows &after)
{
    // What goes makes room first: an account may come back in another form.
    for (auto table = kTables.crbegin(); table != kTables.crend(); ++table) {
        for (auto row = before.lowerBound({ *table, QUuid() });
             row != before.cend() && row.key().table == *table; ++row) {
            if (after.contains(row.key()))
                continue;
            if (isJoin(*table))
                builder.remove(*table, row.key().id, *row);
            else
                builder.update(*table, row.key().id, { { u"deleted_at"_s, clock.nowMs() } },
                    { { u"deleted_at"_s, QJsonValue::Null } });
        }
    }
    for (const QString &table : kTables) {
        for (auto row = after.lowerBound({ table, QUuid() }); row != after.cend() && row.key().table == table;
             ++row) {
            const auto was = before.constFind(row.key());
            if (was == before.cend())
                builder.insert(table, row.key().id, withoutNulls(*row));
            else if (*was != *row)
                builder.update(table, row.key().id, *row, *was);
        }
    }
}

} // namespace galley::compose
