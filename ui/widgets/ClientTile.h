#pragma once

#include <QColor>
#include <QPixmap>

class QPainter;

namespace galley::widgets {

// A client: the logo where there is one, else the first letter in the client's own colour. 14 to 34 px.
void paintClientTile(QPainter &painter, const QRectF &rect, const QString &name, const QColor &color,
    const QPixmap &logo = {});

// A person: picture or initials ("AO"), 18 to 48 px, round.
void paintAvatar(QPainter &painter, const QRectF &rect, const QString &name, const QColor &color,
    const QPixmap &picture = {}, bool present = false);

// "Ada Okafor" -> "AO".
[[nodiscard]] QString initialsOf(const QString &name);

// The colour a client or person without one gets: always the same for the same name.
[[nodiscard]] QColor swatchFor(const QString &name);

} // namespace galley::widgets
