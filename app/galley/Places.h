#pragma once

#include <QString>

namespace galley::app::places {

// The person's own studio, where nothing else was asked for.
[[nodiscard]] QString ownStudio();
// The sample studio has a folder of its own: taking it away is removing that folder.
[[nodiscard]] QString sampleStudio();
// Whether a workspace was made in the folder.
[[nodiscard]] bool holdsWorkspace(const QString &folder);

} // namespace galley::app::places
