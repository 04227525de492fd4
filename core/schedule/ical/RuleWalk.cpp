#include "core/schedule/ical/RuleWalk.h"

#include <algorithm>
#include <limits>

namespace galley::schedule {

namespace {

using Frequency = RecurrenceRule::Frequency;

constexpr qint64 kDay = 86'400;

struct WeekOfYear
{
    int year;
    int week;
    int weeksInYear;
};

// The first day of week 1: the week that holds 4 January.
QDate firstWeek(int year, int weekStart)
{
    const QDate fourth(year, 1, 4);
    return fourth.addDays(-((fourth.dayOfWeek() - weekStart + 7) % 7));
}

WeekOfYear weekOf(QDate day, int weekStart)
{
    int year = day.year();
    QDate first = firstWeek(year, weekStart);
    QDate next = firstWeek(year + 1, weekStart);
    if (day < first) {
        next = first;
        first = firstWeek(--year, weekStart);
    } else if (day >= next) {
        first = next;
        next = firstWeek(++year + 1, weekStart);
    }
    return { year, int(first.daysTo(day) / 7) + 1, int(first.daysTo(next) / 7) };
}

// Whether a list holds a number or the same number counted from the end.
bool holds(const QList<int> &list, int number, int length)
{
    return list.isEmpty() || list.contains(number) || list.contains(number - length - 1);
}

class Walk
{
public:
    Walk(const RecurrenceRule &rule, QDate start, std::optional<QTime> time, WalkBudget &budget)
        : m_rule(rule)
        , m_start(start)
        , m_startSeconds(wallSeconds(start, time.value_or(QTime(0, 0))))
        , m_budget(budget)
    {
        const int ofDay = int(m_startSeconds % kDay);
        // A rule for days knows no times (RFC 5545, 3.3.10).
        if (!time) {
            m_rule.seconds.clear();
            m_rule.minutes.clear();
            m_rule.hours.clear();
            if (m_rule.frequency > Frequency::Daily) {
                m_rule.frequency = Frequency::Daily;
                m_rule.interval = 1;
            }
        }
        takeFromStart(ofDay);
    }

    bool run(qint64 from, qint64 to, const std::function<bool(qint64)> &tell)
    {
        m_from = from;
        m_to = std::min(to, untilSeconds());
        m_tell = &tell;
        return m_rule.frequency < Frequency::Hourly ? walkDays() : walkTimes();
    }

private:
    enum class Went { On, Ended, Spent };

    // What the rule does not say follows from its start.
    void takeFromStart(int ofDay)
    {
        RecurrenceRule &r = m_rule;
        if (r.yearDays.isEmpty() && r.monthDays.isEmpty() && r.weekDays.isEmpty()) {
            if (r.weeks.isEmpty() ? r.frequency == Frequency::Weekly : r.frequency == Frequency::Yearly) {
                r.weekDays = { { 0, m_start.dayOfWeek() } };
            } else if (r.weeks.isEmpty()
                && (r.frequency == Frequency::Yearly || r.frequency == Frequency::Monthly)) {
                r.monthDays = { m_start.day() };
                if (r.frequency == Frequency::Yearly && r.months.isEmpty())
                    r.months = { m_start.month() };
            }
        }
        const auto fill = [&](QList<int> &list, Frequency finest, int value) {
            if (list.isEmpty() && r.frequency < finest)
                list = { value };
        };
        fill(r.hours, Frequency::Hourly, ofDay / 3600);
        fill(r.minutes, Frequency::Minutely, ofDay / 60 % 60);
        fill(r.seconds, Frequency::Secondly, ofDay % 60);
        for (int &second : r.seconds)
            second = std::min(second, 59); // no clock of ours shows a leap second
    }

    [[nodiscard]] qint64 untilSeconds() const
    {
        if (!m_rule.until)
            return std::numeric_limits<qint64>::max();
        return wallSeconds(m_rule.until->date, m_rule.until->time.value_or(QTime(23, 59, 59)));
    }

    [[nodiscard]] bool fits(QDate day) const
    {
        const RecurrenceRule &r = m_rule;
        if (!r.months.isEmpty() && !r.months.contains(day.month()))
            return false;
        if (!holds(r.monthDays, day.day(), day.daysInMonth())
            || !holds(r.yearDays, day.dayOfYear(), day.daysInYear()))
            return false;
        if (!r.weeks.isEmpty()) {
            const WeekOfYear week = weekOf(day, r.weekStart);
            if (!holds(r.weeks, week.week, week.weeksInYear))
                return false;
        }
        return r.weekDays.isEmpty()
            || std::any_of(
                r.weekDays.begin(), r.weekDays.end(), [&](const auto &wanted) { return is(day, wanted); });
    }

