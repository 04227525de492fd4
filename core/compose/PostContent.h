#pragma once

#include "core/base/WallTime.h"
#include "core/domain/Enums.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUuid>

#include <optional>

// A post as its writers see it. Values only: reading and saving them is PostRows.h, changing them
// PostDocument.h.
namespace galley::compose {

// In one list of a post: more than any network takes.
inline constexpr qsizetype kMostMedia = 100;

// A picture, clip or document in the post.
struct Media
{
    QUuid id; // of the post_media row
    QString position; // order key
    QUuid asset; // null while only its address is known
    QString sourceUrl;
    QString altText;
    QJsonObject crop; // frame → [x, y, width, height] in shares of the upright picture; "*" for every frame
    std::optional<qint64> coverMs; // of a clip
    QJsonArray userTags;

    bool operator==(const Media &) const = default;
};

// One part of a thread after the first, which is the text itself.
struct Part
{
    QUuid id;
    QString position; // order key
    QString body;
    QList<Media> media;

    bool operator==(const Part &) const = default;
};

// The post on one account.
struct Target
{
    QUuid id;
    QUuid account;
    QUuid destination; // a board, a subreddit …; null: none
    Platform platform = Platform::Instagram;
    PostType type = PostType::Text;
    std::optional<QString> ownText; // none: the post's text and parts
    QList<Part> ownParts; // only with ownText
    bool hasOwnMedia = false;
    QList<Media> ownMedia; // only with hasOwnMedia
    QJsonObject settings; // own settings; the keys that are missing are the post's
    DeliveryState delivery = DeliveryState::Unscheduled;
    std::optional<WallTime> ownTime; // in the post's zone

    bool operator==(const Target &) const = default;
};

struct PostContent
{
    QUuid id;
    QUuid brand;
    QString title; // empty: called by the start of its text
    QString body;
    QString description; // internal
    ContentType type = ContentType::Text;
    ContentState state = ContentState::Draft;
    PostOrigin origin = PostOrigin::Galley;
    std::optional<WallTime> wall; // in `zone`
    QString zone; // IANA, the client's
    int fold = 0;
    QUuid slot;
    QUuid campaign;
    QJsonObject settings; // link, utm, first_comment … (see SettingKeys.h)
    QList<Part> parts;
    QList<Media> media;
    QList<Target> targets;
    QList<QUuid> tags; // in no order
    QList<QUuid> categories;
    bool inTrash = false;

    bool operator==(const PostContent &) const = default;
};

// The first line of a text, cut at a word: what a post without a title is called.
[[nodiscard]] QString titleFromText(const QString &text);
[[nodiscard]] QString shownTitle(const PostContent &post);

[[nodiscard]] const Target *findTarget(const PostContent &post, const QUuid &id);
[[nodiscard]] Target *findTarget(PostContent &post, const QUuid &id);

// The list that a medium or part belongs to. `owner` is a target's id, a part's id (media only) or null for
// the post's own; nullptr: there is no such owner, or it has nothing of its own.
[[nodiscard]] QList<Media> *mediaOf(PostContent &post, const QUuid &owner);
[[nodiscard]] const QList<Media> *mediaOf(const PostContent &post, const QUuid &owner);
[[nodiscard]] QList<Part> *partsOf(PostContent &post, const QUuid &owner);
[[nodiscard]] const QList<Part> *partsOf(const PostContent &post, const QUuid &owner);

struct Place
{
    QUuid owner;
    qsizetype index = -1; // -1: not found
};

[[nodiscard]] Place placeOfMedia(const PostContent &post, const QUuid &media);
[[nodiscard]] Place placeOfPart(const PostContent &post, const QUuid &part);

} // namespace galley::compose
