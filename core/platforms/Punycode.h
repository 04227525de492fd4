#pragma once

#include <QStringView>

namespace galley::platforms {

// Length of one part of a domain name in its ASCII form ("münchen" → "xn--mnchen-3ya", 14), RFC 3492 without
// any preparation of the name. -1: longer than `limit`, which also bounds the work.
[[nodiscard]] qsizetype punycodeLength(QStringView label, qsizetype limit);

} // namespace galley::platforms
