#pragma once

#include "ui/theme/Tokens.h"

class QPainter;
class QRect;

namespace galley::theme {

// How far a shadow reaches beyond its shape; a window that floats needs as much room around it.
[[nodiscard]] int shadowReach(Elevation level);

// The shadow under `shape`. A nine-patch made once per level, theme, ratio and (for small shapes) size.
void paintShadow(QPainter &painter, const QRect &shape, Elevation level);

} // namespace galley::theme
