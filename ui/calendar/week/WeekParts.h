#pragma once

#include "ui/calendar/week/WeekPainter.h"
#include "ui/calendar/week/WeekText.h"

namespace galley::calendar {

// Strokes that the page of the week and its header are made of.
[[nodiscard]] int leading(const WeekScene &scene); // how text is set in a rectangle
[[nodiscard]] int trailing(const WeekScene &scene);
void paintHatch(QPainter &painter, const QRect &rect);

// A time on a ruler that ends at `end`, on its line.
void paintPill(QPainter &painter, const WeekScene &scene, int end, int y, const QString &text,
    const QColor &fill, const QColor &ink);

// A notice at the end of `room` (of the page).
void paintTag(QPainter &painter, const WeekScene &scene, const QRect &room, const QString &text);

// The rulers' names, the days and the campaigns.
void paintWeekHeader(QPainter &painter, const WeekScene &scene);

} // namespace galley::calendar
