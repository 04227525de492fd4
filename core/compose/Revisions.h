#pragma once

#include "core/base/Result.h"
#include "core/compose/PostDocument.h"

namespace galley::store {
class Reader;
}

namespace galley::compose {

// The texts of a post as they stood until somebody changed them. The store keeps the text that each burst of
// typing, restore or other action replaces (post_revisions); a version is made of what they were then.
struct Version
{
    qint64 revision = 0; // counts up; what an approval or a comment names
    qint64 until = 0; // ms UTC, when it was changed; 0: it is as it stands now
    QUuid changedBy; // who changed it then
    QString changedByName;
    QList<std::pair<TextField, QString>> texts; // only those that were replaced since
};

// Newest first, the present one left out; at most the last 200. Errors: core/store/Errors.h.
[[nodiscard]] Result<QList<Version>> readVersions(store::Reader &reader, const QUuid &post);

// The text that a field had then: what is written now where it has not changed since.
[[nodiscard]] QString textThen(const PostDocument &document, const Version &version, const TextField &field);

// Makes the texts what they were, as one step of Undo; those of accounts, parts and pictures that are gone
// since stay gone. What they replace is kept as a version in turn.
Result<void> restore(PostDocument &document, const Version &version);

} // namespace galley::compose
