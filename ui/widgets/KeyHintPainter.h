#pragma once

#include <QSize>

class QPainter;
class QRect;
class QString;

namespace galley::widgets {

// A key as it stands on the keyboard ("Ctrl K", "↵"), for what paints itself. Widgets use KeyHint of Tags.h.
[[nodiscard]] QSize keyHintSize(const QString &keys);
void paintKeyHint(QPainter &painter, const QRect &rect, const QString &keys);

} // namespace galley::widgets
