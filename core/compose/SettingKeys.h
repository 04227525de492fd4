#pragma once

#include <QLatin1StringView>

// Keys in the settings of a post and in those of a target, where they stand for the post's. Besides these a
// target holds what the rule table names as options of its network ("privacy", "visibility" …).
namespace galley::compose::settings {

inline constexpr QLatin1StringView kLink { "link" }; // text: the link field
inline constexpr QLatin1StringView kUtm { "utm" }; // object, see core/domain/Utm.h
inline constexpr QLatin1StringView kFirstComment { "first_comment" }; // text
inline constexpr QLatin1StringView kTitle { "title" }; // text: what the network shows as title, of a target
inline constexpr QLatin1StringView kOwnMedia { "own_media" }; // true: the target's pictures are its own

} // namespace galley::compose::settings
