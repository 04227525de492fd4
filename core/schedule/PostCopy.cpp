#include "core/schedule/PostCopy.h"

#include "core/domain/ChangeBuilder.h"
#include "core/domain/Enums.h"
#include "core/store/Catalogue.h"

#include <QHash>

namespace galley::schedule {

using namespace Qt::Literals::StringLiterals;

namespace {

// What a person wrote or chose; not what the store keeps, the server derives or a network answered.
QJsonObject ownColumns(const QString &table, const QJsonObject &row)
{
    QJsonObject own;
    const store::TableInfo *info = store::tableInfo(table);
    for (const store::ColumnInfo &column : info->columns) {
        if (column.bookkeeping || column.serverWrites || column.policy == store::Policy::Derived)
            continue;
        const QString name = column.name;
        if (const auto value = row.constFind(name); value != row.constEnd())
            own.insert(name, *value);
    }
    own.remove(u"id"_s);
    return own;
}

void pointTo(QJsonObject &row, const QString &column, const QHash<QString, QUuid> &copies)
{
    const QJsonValue old = row.value(column);
    if (old.isString())
        row.insert(
            column, copies.contains(old.toString()) ? idText(copies.value(old.toString())) : old.toString());
}

} // namespace

Result<CopiedPost> copyPost(
    ChangeBuilder &builder, IdSource &ids, const store::PostDocument &document, qint64 minutes)
{
    CopiedPost copy;
    copy.id = ids.next();
    QJsonObject post = ownColumns(u"posts"_s, document.post);
    const auto state = fromText<ContentState>(post.value(u"content_state"_s).toString());
    post.insert(
        u"content_state"_s, toText(state == ContentState::Idea ? ContentState::Idea : ContentState::Draft));
    post.insert(u"origin"_s, toText(PostOrigin::Galley));
    for (const QString &column : { u"import_id"_s, u"series_id"_s, u"occurrence_on"_s, u"recurrence"_s,
             u"slot_id"_s, u"locked_by"_s, u"locked_at"_s })
        post.remove(column);
    if (const auto wall = WallTime::fromText(post.value(u"scheduled_local"_s).toString())) {
        copy.wanted = wall->plusMinutes(minutes);
        const auto resolved = resolve(*copy.wanted, post.value(u"scheduled_zone"_s).toString(),
            post.value(u"scheduled_fold"_s).toInt());
        if (!resolved)
            return tl::unexpected(resolved.error());
        copy.taken = resolved->nextValid;
        post.insert(u"scheduled_local"_s, copy.taken->toText());
        if (resolved->kind != WallKind::Overlap)
            post.insert(u"scheduled_fold"_s, 0);
    }
    builder.insert(u"posts"_s, copy.id, post);

    QHash<QString, QUuid> copies { { idText(document.id), copy.id } };
    const auto addRows = [&](const QString &table, const QList<QJsonObject> &rows) {
        const store::TableInfo *info = store::tableInfo(table);
        for (const QJsonObject &row : rows) {
            QJsonObject own = ownColumns(table, row);
            for (const QString &column : { u"post_id"_s, u"target_id"_s, u"part_id"_s })
                pointTo(own, column, copies);
            if (table == "post_targets"_L1) {
                own.insert(u"delivery_state"_s, toText(DeliveryState::Unscheduled));
                if (const auto ownTime =
                        WallTime::fromText(own.value(u"scheduled_local_override"_s).toString()))
                    own.insert(u"scheduled_local_override"_s, ownTime->plusMinutes(minutes).toText());
            }
            const QUuid natural = info->naturalId(own);
            const QUuid id = natural.isNull() ? ids.next() : natural;
            copies.insert(row.value(u"id"_s).toString(), id);
            builder.insert(table, id, own);
        }
    };
    addRows(u"post_targets"_s, document.targets);
    addRows(u"post_parts"_s, document.parts);
    addRows(u"post_media"_s, document.media);
    addRows(u"post_tags"_s, document.tags);
    addRows(u"post_categories"_s, document.categories);
    return copy;
}

} // namespace galley::schedule
