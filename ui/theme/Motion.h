#pragma once

#include <QEasingCurve>

namespace galley::theme::motion {

enum class Setting { FollowSystem, Full, Reduced };

void setSetting(Setting setting);

// True when nothing may slide: the setting says so, or the system does.
[[nodiscard]] bool reduced();

// A duration of the tokens (theme::motion::fast, base, slow, stamp), or 0 while motion is reduced.
[[nodiscard]] int ms(int token);

// Things that come in, and things that move from one place to another.
inline constexpr QEasingCurve::Type kIn = QEasingCurve::OutCubic;
inline constexpr QEasingCurve::Type kMove = QEasingCurve::InOutCubic;

} // namespace galley::theme::motion
