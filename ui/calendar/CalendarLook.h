#pragma once

#include "ui/calendar/View.h"
#include "ui/calendar/list/ListRows.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace galley::calendar {

// How a person left the calendar, to be found so again.
struct CalendarLook
{
    View view = View::Month;
    bool tray = true; // shown beside the week where there is room
    int hourHeight = 0; // of the week, in pixels; 0: as the window has it
    std::optional<QString> secondZone; // nothing: the usual one; empty: none
    ListSorting sorting;
    TrayOrder trayOrder = TrayOrder::Newest;

    bool operator==(const CalendarLook &) const = default;

    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] static CalendarLook fromJson(const QByteArray &json); // what it does not know is as usual
};

} // namespace galley::calendar
