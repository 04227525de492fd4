#pragma once

#include "core/schedule/Reschedule.h"

namespace galley::schedule {

// Gives a post another title; refused, as moving it is, once it is out or on its way.
[[nodiscard]] Result<Move> retitle(
    const PlannedPost &post, const QString &title, IdSource &ids, const Clock &clock);

} // namespace galley::schedule
