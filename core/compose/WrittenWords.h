#pragma once

#include "core/compose/PostDocument.h"

namespace galley::compose {

// Every text of a post with the field in which it stands; those that a target shares only once.
[[nodiscard]] QList<std::pair<TextField, QString>> textsOf(const PostContent &post);

// What was written in `mine` since `base` and has no place in `next`.
[[nodiscard]] QList<KeptWords> wordsWithoutPlace(
    const PostRows &base, const PostContent &mine, const PostContent &next);

} // namespace galley::compose