    [[nodiscard]] bool is(QDate day, const RecurrenceRule::WeekDay &wanted) const
    {
        if (day.dayOfWeek() != wanted.day)
            return false;
        const bool ofMonth = m_rule.frequency == Frequency::Monthly
            || (m_rule.frequency == Frequency::Yearly && !m_rule.months.isEmpty());
        const bool counted = ofMonth || (m_rule.frequency == Frequency::Yearly && m_rule.weeks.isEmpty());
        if (wanted.ordinal == 0 || !counted)
            return true;
        const int number = ofMonth ? day.day() : day.dayOfYear();
        const int length = ofMonth ? day.daysInMonth() : day.daysInYear();
        return wanted.ordinal > 0 ? (number - 1) / 7 + 1 == wanted.ordinal
                                  : (length - number) / 7 + 1 == -wanted.ordinal;
    }

    // The days of a period, the nth after that of the start.
    [[nodiscard]] std::pair<QDate, QDate> period(qint64 n) const
    {
        const qint64 steps = n * m_rule.interval;
        switch (m_rule.frequency) {
        case Frequency::Yearly: {
            const int year = int(firstYear() + steps);
            if (m_rule.weeks.isEmpty())
                return { QDate(year, 1, 1), QDate(year, 12, 31) };
            return { firstWeek(year, m_rule.weekStart), firstWeek(year + 1, m_rule.weekStart).addDays(-1) };
        }
        case Frequency::Monthly: {
            const qint64 month = monthIndex(m_start) + steps;
            const QDate first(int(month / 12), int(month % 12) + 1, 1);
            return { first, first.addDays(first.daysInMonth() - 1) };
        }
        case Frequency::Weekly: {
            const QDate first =
                m_start.addDays(-((m_start.dayOfWeek() - m_rule.weekStart + 7) % 7) + 7 * steps);
            return { first, first.addDays(6) };
        }
        default:
            return { m_start.addDays(steps), m_start.addDays(steps) };
        }
    }

    // Years of weeks count from the first day that could be one of the rule's.
    [[nodiscard]] int firstYear() const
    {
        if (m_rule.weeks.isEmpty())
            return m_start.year();
        QDate day = m_start;
        const auto isWanted = [&](const auto &wanted) { return wanted.day == day.dayOfWeek(); };
        while (!m_rule.weekDays.isEmpty()
            && std::none_of(m_rule.weekDays.begin(), m_rule.weekDays.end(), isWanted))
            day = day.addDays(1);
        return weekOf(day, m_rule.weekStart).year;
    }

    static qint64 monthIndex(QDate day) { return qint64(day.year()) * 12 + day.month() - 1; }

    // The last period that surely lies before `from`, or the first one.
    [[nodiscard]] qint64 periodBefore(QDate from) const
    {
        qint64 units = 0;
        switch (m_rule.frequency) {
        case Frequency::Yearly:
            units = from.year() - firstYear();
            break;
        case Frequency::Monthly:
            units = monthIndex(from) - monthIndex(m_start);
            break;
        case Frequency::Weekly:
            units = m_start.daysTo(from) / 7;
            break;
        default:
            units = m_start.daysTo(from);
        }
        return std::max<qint64>(0, (units - 1) / m_rule.interval - 1);
    }

    // Years, months, weeks and days: the days of a period that fit, each at every time of day.
    bool walkDays()
    {
        const QDate last = wallDate(m_to);
        QList<QDate> days;
        for (qint64 n = m_rule.count > 0 ? 0 : periodBefore(wallDate(m_from));; ++n) {
            const auto [first, end] = period(n);
            if (!first.isValid() || first > last || first.year() > 9998)
                return true;
            if (!m_budget.spend(first.daysTo(end) + 1))
                return false;
            days.clear();
            for (QDate day = first; day <= end; day = day.addDays(1)) {
                if (fits(day))
                    days.append(day);
            }
            const Went went = tellSet(days.size() * timesADay(), [&](qint64 at) {
                return days[at / timesADay()].toJulianDay() * kDay + timeOfDay(at % timesADay());
            });
            if (went != Went::On)
                return went == Went::Ended;
        }
    }

    [[nodiscard]] qint64 timesADay() const
    {
        return m_rule.hours.size() * m_rule.minutes.size() * m_rule.seconds.size();
    }

    [[nodiscard]] qint64 timeOfDay(qint64 at) const
    {
        const qint64 perMinute = m_rule.seconds.size();
        const qint64 perHour = m_rule.minutes.size() * perMinute;
        return m_rule.hours[at / perHour] * 3600LL + m_rule.minutes[at % perHour / perMinute] * 60LL
            + m_rule.seconds[at % perMinute];
    }

