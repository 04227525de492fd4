#include "core/domain/PostStatus.h"

#include <algorithm>

namespace galley {

namespace {

PostStatus statusOfContent(ContentState content, bool withClient)
{
    switch (content) {
    case ContentState::Idea:
        return PostStatus::Idea;
    case ContentState::Draft:
        return PostStatus::Draft;
    case ContentState::InReview:
        return withClient ? PostStatus::WithClient : PostStatus::InReview;
    case ContentState::ChangesRequested:
        return PostStatus::ChangesRequested;
    case ContentState::Rejected:
        return PostStatus::Rejected;
    case ContentState::Approved:
        return PostStatus::Approved;
    case ContentState::Archived:
        return PostStatus::Archived;
    case ContentState::Cancelled:
        return PostStatus::Cancelled;
    }
    Q_UNREACHABLE();
}

} // namespace

PostStatus displayStatus(ContentState content, const QList<DeliveryState> &deliveries, bool withClient)
{
    if (content == ContentState::Archived || content == ContentState::Cancelled)
        return statusOfContent(content, withClient);

    const auto count = [&](auto... states) {
        return std::ranges::count_if(deliveries, [&](DeliveryState s) { return ((s == states) || ...); });
    };
    const auto gone = count(DeliveryState::Cancelled, DeliveryState::Removed);
    const auto live = deliveries.size() - gone;
    const auto published = count(DeliveryState::Published);

    // What has happened outside outranks what is decided inside: it cannot be taken back by an edit.
    if (count(DeliveryState::Claimed, DeliveryState::Sending, DeliveryState::Unconfirmed) > 0)
        return PostStatus::Publishing;
    if (published > 0)
        return published == live ? PostStatus::Published : PostStatus::PartlyPublished;
    if (count(DeliveryState::Failed) > 0)
        return PostStatus::Failed;

    // A plan to send counts only once the content may be sent.
    if (content != ContentState::Approved)
        return statusOfContent(content, withClient);
    if (count(DeliveryState::Held) > 0)
        return PostStatus::Paused;
    if (count(DeliveryState::Scheduled) > 0)
        return PostStatus::Scheduled;
    if (live == 0 && gone > 0)
        return PostStatus::Cancelled;
    return PostStatus::Approved;
}

} // namespace galley
