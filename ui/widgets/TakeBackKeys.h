#pragma once

#include <optional>

class QKeyEvent;

namespace galley::widgets {

// Whether this is a key for Undo (false) or Redo (true), the desktop's own or the window's; else nothing.
[[nodiscard]] std::optional<bool> takesBack(const QKeyEvent &event);

} // namespace galley::widgets
