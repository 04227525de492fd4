#pragma once

#include "core/platforms/SequenceTrie.h"

// The lists X's rules rest on, from resources/platforms; read at the first call.
namespace galley::platforms::x {

[[nodiscard]] const SequenceTrie &emojiSequences();
[[nodiscard]] const SequenceTrie &topLevelDomains(); // lower case

} // namespace galley::platforms::x
