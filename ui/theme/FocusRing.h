#pragma once

class QWidget;

namespace galley::theme {

// Lets `widget` show the focus ring while it has the focus by way of the keyboard. The style does so for
// buttons, check boxes and combo boxes; widgets that paint themselves ask for it here. `radius` is that of
// the widget's shape. The ring is drawn outside the widget, so 4 px around it should be free.
void showFocusRing(QWidget *widget, int radius);

// Widgets that paint a ring inside themselves (a cell, a row) ask whether it is to be seen.
[[nodiscard]] bool focusCameByKeyboard(const QWidget *widget);

} // namespace galley::theme
