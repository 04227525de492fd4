#pragma once

#include "core/base/Ids.h"
#include "core/base/Result.h"
#include "core/base/WallTime.h"
#include "core/store/queries/MonthPlan.h"

#include <optional>

namespace galley {
class ChangeBuilder;
}

namespace galley::schedule {

struct CopiedPost
{
    QUuid id;
    std::optional<WallTime> wanted; // both empty for a post without a time
    std::optional<WallTime> taken;
};

// Adds a copy of the post and all that belongs to it to `builder`: a draft (an idea stays one), so many
// minutes of wall time later, not yet handed to any account, without what the networks or approvals said
// about the first.
[[nodiscard]] Result<CopiedPost> copyPost(
    ChangeBuilder &builder, IdSource &ids, const store::PostDocument &document, qint64 minutes);

} // namespace galley::schedule
