#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTime>

// Dates as the window prints them, in the order and with the dots of the language.
namespace galley::shell {

[[nodiscard]] QString shortDayText(const QDate &day); // "22 Oct"
[[nodiscard]] QString longDayText(const QDate &day); // "Friday 23 October"
[[nodiscard]] QString dayAndTimeText(const QDate &day, const QTime &time); // "Fri 23 Oct, 09:00"
[[nodiscard]] QString momentText(const QDateTime &at); // the same
[[nodiscard]] QString weekdayAndTimeText(const QDate &day, const QTime &time); // "Thu 07:45"

} // namespace galley::shell
