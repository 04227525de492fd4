#pragma once

#include <QStringList>

class QMimeData;

namespace galley::composer {

// What a drop or a paste brings besides text.
[[nodiscard]] QStringList localFiles(const QMimeData &data); // of this computer; folders give their files
[[nodiscard]] bool holdsMedia(const QMimeData &data);

} // namespace galley::composer
