#pragma once

#include "core/base/Result.h"
#include "core/base/WallTime.h"
#include "core/domain/Enums.h"

#include <QJsonObject>
#include <QList>
#include <QUuid>

#include <optional>

namespace galley::store {

class Reader;

// A target as moving a post needs it.
struct PlannedTarget
{
    QUuid id;
    DeliveryState state = DeliveryState::Unscheduled;
    std::optional<WallTime> ownTime; // differs from the post's

    bool operator==(const PlannedTarget &) const = default;
};

// A row of a post, by the name of its table.
struct PostPart
{
    QString table;
    QUuid id;

    bool operator==(const PostPart &) const = default;
};

// A post as moving it needs it.
struct PlannedPost
{
    QUuid id;
    QUuid brand;
    QString title;
    std::optional<WallTime> wall; // in `zone`
    QString zone; // the post's, or the client's where the post has none yet
    QString storedZone; // what the row holds, empty for NULL
    int fold = 0;
    ContentState content = ContentState::Draft;
    PostOrigin origin = PostOrigin::Galley;
    QList<PlannedTarget> targets;
    bool approvedForTime = false; // it has an approval, and the client's workflow counts the time in
    qint64 deletedAt = 0; // 0: not in the trash
    QList<PostPart> trashed = {}; // what went to the trash in the same step, as where its making was undone
};

// All that belongs to a post and is copied with it, as rows of a change set.
struct PostDocument
{
    QUuid id;
    QJsonObject post;
    QList<QJsonObject> targets;
    QList<QJsonObject> parts;
    QList<QJsonObject> media;
    QList<QJsonObject> tags;
    QList<QJsonObject> categories;
};

// In the order of `ids`; those that do not exist are left out, those in the trash are not.
[[nodiscard]] Result<QList<PlannedPost>> plannedPosts(Reader &reader, const QList<QUuid> &ids);

// Fails with store.not_found.
[[nodiscard]] Result<PostDocument> postDocument(Reader &reader, const QUuid &post);

} // namespace galley::store
