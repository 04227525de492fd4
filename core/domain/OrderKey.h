#pragma once

#include "core/base/Result.h"

#include <QString>
#include <QStringView>

namespace galley {

// Order among siblings as text (digits, capitals, small letters; compared bytewise, COLLATE "C"): between two
// keys there is always room for another, so moving one row writes one row. An empty key stands for the open
// end. Fails with kBadOrderKey where one is no key, or where nothing sorts after `before` and before `after`.
[[nodiscard]] Result<QString> orderKeyBetween(QStringView before, QStringView after);

[[nodiscard]] bool isOrderKey(QStringView key);

} // namespace galley
