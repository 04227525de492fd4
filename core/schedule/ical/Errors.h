#pragma once

#include <QLatin1StringView>

// Why a calendar file cannot be read or written at all. What is wrong with single events are remarks
// (DateNotes.h).
namespace galley::schedule::icalerror {

inline constexpr QLatin1StringView kUnreadable(
    "ical.unreadable"); // {file}: does not exist, or may not be read
inline constexpr QLatin1StringView kTooLarge("ical.too_large"); // {file, megabytes}
inline constexpr QLatin1StringView kTooManyDates("ical.too_many_dates"); // {file, limit}
inline constexpr QLatin1StringView kNotCalendar("ical.not_calendar"); // {file}: no VCALENDAR in it
inline constexpr QLatin1StringView kNoDates("ical.no_dates"); // {file}: a calendar without a single event
inline constexpr QLatin1StringView kBadRule("ical.bad_rule"); // {rule}
inline constexpr QLatin1StringView kNotWritten("ical.not_written"); // {file}: the disk did not take it
inline constexpr QLatin1StringView kNoClient("ical.no_client"); // {name, known}

} // namespace galley::schedule::icalerror
