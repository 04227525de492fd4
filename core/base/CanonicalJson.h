#pragma once

#include <QByteArray>
#include <QJsonValue>

namespace galley {

// One text for one value, the same here and in SQL, to be hashed: no spaces, keys sorted by their UTF-8
// bytes, strings escaped no more than JSON demands, whole numbers without a fraction, others in their
// shortest exact form.
[[nodiscard]] QByteArray canonicalJson(const QJsonValue &value);

} // namespace galley
