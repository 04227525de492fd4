#pragma once

#include "core/base/Result.h"

#include <QDate>
#include <QList>
#include <QTime>

#include <optional>

namespace galley::schedule {

// A day, or a day and a time, as iCalendar writes them: 20261022, 20261022T074500, 20261022T074500Z.
struct IcalTime
{
    QDate date;
    std::optional<QTime> time; // to the second
    bool utc = false;

    [[nodiscard]] QString toText() const;
    [[nodiscard]] static std::optional<IcalTime> fromText(QStringView text);

    bool operator==(const IcalTime &) const = default;
};

// How something repeats: an RRULE of RFC 5545, section 3.3.10.
struct RecurrenceRule
{
    enum class Frequency { Yearly, Monthly, Weekly, Daily, Hourly, Minutely, Secondly };

    struct WeekDay
    {
        int ordinal = 0; // 2: the second, −1: the last, 0: every one
        int day = 1; // 1 Monday … 7 Sunday

        bool operator==(const WeekDay &) const = default;
    };

    Frequency frequency = Frequency::Yearly;
    int interval = 1;
    qint64 count = 0; // 0: without end
    std::optional<IcalTime> until; // inclusive; a day means the whole of it
    int weekStart = 1;
    // Ascending and without doubles, but for those counted from the end, which are negative.
    QList<int> seconds;
    QList<int> minutes;
    QList<int> hours;
    QList<WeekDay> weekDays;
    QList<int> monthDays;
    QList<int> yearDays;
    QList<int> weeks;
    QList<int> months;
    QList<int> positions; // BYSETPOS

    // Fails with ical.bad_rule for what is no rule, and for the rules of other calendars (RSCALE, SKIP).
    [[nodiscard]] static Result<RecurrenceRule> fromText(QStringView text);
    [[nodiscard]] QString toText() const;

    bool operator==(const RecurrenceRule &) const = default;
};

} // namespace galley::schedule
