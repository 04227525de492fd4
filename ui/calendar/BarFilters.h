#pragma once

#include "core/domain/Enums.h"

#include <QList>
#include <QString>

namespace galley::calendar {

// The statuses that the calendar filters by, the loudest first, and what their chips say.
[[nodiscard]] QList<PostStatus> filterStatuses();
[[nodiscard]] QString filterText(PostStatus status);

} // namespace galley::calendar
