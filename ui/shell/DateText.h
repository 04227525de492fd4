#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTime>

// Days together with their times, as the window prints them.
namespace galley::shell {

[[nodiscard]] QString dayAndTimeText(const QDate &day, const QTime &time); // "Fri 23 Oct, 09:00"
[[nodiscard]] QString momentText(const QDateTime &at); // the same
[[nodiscard]] QString weekdayAndTimeText(const QDate &day, const QTime &time); // "Thu 07:45"

} // namespace galley::shell
