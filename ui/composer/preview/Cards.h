#pragma once

#include "ui/composer/preview/Card.h"

namespace galley::composer {

inline constexpr qreal kCardWidth = 352; // of a feed; full-screen posts and pins are narrower

// How the post looks in the app of its network. Cheap enough for every keystroke: `texts` keeps what stays
// the same.
[[nodiscard]] Card layOutCard(const PreviewContent &content, const CardState &state, TextBlocks &texts);

} // namespace galley::composer
