#pragma once

#include "ui/composer/preview/Card.h"

// One function for each kind of card; layOutCard chooses. `content` has at least one part.
namespace galley::composer {

// FeedCards.cpp
[[nodiscard]] Card instagramCard(const PreviewContent &content, const CardState &state, TextBlocks &texts);
[[nodiscard]] Card facebookCard(const PreviewContent &content, const CardState &state, TextBlocks &texts);
[[nodiscard]] Card linkedinCard(const PreviewContent &content, const CardState &state, TextBlocks &texts);

// MicroCards.cpp
[[nodiscard]] Card threadCard(const PreviewContent &content, const CardState &state, TextBlocks &texts);
[[nodiscard]] Card mastodonCard(const PreviewContent &content, const CardState &state, TextBlocks &texts);

// FullScreenCards.cpp
[[nodiscard]] Card storyCard(const PreviewContent &content, const CardState &state, TextBlocks &texts);
[[nodiscard]] Card clipCard(const PreviewContent &content, const CardState &state, TextBlocks &texts);

// BoardCards.cpp
[[nodiscard]] Card pinCard(const PreviewContent &content, const CardState &state, TextBlocks &texts);
[[nodiscard]] Card redditCard(const PreviewContent &content, const CardState &state, TextBlocks &texts);
[[nodiscard]] Card youtubeCard(const PreviewContent &content, const CardState &state, TextBlocks &texts);

} // namespace galley::composer
