#pragma once

#include "core/platforms/ConnectorRules.h"
#include "core/platforms/RuleReader.h"

namespace galley::platforms {

[[nodiscard]] PlatformRules readPlatform(Platform platform, const RuleNode &node);
[[nodiscard]] ErrorRule readErrorRule(const RuleNode &node);
[[nodiscard]] SourceRule readSource(const RuleNode &node);

} // namespace galley::platforms
