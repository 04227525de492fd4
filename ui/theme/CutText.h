#pragma once

#include <functional>

class QPaintDevice;
class QString;

namespace galley::theme {

// Hears of every text that paintText had to cut, with what it was painted on. Tests of long languages listen.
using CutListener = std::function<void(const QString &text, QPaintDevice &device)>;

void setCutListener(CutListener listener);

} // namespace galley::theme
