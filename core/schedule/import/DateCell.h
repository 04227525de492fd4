#pragma once

#include <QDate>
#include <QStringView>
#include <QTime>

#include <array>
#include <optional>

namespace galley::schedule {

// In which order the three numbers of a date stand.
enum class DateOrder { DayMonthYear, MonthDayYear, YearMonthDay };

// What one cell says about a moment, as far as the cell alone tells.
struct DateReading
{
    enum class Kind {
        Empty,
        Date, // a wall date, with a time or without
        Instant, // a moment in UTC: it came with an offset or counts seconds
        TimeOnly,
        NoYear, // "27 Jan"
        Phrase, // "next Friday at 2 PM": counts from the day on which it is read
        ZoneUnclear, // "17:30 CST": China or Chicago
        OutOfRange, // before 1990 or after 2099
        Unreadable,
    };
    enum class Form { Written, ExcelSerial, UnixTime, Phrase };

    Kind kind = Kind::Empty;
    Form form = Form::Written;
    // The date for each DateOrder; invalid where that order does not fit the numbers. All the same where the
    // cell leaves no choice (a year in front, a month by name).
    std::array<QDate, 3> dates;
    std::optional<QTime> time; // whole minutes
    qint64 instantMs = 0;
    std::optional<int> offsetMinutes; // of `time` to UTC, where the cell names it
    bool zoneWord = false; // named by a word such as CET
    bool halfDay = false; // written with am or pm
    int weekday = 0; // named with it, 1 Monday to 7 Sunday, 0 none

    [[nodiscard]] bool isDate() const { return kind == Kind::Date || kind == Kind::Instant; }

    [[nodiscard]] bool isTime() const { return kind == Kind::TimeOnly; }

    [[nodiscard]] QDate date(DateOrder order) const { return dates[static_cast<size_t>(order)]; }

    [[nodiscard]] int orders() const; // bit 1 << DateOrder for each that fits
    [[nodiscard]] bool dependsOnOrder() const; // two orders give two different days
};

// Numbers in every order and with two-digit years, months by name in English, German, French and Spanish, 12
// h and 24 h clocks, ISO 8601 with and without offset, Excel serial numbers, Unix seconds and milliseconds.
[[nodiscard]] DateReading readDateCell(QStringView cell);

// A clock time alone: "17:30", "5 pm", "17.30", "17h30", "9 Uhr", "0905", Excel's fraction of a day.
[[nodiscard]] DateReading readTimeCell(QStringView cell);

} // namespace galley::schedule
