#pragma once

#include <QString>

namespace galley {
enum class PostType;
}

// Words for what a network wants to be told.
namespace galley::composer {

[[nodiscard]] QString settingText(const QString &key); // "Who can reply"
[[nodiscard]] QString settingValueText(const QString &value); // of a choice: "Everyone"
[[nodiscard]] QString typeText(PostType type); // "Reel"

} // namespace galley::composer
