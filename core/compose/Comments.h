#pragma once

#include "core/compose/Anchor.h"
#include "core/domain/ChangeSet.h"

namespace galley {
class Clock;
class IdSource;
} // namespace galley

namespace galley::store {
class Reader;
}

namespace galley::compose {

// What somebody says about a post.
struct Comment
{
    QUuid id;
    QUuid parent; // null: it begins a thread
    CommentAudience audience = CommentAudience::Internal;
    QUuid author; // of the studio; null: the client's
    QString authorName;
    QString body;
    std::optional<Anchor> anchor; // none: about the post as a whole
    qint64 at = 0; // ms UTC
    bool isResolved = false;

    bool operator==(const Comment &) const = default;
};

// Oldest first, without those in the bin. Errors: core/store/Errors.h.
[[nodiscard]] Result<QList<Comment>> readComments(store::Reader &reader, const QUuid &post);

struct NewComment
{
    QUuid brand;
    QUuid post;
    QUuid author;
    QString body;
    std::optional<Anchor> anchor = {};
    QUuid parent = {};
};

// Each the sets of one action for LocalStore::apply. Internal comments: a client never sees them. A body that
// says nothing makes no sets; one that is too long is compose.text_too_large.
[[nodiscard]] Result<QList<ChangeSet>> addComment(
    IdSource &ids, const Clock &clock, const NewComment &comment);
[[nodiscard]] Result<QList<ChangeSet>> editComment(
    IdSource &ids, const Clock &clock, const Comment &before, const QString &body);
[[nodiscard]] Result<QList<ChangeSet>> resolveComment(
    IdSource &ids, const Clock &clock, const Comment &comment, const QUuid &by, bool resolved);
[[nodiscard]] Result<QList<ChangeSet>> removeComment(
    IdSource &ids, const Clock &clock, const Comment &comment);

} // namespace galley::compose
