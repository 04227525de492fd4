#pragma once

#include <QString>
#include <QUuid>

namespace galley::app {

class Desktop;
class TourStage;

// Scenes that need something to have been done in the sample studio before.
[[nodiscard]] bool showActivity(TourStage &stage);
[[nodiscard]] bool showBin(TourStage &stage);

[[nodiscard]] QUuid postNamed(Desktop &desktop, const QString &title); // null where there is none

} // namespace galley::app
