#pragma once

#include "ui/composer/preview/Card.h"

#include <QString>

namespace galley::composer {

// The words that apps print on their cards, in the person's own language.
namespace words {
[[nodiscard]] QString more(Platform platform);
[[nodiscard]] QString duration(qint64 ms); // "1:05"
[[nodiscard]] QString like();
[[nodiscard]] QString comment();
[[nodiscard]] QString share();
[[nodiscard]] QString repost();
[[nodiscard]] QString send();
[[nodiscard]] QString save();
[[nodiscard]] QString follow();
[[nodiscard]] QString subscribe();
[[nodiscard]] QString viewOneComment();
[[nodiscard]] QString sendMessage();
[[nodiscard]] QString originalSound();
} // namespace words

// Where the app cuts: "Folds after 2 lines or 125 characters"; empty where it does not.
[[nodiscard]] QString foldText(const Card &card);

// What a screen reader hears: the network and account as name, then text, pictures with their alt text, link.
[[nodiscard]] QString previewName(const PreviewContent &content);
[[nodiscard]] QString previewDescription(const PreviewContent &content, const CardState &state);

} // namespace galley::composer
