#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <optional>
#include <span>
#include <type_traits>

// The enumerations of the data model. Their words (toText) are what stands in the store, on the wire and in
// files: lower case, never translated. Order is the order of declaration, which is also the order on screen.
namespace galley {

enum class Platform {
    Instagram,
    Facebook,
    Threads,
    X,
    Linkedin,
    Tiktok,
    Pinterest,
    Youtube,
    Reddit,
    Bluesky,
    Mastodon
};

enum class AgencyRole { Owner, Admin, Manager, Editor, Viewer };
enum class BrandRole { Manager, Editor, Viewer };
enum class Plan { Free, Starter, Professional, Enterprise };

enum class AccountKind { Page, Business, Creator, Profile, Member, Organization, Channel };
enum class DestinationKind { Board, BoardSection, Subreddit, Community, Playlist };
enum class ConnectionStatus { Connected, Expired, Revoked, Disconnected, Error };

enum class ContentType {
    Text,
    Image,
    Video,
    Carousel,
    Story,
    Reel,
    Short,
    Thread,
    Link,
    Poll,
    Document,
    Audio,
    Live // read back from a network, never written
};

// The shape a post takes on one network; which ones a network has stands in the rule table.
enum class PostType { Text, Link, Image, Carousel, Video, Reel, Short, Story, Thread, Poll, Document, Live };

// What people decide about a post. "With client" is not a state: the post has an open review item.
enum class ContentState { Idea, Draft, InReview, ChangesRequested, Rejected, Approved, Archived, Cancelled };

// What happens to one target of a post.
enum class DeliveryState {
    Unscheduled,
    Scheduled,
    Held,
    Claimed,
    Sending,
    Unconfirmed,
    Published,
    Failed,
    Cancelled,
    Removed
};

enum class PostOrigin { Galley, Import, Network };
enum class MediaKind { Image, Video, Gif, Audio, Document };
enum class AssetState { Local, Uploading, Stored, Missing, Linked };
enum class CampaignStatus { Draft, Active, Paused, Completed, Cancelled };
enum class CategoryKind { Content, Template, Asset };
enum class CommentAudience { Internal, Client };
enum class Decision { Pending, Approved, ChangesRequested, Rejected, Skipped };
enum class TaskState { Open, Doing, Done };

// What a person reads on a post; see PostStatus.h for how it comes about.
enum class PostStatus {
    Idea,
    Draft,
    InReview,
    WithClient,
    ChangesRequested,
    Approved,
    Scheduled,
    Publishing,
    Published,
    PartlyPublished,
    Failed,
    Rejected,
    Paused,
    Archived,
    Cancelled
};

template <typename E>
requires std::is_enum_v<E>
[[nodiscard]] QLatin1StringView toText(E value);

// Exact, case-sensitive; nullopt for any other word. Platform also knows the older "twitter".
template <typename E>
requires std::is_enum_v<E>
[[nodiscard]] std::optional<E> fromText(QStringView text);

// Every value in order.
template <typename E>
requires std::is_enum_v<E>
[[nodiscard]] std::span<const E> allOf();

[[nodiscard]] inline std::optional<Platform> platformFromText(QStringView text)
{
    return fromText<Platform>(text);
}

} // namespace galley
