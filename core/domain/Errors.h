#pragma once

#include <QLatin1StringView>

// Codes of the errors that core/domain makes.
namespace galley::errors {

// What a ChangeSet refuses. args: table and field of the value at fault, where there is one.
inline constexpr QLatin1StringView kEmptyChangeSet { "domain.change_set_empty" };
inline constexpr QLatin1StringView kTooManyChanges { "domain.too_many_changes" }; // args: count, limit
inline constexpr QLatin1StringView kChangeSetTooLarge { "domain.change_set_too_large" }; // args: bytes, limit
inline constexpr QLatin1StringView kChangeTooLarge {
    "domain.change_too_large"
}; // args: table, field, bytes, limit
inline constexpr QLatin1StringView kTextHasNul { "domain.text_nul" }; // args: table, field
inline constexpr QLatin1StringView kTextHasLoneSurrogate {
    "domain.text_lone_surrogate"
}; // args: table, field
inline constexpr QLatin1StringView kBadChange { "domain.bad_change" }; // args: table; detail says what is odd
inline constexpr QLatin1StringView kBadJson { "domain.bad_json" }; // detail says where
inline constexpr QLatin1StringView kNewerSchema { "domain.newer_schema" }; // args: schema, known

inline constexpr QLatin1StringView kBadOrderKey { "domain.bad_order_key" }; // args: before, after

} // namespace galley::errors
