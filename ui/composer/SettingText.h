#pragma once

#include <QString>

namespace galley {
enum class Platform;
enum class PostType;
} // namespace galley

// Words for what a network wants to be told.
namespace galley::composer {

[[nodiscard]] QString settingText(const QString &key); // "Who can reply"
[[nodiscard]] QString settingValueText(const QString &value); // of a choice: "Everyone"
// Of a setting whose values are ids of the network: the name where the ids are the same for all accounts.
[[nodiscard]] QString knownValueText(Platform platform, const QString &key, const QString &value);
[[nodiscard]] QString typeText(PostType type); // "Reel"

} // namespace galley::composer
