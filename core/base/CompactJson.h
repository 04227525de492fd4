#pragma once

#include <QByteArray>
#include <QJsonValue>

namespace galley {

// A value on one line, to be stored and read again with QJsonDocument. The one difference to Qt's own writer:
// U+FEFF is escaped, because Qt's reader takes one at the beginning of a text for a byte order mark and drops
// it (measured with 6.4.2).
[[nodiscard]] QByteArray compactJson(const QJsonValue &value);

} // namespace galley
