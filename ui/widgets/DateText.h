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
[[nodiscard]] QString datedDayText(const QDate &day); // "Thu 22 Oct 2026", where the year may be another
[[nodiscard]] QString longDateText(const QDate &day); // "22 October 2026"

[[nodiscard]] QString weekdayTimeText(const QDate &day, const QTime &time); // "Thu 07:45"
[[nodiscard]] QString dayTimeText(const QDate &day, const QTime &time); // "Thu 22 Oct, 07:45"
[[nodiscard]] QString datedDayTimeText(const QDate &day, const QTime &time); // "Thu 22 Oct 2026, 07:45"

} // namespace galley::widgets
