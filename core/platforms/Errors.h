#pragma once

#include <QLatin1StringView>

namespace galley::platforms::errors {

// A file of the rule table does not say what it must. args: file, path ("$.post_types.image.text.max"),
// problem (one of the words in RuleReader.h).
inline constexpr QLatin1StringView RulesInvalid("platforms.rules_invalid");

} // namespace galley::platforms::errors
