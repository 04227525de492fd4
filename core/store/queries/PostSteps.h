#pragma once

#include "core/base/Result.h"
#include "core/domain/ChangeSet.h"

#include <QUuid>

#include <optional>

namespace galley::store {

class Reader;

// What Undo and Redo take in one post.
struct PostSteps
{
    struct Step
    {
        qint64 action = 0; // LocalStore::undoAction(), redoAction()
        Label label;

        bool operator==(const Step &) const = default;
    };

    std::optional<Step> undo, redo;

    bool operator==(const PostSteps &) const = default;
};

// The last action of this person that changed this post and no other, and would still change something when
// it is taken back; and the last that was taken back, while nothing newer was done in the post. Looks at the
// last kMostPostSteps steps. Indexed and bounded, made for the GUI thread.
inline constexpr int kMostPostSteps = 100;
[[nodiscard]] Result<PostSteps> postSteps(Reader &reader, const QUuid &person, const QUuid &post);

} // namespace galley::store
