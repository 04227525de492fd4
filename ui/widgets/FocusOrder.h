#pragma once

class QWidget;

namespace galley::widgets {

// Lets Tab go as the eye does: through what stands in `root` row by row, and through each part of it before
// the next. For screens whose parts come and go while they are shown; costs little enough for every Tab.
void orderFocus(QWidget *root);

} // namespace galley::widgets
