#pragma once

#include "core/domain/Enums.h"

#include <QColor>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QSize>
#include <QString>
#include <QStringList>
#include <QUuid>

// All that a preview knows: one post as one account sends it. A plain value, so that previews know no store
// and whoever fills it may come from the editor, a proof or a plan.
namespace galley::composer {

struct PreviewMedia
{
    QUuid brand;
    QString sha256; // empty: there is no file yet, an empty frame is shown
    MediaKind kind = MediaKind::Image;
    QSize pixels; // as shown, after orientation
    QRectF crop; // the part that is used, in fractions of the sides; null: all of it
    QPointF focal { 0.5, 0.5 }; // what must stay in sight, in fractions of the whole picture
    QString alt;
    qint64 durationMs = 0; // clips

    bool operator==(const PreviewMedia &) const = default;
};

// What the network makes of a link.
struct PreviewLink
{
    QString host, title;
    PreviewMedia picture;

    bool operator==(const PreviewLink &) const = default;
};

// One post of a thread; every other post has a single part.
struct PreviewPart
{
    QString text; // as it is sent to this account
    QList<PreviewMedia> media;

    bool operator==(const PreviewPart &) const = default;
};

struct PreviewContent
{
    Platform platform = Platform::Instagram;
    PostType type = PostType::Image;
    QString accountName; // "Halm & Korn"
    QString handle; // without a sign: "halmundkorn", "halmkorn.example", "halmkorn@mastodon.example"
    QColor accountColor; // under the first letter, where the account has no picture
    PreviewMedia avatar;
    QString place; // location of a post, board of a pin, community on Reddit ("r/baking")
    QString time; // as it reads on the card: "22 Oct"
    QString title; // where the post type has one
    QList<PreviewPart> parts;
    QString firstComment;
    PreviewLink link; // with an empty host: there is no card
    QStringList pollOptions;

    bool operator==(const PreviewContent &) const = default;
};

// Nothing has been written or added yet.
[[nodiscard]] inline bool isEmpty(const PreviewContent &content)
{
    for (const PreviewPart &part : content.parts)
        if (!part.text.trimmed().isEmpty() || !part.media.isEmpty())
            return false;
    return content.title.trimmed().isEmpty() && content.link.host.isEmpty() && content.pollOptions.isEmpty();
}

} // namespace galley::composer
