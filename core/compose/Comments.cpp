#include "core/compose/Comments.h"

#include "core/base/Clock.h"
#include "core/base/Ids.h"
#include "core/compose/Errors.h"
#include "core/compose/TextIntake.h"
#include "core/domain/ChangeBuilder.h"
#include "core/store/Reader.h"

namespace galley::compose {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kLongest = 20'000; // of the column

const QString kComments = uR"(
    SELECT c.id, c.parent_id, c.audience, c.author_user_id, coalesce(p.full_name, ''), c.body, c.anchor,
           c.created_at, c.resolved_at IS NOT NULL
      FROM comments c LEFT JOIN profiles p ON p.id = c.author_user_id
     WHERE c.subject_id = ? AND c.subject = 'post' AND c.deleted_at IS NULL
     ORDER BY c.created_at, c.id)"_s;

Result<QString> bodyOf(const QString &text)
{
    auto taken = takeIn(text);
    if (!taken)
        return tl::unexpected(taken.error());
    if (taken->text.size() > kLongest)
        return fail(
            errors::kTextTooLarge, { { u"bytes"_s, storedBytes(taken->text) }, { u"limit"_s, kLongest } });
    return taken->text.trimmed();
}

QJsonValue idOrNull(const QUuid &id)
{
    return id.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(idText(id));
}

} // namespace

Result<QList<Comment>> readComments(store::Reader &reader, const QUuid &post)
{
    return reader.list(kComments, { post }, [](const store::Row &row) {
        return Comment { row.uuid(0), row.uuid(1),
            fromText<CommentAudience>(row.text(2)).value_or(CommentAudience::Internal), row.uuid(3),
            row.text(4), row.text(5), anchorFromJson(row.json(6).toObject()), row.integer(7),
            row.boolean(8) };
    });
}

Result<QList<ChangeSet>> addComment(IdSource &ids, const Clock &clock, const NewComment &comment)
{
    const auto body = bodyOf(comment.body);
    if (!body)
        return tl::unexpected(body.error());
    ChangeBuilder builder(ids, clock, { u"comment.add"_s, {} });
    if (!body->isEmpty()) {
        QJsonObject row { { u"brand_id"_s, idText(comment.brand) }, { u"subject"_s, u"post"_s },
            { u"subject_id"_s, idText(comment.post) }, { u"audience"_s, toText(CommentAudience::Internal) },
            { u"author_user_id"_s, idOrNull(comment.author) }, { u"body"_s, *body },
            { u"parent_id"_s, idOrNull(comment.parent) } };
        if (comment.anchor)
            row.insert(u"anchor"_s, toJson(*comment.anchor));
        builder.insert(u"comments"_s, ids.next(), row);
    }
    return builder.build();
}

Result<QList<ChangeSet>> editComment(
    IdSource &ids, const Clock &clock, const Comment &before, const QString &text)
{
    const auto body = bodyOf(text);
    if (!body)
        return tl::unexpected(body.error());
    ChangeBuilder builder(ids, clock, { u"comment.edit"_s, {} });
    if (!body->isEmpty())
        builder.update(u"comments"_s, before.id, { { u"body"_s, *body } }, { { u"body"_s, before.body } });
    return builder.build();
}

Result<QList<ChangeSet>> resolveComment(
    IdSource &ids, const Clock &clock, const Comment &comment, const QUuid &by, bool resolved)
{
    ChangeBuilder builder(ids, clock, { resolved ? u"comment.resolve"_s : u"comment.reopen"_s, {} });
    if (comment.isResolved != resolved) {
        const QJsonValue null(QJsonValue::Null);
        builder.update(u"comments"_s, comment.id,
            { { u"resolved_by"_s, resolved ? idOrNull(by) : null },
                { u"resolved_at"_s, resolved ? QJsonValue(clock.nowMs()) : null } },
            // What was there the store knows better.
            { { u"resolved_by"_s, resolved ? null : QJsonValue(idText(by)) },
                { u"resolved_at"_s, resolved ? null : QJsonValue(0) } });
    }
    return builder.build();
}

Result<QList<ChangeSet>> removeComment(IdSource &ids, const Clock &clock, const Comment &comment)
{
    ChangeBuilder builder(ids, clock, { u"comment.remove"_s, {} });
    builder.update(u"comments"_s, comment.id, { { u"deleted_at"_s, clock.nowMs() } },
        { { u"deleted_at"_s, QJsonValue::Null } });
    return builder.build();
}

} // namespace galley::compose
