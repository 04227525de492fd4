#include "ui/theme/SystemAppearance.h"

namespace galley::theme {

// The palette that the system gives to the program is all that is known here.
void watchDesktop(SystemAppearance &) { }

} // namespace galley::theme
