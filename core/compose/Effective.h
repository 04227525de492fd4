#pragma once

#include "core/compose/PostContent.h"
#include "core/platforms/Validation.h"

#include <functional>

namespace galley::compose {

struct AssetFacts;
struct ClientContext;

// What goes to a target: its own where it has something of its own, else the post's.

[[nodiscard]] const QString &textFor(const PostContent &post, const Target &target);
[[nodiscard]] const QList<Part> &partsFor(const PostContent &post, const Target &target);
[[nodiscard]] const QList<Media> &mediaFor(const PostContent &post, const Target &target);
// A setting of the target, else of the post; undefined where neither says anything.
[[nodiscard]] QJsonValue settingFor(const PostContent &post, const Target &target, QLatin1StringView key);
// The link as it will be sent: with the marks of the post and of its campaign.
[[nodiscard]] QString linkFor(const PostContent &post, const Target &target, const ClientContext &context);
// In the post's zone; nothing where the post has no time.
[[nodiscard]] std::optional<WallTime> wallFor(const PostContent &post, const Target &target);

// What a target has of its own, for the tab and the line "X has its own text".
struct Differences
{
    bool text = false; // also where the own text reads the same now
    bool media = false;
    bool time = false;
    QStringList settings; // keys whose value is another than the post's

    [[nodiscard]] bool any() const { return text || media || time || !settings.isEmpty(); }

    bool operator==(const Differences &) const = default;
};

[[nodiscard]] Differences differences(const PostContent &post, const Target &target);

// One thing that is posted: the text of the target (part null) or a part of its thread.
struct Piece
{
    QUuid part;
    platforms::Draft draft;

    bool operator==(const Piece &) const = default;
};

using FindAsset = std::function<const AssetFacts *(const QUuid &asset)>;

// In the order in which they are posted; one, unless the target is a thread.
[[nodiscard]] QList<Piece> piecesFor(
    const PostContent &post, const Target &target, const ClientContext &context, const FindAsset &asset);

} // namespace galley::compose
