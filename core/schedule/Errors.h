#pragma once

#include <QLatin1StringView>

// Codes of the errors and refusals of core/schedule.
namespace galley::schedule::errors {

inline constexpr QLatin1StringView kPublished {
    "schedule.published"
}; // it is out: it can be copied, not changed
inline constexpr QLatin1StringView kBeingSent { "schedule.being_sent" }; // a worker has it
inline constexpr QLatin1StringView kReadBack { "schedule.read_back" }; // it was made on the network, not here
inline constexpr QLatin1StringView kInThePast {
    "schedule.in_the_past"
}; // args: local, zone; it would go out at once
inline constexpr QLatin1StringView kNoTime { "schedule.no_time" }; // it has no day that could be moved

} // namespace galley::schedule::errors
