#pragma once

#include <QLatin1StringView>

// Codes of what core/compose refuses. Nothing of the post has changed then.
namespace galley::compose::errors {

inline constexpr QLatin1StringView kFixed { "compose.fixed" }; // it is out or on its way: copy it instead
inline constexpr QLatin1StringView kInBin { "compose.in_bin" }; // restore it first
inline constexpr QLatin1StringView kApproved { "compose.approved" }; // needs editAnyway() first
inline constexpr QLatin1StringView kTextTooLarge { "compose.text_too_large" }; // args: bytes, limit
inline constexpr QLatin1StringView kTooMany {
    "compose.too_many"
}; // args: what (media, targets, parts), limit
inline constexpr QLatin1StringView kDuplicateTarget {
    "compose.duplicate_target"
}; // the account has this type already
inline constexpr QLatin1StringView kGone { "compose.gone" }; // what was meant is no longer part of the post

} // namespace galley::compose::errors
