#pragma once

#include "core/platforms/PostRules.h"
#include "core/platforms/Validation.h"

namespace galley::platforms {

// The findings on the files of a draft and their alternative texts.
void validateMedia(const Draft &draft, const PostTypeRules &rules, QList<Finding> &findings);

} // namespace galley::platforms