    // Hours, minutes and seconds: where a unit does not fit, on to the first one after the whole day, hour or
    // minute that cannot hold any.
    bool walkTimes()
    {
        const bool hourly = m_rule.frequency == Frequency::Hourly;
        const bool secondly = m_rule.frequency == Frequency::Secondly;
        const qint64 unit = hourly ? 3600 : secondly ? 1 : 60;
        const qint64 step = unit * m_rule.interval;
        const qint64 base = m_startSeconds - m_startSeconds % unit;
        const auto atOrAfter = [&](qint64 when) {
            return when <= base ? base : base + (when - base + step - 1) / step * step;
        };
        QDate judged;
        bool judgement = false;
        const qint64 perMinute = std::max<qint64>(1, m_rule.seconds.size());
        qint64 at = m_rule.count > 0 ? base : atOrAfter(m_from - m_from % unit);
        while (at <= m_to) {
            if (!m_budget.spend())
                return false;
            if (const QDate day = wallDate(at); day != judged) {
                judged = day;
                judgement = fits(day);
            }
            const int hour = int(at % kDay / 3600);
            const int minute = int(at % 3600 / 60);
            if (!judgement) {
                at = atOrAfter(at - at % kDay + kDay);
            } else if (!m_rule.hours.isEmpty() && !m_rule.hours.contains(hour)) {
                at = atOrAfter(at - at % 3600 + 3600);
            } else if (!hourly && !m_rule.minutes.isEmpty() && !m_rule.minutes.contains(minute)) {
                at = atOrAfter(at - at % 60 + 60);
            } else if (secondly && !m_rule.seconds.isEmpty() && !m_rule.seconds.contains(int(at % 60))) {
                at += step;
            } else {
                const qint64 size = secondly ? 1 : hourly ? m_rule.minutes.size() * perMinute : perMinute;
                const Went went = tellSet(size, [&](qint64 i) {
                    if (secondly)
                        return at;
                    const qint64 second = m_rule.seconds[i % perMinute];
                    return at + second + (hourly ? m_rule.minutes[i / perMinute] * 60 : 0);
                });
                if (went != Went::On)
                    return went == Went::Ended;
                at += step;
            }
        }
        return true;
    }

    // Tells the times of one period, or those that BYSETPOS picks, without ever making the list of them.
    template <typename At> Went tellSet(qint64 size, const At &at)
    {
        if (m_rule.positions.isEmpty()) {
            for (qint64 i = 0; i < size; ++i) {
                if (const Went went = tellOne(at(i)); went != Went::On)
                    return went;
            }
            return Went::On;
        }
        QList<qint64> picked;
        for (const int position : m_rule.positions) {
            const qint64 i = position > 0 ? position - 1 : size + position;
            if (i >= 0 && i < size && !picked.contains(i))
                picked.append(i);
        }
        std::sort(picked.begin(), picked.end());
        for (const qint64 i : picked) {
            if (const Went went = tellOne(at(i)); went != Went::On)
                return went;
        }
        return Went::On;
    }

    Went tellOne(qint64 when)
    {
        if (!m_budget.spend())
            return Went::Spent;
        if (when < m_startSeconds)
            return Went::On;
        if (when > m_to)
            return Went::Ended;
        if (when >= m_from && !(*m_tell)(when))
            return Went::Ended;
        return m_rule.count > 0 && ++m_counted >= m_rule.count ? Went::Ended : Went::On;
    }

    RecurrenceRule m_rule;
    QDate m_start;
    qint64 m_startSeconds;
    WalkBudget &m_budget;
    qint64 m_from = 0;
    qint64 m_to = 0;
    qint64 m_counted = 0;
    const std::function<bool(qint64)> *m_tell = nullptr;
};

} // namespace

qint64 wallSeconds(QDate date, QTime time)
{
    return date.toJulianDay() * kDay + time.msecsSinceStartOfDay() / 1000;
}

QDate wallDate(qint64 seconds)
{
    return QDate::fromJulianDay(seconds / kDay);
}

QTime wallTimeOfDay(qint64 seconds)
{
    return QTime::fromMSecsSinceStartOfDay(int(seconds % kDay) * 1000);
}

bool walkRule(const RecurrenceRule &rule, QDate start, std::optional<QTime> time, qint64 from, qint64 to,
    WalkBudget &budget, const std::function<bool(qint64)> &tell)
{
    return Walk(rule, start, time, budget).run(from, to, tell);
}

} // namespace galley::schedule
