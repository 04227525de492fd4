#pragma once

#include "core/platforms/RuleReader.h"

namespace galley::platforms {

[[nodiscard]] PostTypeRules readPostType(PostType type, const RuleNode &node);
[[nodiscard]] LinkRules readLinks(const RuleNode &node);
[[nodiscard]] HashtagRules readHashtags(const RuleNode &node);
[[nodiscard]] MentionRules readMentions(const RuleNode &node);
[[nodiscard]] Provenance readProvenance(const RuleNode &node);

} // namespace galley::platforms
