#pragma once

#include <QString>

namespace galley::app::places {

// New studios are made in here, each in a folder of its name.
[[nodiscard]] QString studios();
// The sample studio has a folder of its own: taking it away is removing that folder.
[[nodiscard]] QString sampleStudio();
// Whether a workspace was made in the folder.
[[nodiscard]] bool holdsWorkspace(const QString &folder);

} // namespace galley::app::places
