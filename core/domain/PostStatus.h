#pragma once

#include "core/domain/Enums.h"

#include <QList>

namespace galley {

// The one place where the two machines become the word a person reads. `deliveries` are the states of the
// post's targets (empty: none chosen yet); `withClient` says that the post has an open review item.
[[nodiscard]] PostStatus displayStatus(
    ContentState content, const QList<DeliveryState> &deliveries, bool withClient);

} // namespace galley
