#pragma once

#include "core/compose/ProofNotes.h"

namespace galley::compose {

// What the client's guidelines say about the texts and pictures of a post. A text that several accounts share
// is read once; the note names them all.
[[nodiscard]] QList<ProofNote> houseNotes(
    const PostContent &post, const ClientContext &context, const FindAsset &asset);

} // namespace galley::compose
