#pragma once

#include <QDate>
#include <QString>
#include <QTime>

// Dates and times as Galley prints them everywhere: in the order and with the dots of the language.
namespace galley::widgets {

[[nodiscard]] QString timeText(const QTime &time); // "07:45"; "7:45 AM" where that is usual
[[nodiscard]] QString shortDayText(const QDate &day); // "22 Oct"
[[nodiscard]] QString weekdayDayText(const QDate &day); // "Thu 22 Oct"
[[nodiscard]] QString longDayText(const QDate &day); // "Thursday 22 October"

} // namespace galley::widgets
