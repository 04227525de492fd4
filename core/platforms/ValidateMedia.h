#pragma once

#include "core/platforms/PostRules.h"
#include "core/platforms/Validation.h"

namespace galley::platforms {

// The findings on the files of a draft and their alternative texts.
void validateMedia(const Draft &draft, const PostTypeRules &rules, QList<Finding> &findings);

// A text with the limit that holds for an account with these traits.
[[nodiscard]] TextRules rulesForAccount(const TextRules &rules, const QStringList &traits);

} // namespace galley::platforms
