#pragma once

#include "core/schedule/DayNotes.h"
#include "core/schedule/Reschedule.h"
#include "core/store/queries/MonthQuery.h"

#include <QString>

// The words of the calendar: what stands in it and what a screen reader says.
namespace galley::calendar {

class CalendarModel;

// A sentence with a number: "%n post(s)" becomes "1 post" or "4 posts", in the person's language.
[[nodiscard]] QString counted(const char *text, int n);
[[nodiscard]] QString monthTitle(QDate month); // "October 2026"
[[nodiscard]] QString dayText(QDate day); // "Thursday 22 October"
[[nodiscard]] QString shortDayText(QDate day); // "Thu 22 Oct"
[[nodiscard]] QString timeText(QTime time); // "07:45"
[[nodiscard]] QString placeOfZone(const QString &zone); // "New York"
[[nodiscard]] QString shortPlace(const QString &zone); // "NY", "Ber"
[[nodiscard]] QString reachText(qint64 people); // "4.8k"; empty when unknown
[[nodiscard]] QString noteText(const schedule::DayNote &note); // "Clocks go back (New York)"
[[nodiscard]] QString titleOf(const store::SlipLook &look); // "Untitled" where there is nothing

// "2 posts stay: they are already published."
[[nodiscard]] QString refusalsText(const QList<schedule::Refusal> &refused);
// "02:30 does not exist on Sun 29 Mar: clocks go forward. It is 03:00 now."
[[nodiscard]] QString snappedText(const QList<schedule::Snapped> &snapped);

[[nodiscard]] QString passedText(); // "This time has passed."

// "07:45, Slow bread, Halm and Korn, Instagram, Facebook, with client"
[[nodiscard]] QString spokenSlip(const CalendarModel &model, const store::MonthPost &post);
// "Thursday 22 October, 4 posts, Winter tune-up"
[[nodiscard]] QString spokenDay(const CalendarModel &model, QDate day);

} // namespace galley::calendar
