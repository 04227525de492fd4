#pragma once

#include "core/schedule/MonthLayout.h"

#include <QColor>
#include <QDate>
#include <QSet>
#include <QUuid>

class QPainter;

namespace galley::store {
struct MonthBrand;
}

namespace galley::pictures {
class ThumbCache;
}

namespace galley::calendar {

class CalendarModel;

// Everything a picture of the month depends on.
struct MonthScene
{
    const CalendarModel &model;
    const schedule::MonthLayout &layout;
    pictures::ThumbCache &thumbs;
    QRect grid; // where the layout lies in the widget
    int header = 28; // height of the row of weekdays above it
    bool rightToLeft = false;
    bool compact = false;
    QDate month = {};
    QDate today = {};
    QSet<QUuid> selected = {};
    QUuid hovered = {};
    QUuid current = {}; // null: the day has the focus
    QDate focusDay = {};
    bool showFocus = false;
    QSet<QUuid> lifted = {}; // in the hand: their places are left empty
    QDate landing = {}; // the day below the hand
    bool oneLine = false; // slips have one line
};

[[nodiscard]] QRect seenRect(const MonthScene &scene, const QRect &layoutRect);

// The client's own colour, or the one its name gives.
[[nodiscard]] QColor clientColour(const store::MonthBrand &brand);

void paintMonth(QPainter &painter, const MonthScene &scene, const QRect &exposed);

// One slip, as it lies in the month or in the hand.
void paintPost(QPainter &painter, const MonthScene &scene, int row, const QRect &rect);

} // namespace galley::calendar
