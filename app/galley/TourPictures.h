#pragma once

namespace galley::app {

class TourStage;

// The scenes in which somebody works on the pictures of a post of the sample studio. False: it cannot be set
// up.
bool showPicker(TourStage &stage);
bool showCrop(TourStage &stage);

} // namespace galley::app
