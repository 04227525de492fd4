#pragma once

#include "core/base/Clock.h"
#include "core/base/Ids.h"
#include "core/base/Result.h"
#include "core/base/WallTime.h"
#include "core/domain/ChangeSet.h"
#include "core/domain/Enums.h"
#include "core/store/queries/MonthPlan.h"

#include <QList>
#include <QUuid>

#include <optional>

namespace galley::schedule {

struct DraftAccount
{
    QUuid account;
    Platform platform = Platform::Instagram;

    bool operator==(const DraftAccount &) const = default;
};

// What a person says about a post: for whom, what, where, when.
struct PostDraft
{
    QUuid brand;
    QString title;
    QString body;
    QList<DraftAccount> accounts;
    std::optional<WallTime> wall; // in `zone`
    QString zone; // IANA, the client's
    int fold = 0;
    bool idea = false; // else a draft
};

struct WrittenPost
{
    QUuid post;
    QList<ChangeSet> sets; // empty when nothing changed
    std::optional<WallTime> snappedTo; // the wall time was one that clocks jump over
    bool backToDraft = false; // what was approved changed, so it asks for approval again
};

// A post without a title is called by the start of its text. A wall time in a gap becomes the next one there
// is.
[[nodiscard]] Result<WrittenPost> createPost(IdSource &ids, const Clock &clock, const PostDraft &draft);

// Only what differs from `before` changes; accounts taken off go to the trash with their own texts. Refused
// where the post is out or on its way.
[[nodiscard]] Result<WrittenPost> editPost(
    IdSource &ids, const Clock &clock, const store::PostDocument &before, const PostDraft &draft);

// The draft that a stored post amounts to.
[[nodiscard]] PostDraft draftOf(const store::PostDocument &document);

} // namespace galley::schedule
