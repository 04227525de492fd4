#include "core/domain/Enums.h"

#include <array>

namespace galley {

using namespace Qt::Literals::StringLiterals;

namespace {

template <typename E> struct Word
{
    E value;
    QLatin1StringView text;
};

// One table per enumeration: the only place where its words stand.
template <typename E> struct Table;

template <> struct Table<Platform>
{
    static constexpr std::array words {
        Word { Platform::Instagram, "instagram"_L1 },
        Word { Platform::Facebook, "facebook"_L1 },
        Word { Platform::Threads, "threads"_L1 },
        Word { Platform::X, "x"_L1 },
        Word { Platform::Linkedin, "linkedin"_L1 },
        Word { Platform::Tiktok, "tiktok"_L1 },
        Word { Platform::Pinterest, "pinterest"_L1 },
        Word { Platform::Youtube, "youtube"_L1 },
        Word { Platform::Reddit, "reddit"_L1 },
        Word { Platform::Bluesky, "bluesky"_L1 },
        Word { Platform::Mastodon, "mastodon"_L1 },
    };
};

template <> struct Table<AgencyRole>
{
    static constexpr std::array words {
        Word { AgencyRole::Owner, "owner"_L1 },
        Word { AgencyRole::Admin, "admin"_L1 },
        Word { AgencyRole::Manager, "manager"_L1 },
        Word { AgencyRole::Editor, "editor"_L1 },
        Word { AgencyRole::Viewer, "viewer"_L1 },
    };
};

template <> struct Table<BrandRole>
{
    static constexpr std::array words {
        Word { BrandRole::Manager, "manager"_L1 },
        Word { BrandRole::Editor, "editor"_L1 },
        Word { BrandRole::Viewer, "viewer"_L1 },
    };
};

template <> struct Table<Plan>
{
    static constexpr std::array words {
        Word { Plan::Free, "free"_L1 },
        Word { Plan::Starter, "starter"_L1 },
        Word { Plan::Professional, "professional"_L1 },
        Word { Plan::Enterprise, "enterprise"_L1 },
    };
};

template <> struct Table<AccountKind>
{
    static constexpr std::array words {
        Word { AccountKind::Page, "page"_L1 },
        Word { AccountKind::Business, "business"_L1 },
        Word { AccountKind::Creator, "creator"_L1 },
        Word { AccountKind::Profile, "profile"_L1 },
        Word { AccountKind::Member, "member"_L1 },
        Word { AccountKind::Organization, "organization"_L1 },
        Word { AccountKind::Channel, "channel"_L1 },
    };
};

template <> struct Table<DestinationKind>
{
    static constexpr std::array words {
        Word { DestinationKind::Board, "board"_L1 },
        Word { DestinationKind::BoardSection, "board_section"_L1 },
        Word { DestinationKind::Subreddit, "subreddit"_L1 },
        Word { DestinationKind::Community, "community"_L1 },
        Word { DestinationKind::Playlist, "playlist"_L1 },
    };
};

template <> struct Table<ConnectionStatus>
{
    static constexpr std::array words {
        Word { ConnectionStatus::Connected, "connected"_L1 },
        Word { ConnectionStatus::Expired, "expired"_L1 },
        Word { ConnectionStatus::Revoked, "revoked"_L1 },
        Word { ConnectionStatus::Disconnected, "disconnected"_L1 },
        Word { ConnectionStatus::Error, "error"_L1 },
    };
};

template <> struct Table<ContentType>
{
    static constexpr std::array words {
        Word { ContentType::Text, "text"_L1 },
        Word { ContentType::Image, "image"_L1 },
        Word { ContentType::Video, "video"_L1 },
        Word { ContentType::Carousel, "carousel"_L1 },
        Word { ContentType::Story, "story"_L1 },
        Word { ContentType::Reel, "reel"_L1 },
        Word { ContentType::Short, "short"_L1 },
        Word { ContentType::Thread, "thread"_L1 },
        Word { ContentType::Link, "link"_L1 },
        Word { ContentType::Poll, "poll"_L1 },
        Word { ContentType::Document, "document"_L1 },
        Word { ContentType::Audio, "audio"_L1 },
        Word { ContentType::Live, "live"_L1 },
    };
};

template <> struct Table<PostType>
{
    static constexpr std::array words {
        Word { PostType::Text, "text"_L1 },
        Word { PostType::Link, "link"_L1 },
        Word { PostType::Image, "image"_L1 },
        Word { PostType::Carousel, "carousel"_L1 },
        Word { PostType::Video, "video"_L1 },
        Word { PostType::Reel, "reel"_L1 },
        Word { PostType::Short, "short"_L1 },
        Word { PostType::Story, "story"_L1 },
        Word { PostType::Thread, "thread"_L1 },
        Word { PostType::Poll, "poll"_L1 },
        Word { PostType::Document, "document"_L1 },
        Word { PostType::Live, "live"_L1 },
    };
};

template <> struct Table<ContentState>
{
    static constexpr std::array words {
        Word { ContentState::Idea, "idea"_L1 },
        Word { ContentState::Draft, "draft"_L1 },
        Word { ContentState::InReview, "in_review"_L1 },
        Word { ContentState::ChangesRequested, "changes_requested"_L1 },
        Word { ContentState::Rejected, "rejected"_L1 },
        Word { ContentState::Approved, "approved"_L1 },
        Word { ContentState::Archived, "archived"_L1 },
        Word { ContentState::Cancelled, "cancelled"_L1 },
    };
};

template <> struct Table<DeliveryState>
{
    static constexpr std::array words {
        Word { DeliveryState::Unscheduled, "unscheduled"_L1 },
        Word { DeliveryState::Scheduled, "scheduled"_L1 },
        Word { DeliveryState::Held, "held"_L1 },
        Word { DeliveryState::Claimed, "claimed"_L1 },
        Word { DeliveryState::Sending, "sending"_L1 },
        Word { DeliveryState::Unconfirmed, "unconfirmed"_L1 },
        Word { DeliveryState::Published, "published"_L1 },
        Word { DeliveryState::Failed, "failed"_L1 },
        Word { DeliveryState::Cancelled, "cancelled"_L1 },
        Word { DeliveryState::Removed, "removed"_L1 },
    };
};

template <> struct Table<PostOrigin>
{
    static constexpr std::array words {
        Word { PostOrigin::Galley, "galley"_L1 },
        Word { PostOrigin::Import, "import"_L1 },
        Word { PostOrigin::Network, "network"_L1 },
    };
};

template <> struct Table<MediaKind>
{
    static constexpr std::array words {
        Word { MediaKind::Image, "image"_L1 },
        Word { MediaKind::Video, "video"_L1 },
        Word { MediaKind::Gif, "gif"_L1 },
        Word { MediaKind::Audio, "audio"_L1 },
        Word { MediaKind::Document, "document"_L1 },
    };
};

template <> struct Table<AssetState>
{
    static constexpr std::array words {
        Word { AssetState::Local, "local"_L1 },
        Word { AssetState::Uploading, "uploading"_L1 },
        Word { AssetState::Stored, "stored"_L1 },
        Word { AssetState::Missing, "missing"_L1 },
        Word { AssetState::Linked, "linked"_L1 },
    };
};

template <> struct Table<CampaignStatus>
{
    static constexpr std::array words {
        Word { CampaignStatus::Draft, "draft"_L1 },
        Word { CampaignStatus::Active, "active"_L1 },
        Word { CampaignStatus::Paused, "paused"_L1 },
        Word { CampaignStatus::Completed, "completed"_L1 },
        Word { CampaignStatus::Cancelled, "cancelled"_L1 },
    };
};

template <> struct Table<CategoryKind>
{
    static constexpr std::array words {
        Word { CategoryKind::Content, "content"_L1 },
        Word { CategoryKind::Template, "template"_L1 },
        Word { CategoryKind::Asset, "asset"_L1 },
    };
};

template <> struct Table<CommentAudience>
{
    static constexpr std::array words {
        Word { CommentAudience::Internal, "internal"_L1 },
        Word { CommentAudience::Client, "client"_L1 },
    };
};

template <> struct Table<Decision>
{
    static constexpr std::array words {
        Word { Decision::Pending, "pending"_L1 },
        Word { Decision::Approved, "approved"_L1 },
        Word { Decision::ChangesRequested, "changes_requested"_L1 },
        Word { Decision::Rejected, "rejected"_L1 },
        Word { Decision::Skipped, "skipped"_L1 },
    };
};

template <> struct Table<TaskState>
{
    static constexpr std::array words {
        Word { TaskState::Open, "open"_L1 },
        Word { TaskState::Doing, "doing"_L1 },
        Word { TaskState::Done, "done"_L1 },
    };
};

template <> struct Table<PostStatus>
{
    static constexpr std::array words {
        Word { PostStatus::Idea, "idea"_L1 },
        Word { PostStatus::Draft, "draft"_L1 },
        Word { PostStatus::InReview, "in_review"_L1 },
        Word { PostStatus::WithClient, "with_client"_L1 },
        Word { PostStatus::ChangesRequested, "changes_requested"_L1 },
        Word { PostStatus::Approved, "approved"_L1 },
        Word { PostStatus::Scheduled, "scheduled"_L1 },
        Word { PostStatus::Publishing, "publishing"_L1 },
        Word { PostStatus::Published, "published"_L1 },
        Word { PostStatus::PartlyPublished, "partly_published"_L1 },
        Word { PostStatus::Failed, "failed"_L1 },
        Word { PostStatus::Rejected, "rejected"_L1 },
        Word { PostStatus::Paused, "paused"_L1 },
        Word { PostStatus::Archived, "archived"_L1 },
        Word { PostStatus::Cancelled, "cancelled"_L1 },
    };
};

// A value finds its word by position, so a table must list every value once and in order.
template <typename E> consteval bool isInOrder()
{
    for (size_t i = 0; i < Table<E>::words.size(); ++i) {
        if (size_t(Table<E>::words[i].value) != i)
            return false;
    }
    return true;
}

template <typename E> consteval auto valuesOf()
{
    std::array<E, Table<E>::words.size()> values {};
    for (size_t i = 0; i < values.size(); ++i)
        values[i] = Table<E>::words[i].value;
    return values;
}

} // namespace

template <typename E>

requires std::is_enum_v<E> QLatin1StringView toText(E value)
{
    static_assert(isInOrder<E>());
    const auto index = size_t(value);
    return index < Table<E>::words.size() ? Table<E>::words[index].text : QLatin1StringView();
}

template <typename E>

requires std::is_enum_v<E> std::optional<E> fromText(QStringView text)
{
    for (const auto &word : Table<E>::words) {
        if (text == word.text)
            return word.value;
    }
    if constexpr (std::is_same_v<E, Platform>) {
        if (text == "twitter"_L1)
            return Platform::X;
    }
    return std::nullopt;
}

template <typename E>

requires std::is_enum_v<E> std::span<const E> allOf()
{
    static constexpr auto values = valuesOf<E>();
    return values;
}

#define GALLEY_ENUM(E)                                                                                       \
    template QLatin1StringView toText<E>(E);                                                                 \
    template std::optional<E> fromText<E>(QStringView);                                                      \
    template std::span<const E> allOf<E>();

GALLEY_ENUM(Platform)
GALLEY_ENUM(AgencyRole)
GALLEY_ENUM(BrandRole)
GALLEY_ENUM(Plan)
GALLEY_ENUM(AccountKind)
GALLEY_ENUM(DestinationKind)
GALLEY_ENUM(ConnectionStatus)
GALLEY_ENUM(ContentType)
GALLEY_ENUM(PostType)
GALLEY_ENUM(ContentState)
GALLEY_ENUM(DeliveryState)
GALLEY_ENUM(PostOrigin)
GALLEY_ENUM(MediaKind)
GALLEY_ENUM(AssetState)
GALLEY_ENUM(CampaignStatus)
GALLEY_ENUM(CategoryKind)
GALLEY_ENUM(CommentAudience)
GALLEY_ENUM(Decision)
GALLEY_ENUM(TaskState)
GALLEY_ENUM(PostStatus)

#undef GALLEY_ENUM

} // namespace galley
