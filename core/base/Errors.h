#pragma once

#include <QLatin1StringView>

// Codes of the errors that core/base makes.
namespace galley::errors {

inline constexpr QLatin1StringView kUnknownZone { "base.unknown_zone" }; // args: zone
inline constexpr QLatin1StringView kBadWallTime { "base.bad_wall_time" }; // args: text

} // namespace galley::errors
