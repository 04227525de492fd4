#pragma once

class QWidget;

namespace galley::theme {

// A list or field that would choose something else under the wheel leaves it to the page around it: whoever
// scrolls a page does not mean what happens to lie under the pointer.
void leaveWheelToPage(QWidget *control);

} // namespace galley::theme
