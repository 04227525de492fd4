#pragma once

#include "core/compose/ProofNotes.h"

namespace galley::compose {

// All that the notes and meters of one target depend on: where it is equal, they are.
struct TargetInput
{
    QList<Piece> pieces;
    QList<QUuid> media; // ids, in the order of the first piece's
    QList<QList<QUuid>> partMedia; // the same of each part
    bool hasOwnText = false;
    bool hasOwnMedia = false;
    bool isActive = true; // its account
    QUuid destination;
    QJsonObject settings; // as they count: the target's over the post's
    qsizetype droppedParts = 0; // of a thread, where the target is none
    QList<bool> missing; // of each medium, whether its bytes are not here

    bool operator==(const TargetInput &) const = default;
};

[[nodiscard]] TargetInput inputOf(
    const PostContent &post, const Target &target, const ClientContext &context, const FindAsset &asset);

// What the network would refuse or do otherwise than meant, and what it must be told.
[[nodiscard]] QList<ProofNote> targetNotes(const PostContent &post, const Target &target,
    const TargetInput &input, const platforms::RuleTable &rules);

} // namespace galley::compose
