#include "core/schedule/ical/RecurrenceRule.h"

#include "core/schedule/ical/Errors.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace galley::schedule {

using namespace Qt::Literals::StringLiterals;

namespace {

using Frequency = RecurrenceRule::Frequency;

// In the order of the enumeration.
constexpr std::array kFrequencies { "YEARLY"_L1, "MONTHLY"_L1, "WEEKLY"_L1, "DAILY"_L1, "HOURLY"_L1,
    "MINUTELY"_L1, "SECONDLY"_L1 };
constexpr std::array kDays { "MO"_L1, "TU"_L1, "WE"_L1, "TH"_L1, "FR"_L1, "SA"_L1, "SU"_L1 };

constexpr int kMaxInterval = 1'000'000;
constexpr qsizetype kMaxText = 4000; // the longest list of the RFC, every year day, has some 1,500

// Plain digits only: QStringView::toInt would take blanks and signs.
std::optional<qint64> digits(QStringView text, qsizetype most = 18)
{
    if (text.isEmpty() || text.size() > most)
        return std::nullopt;
    qint64 value = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

std::optional<int> signedNumber(QStringView text)
{
    const bool negative = text.startsWith(u'-');
    const auto value = digits(negative || text.startsWith(u'+') ? text.sliced(1) : text, 4);
    if (!value)
        return std::nullopt;
    return int(negative ? -*value : *value);
}

std::optional<int> dayOf(QStringView text)
{
    const auto found = std::find(kDays.begin(), kDays.end(), text);
    if (found == kDays.end())
        return std::nullopt;
    return int(found - kDays.begin()) + 1;
}

// `least` 1 with negative numbers allowed means 1 … most and −most … −1.
bool readNumbers(QStringView text, int least, int most, bool fromEnd, QList<int> &numbers)
{
    for (const QStringView part : text.split(u',')) {
        const auto number = signedNumber(part);
        if (!number || (*number < 0 && !fromEnd))
            return false;
        const int size = std::abs(*number);
        if (size < least || size > most)
            return false;
        numbers.append(*number);
    }
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    return true;
}

bool readWeekDays(QStringView text, QList<RecurrenceRule::WeekDay> &days)
{
    for (const QStringView part : text.split(u',')) {
        const auto day = part.size() < 2 ? std::nullopt : dayOf(part.last(2));
        const QStringView number = part.chopped(std::min<qsizetype>(2, part.size()));
        const auto ordinal = number.isEmpty() ? std::optional(0) : signedNumber(number);
        if (!day || !ordinal || std::abs(*ordinal) > 53 || (!number.isEmpty() && *ordinal == 0))
            return false;
        const RecurrenceRule::WeekDay one { *ordinal, *day };
        if (!days.contains(one))
            days.append(one);
    }
    return true;
}

bool readPart(QStringView name, QStringView value, RecurrenceRule &rule)
{
    if (name == "FREQ"_L1) {
        const auto found = std::find(kFrequencies.begin(), kFrequencies.end(), value);
        rule.frequency = static_cast<Frequency>(found - kFrequencies.begin());
        return found != kFrequencies.end();
    }
    if (name == "INTERVAL"_L1) {
        const auto interval = digits(value);
        rule.interval = int(std::clamp<qint64>(interval.value_or(0), 0, kMaxInterval));
        return rule.interval > 0;
    }
    if (name == "COUNT"_L1) {
        rule.count = digits(value).value_or(0);
        return rule.count > 0;
    }
    if (name == "UNTIL"_L1) {
        rule.until = IcalTime::fromText(value);
        return rule.until.has_value();
    }
    if (name == "WKST"_L1) {
        const auto day = dayOf(value);
        rule.weekStart = day.value_or(1);
        return day.has_value();
    }
    if (name == "BYDAY"_L1 || name == "BYWEEKDAY"_L1) // the second as some programs write it
        return readWeekDays(value, rule.weekDays);
    if (name == "BYSECOND"_L1)
        return readNumbers(value, 0, 60, false, rule.seconds);
    if (name == "BYMINUTE"_L1)
        return readNumbers(value, 0, 59, false, rule.minutes);
    if (name == "BYHOUR"_L1)
        return readNumbers(value, 0, 23, false, rule.hours);
    if (name == "BYMONTHDAY"_L1)
        return readNumbers(value, 1, 31, true, rule.monthDays);
    if (name == "BYYEARDAY"_L1)
        return readNumbers(value, 1, 366, true, rule.yearDays);
    if (name == "BYWEEKNO"_L1)
        return readNumbers(value, 1, 53, true, rule.weeks);
    if (name == "BYMONTH"_L1)
        return readNumbers(value, 1, 12, false, rule.months);
    if (name == "BYSETPOS"_L1)
        return readNumbers(value, 1, 9999, true, rule.positions);
    return name.startsWith("X-"_L1);
}

} // namespace

QString IcalTime::toText() const
{
    QString text = date.toString(u"yyyyMMdd"_s);
    if (time)
        text += time->toString(u"'T'HHmmss"_s) + (utc ? u"Z"_s : QString());
    return text;
}

std::optional<IcalTime> IcalTime::fromText(QStringView text)
{
    if (text.size() != 8 && text.size() != 15 && text.size() != 16)
        return std::nullopt;
    const auto day = digits(text.first(8));
    if (!day)
        return std::nullopt;
    IcalTime read { QDate(int(*day / 10'000), int(*day / 100 % 100), int(*day % 100)), {}, false };
    if (!read.date.isValid())
        return std::nullopt;
    if (text.size() == 8)
        return read;
    const auto clock = digits(text.sliced(9, 6));
    if (text[8] != u'T' || !clock)
        return std::nullopt;
    const auto second = std::min(int(*clock % 100), 59); // a leap second, where a clock has none
    read.time = QTime(int(*clock / 10'000), int(*clock / 100 % 100), second);
    read.utc = text.size() == 16;
    if (!read.time->isValid() || *clock % 100 > 60 || (read.utc && text[15] != u'Z'))
        return std::nullopt;
    return read;
}

Result<RecurrenceRule> RecurrenceRule::fromText(QStringView text)
{
    const auto bad = [&] {
        return fail(icalerror::kBadRule,
            { { u"rule"_s, text.first(std::min<qsizetype>(text.size(), 200)).toString() } });
    };
    if (text.size() > kMaxText)
        return bad();
    const QString upper = text.trimmed().toString().toUpper();
    RecurrenceRule rule;
    QStringList seen;
    for (const QStringView part : QStringView(upper).split(u';', Qt::SkipEmptyParts)) {
        const qsizetype equals = part.indexOf(u'=');
        if (equals < 1)
            return bad();
        const QStringView name = part.first(equals).trimmed();
        if (seen.contains(name) || !readPart(name, part.sliced(equals + 1).trimmed(), rule))
            return bad();
        seen.append(name.toString());
    }
    if (!seen.contains("FREQ"_L1))
        return bad();
    return rule;
}

QString RecurrenceRule::toText() const
{
    QString text = "FREQ="_L1 + kFrequencies.at(size_t(frequency));
    if (until)
        text += ";UNTIL="_L1 + until->toText();
    if (count > 0)
        text += ";COUNT="_L1 + QString::number(count);
    if (interval != 1)
        text += ";INTERVAL="_L1 + QString::number(interval);
    const auto list = [&text](QLatin1StringView name, const QList<int> &numbers) {
        QStringList words;
        for (const int number : numbers)
            words.append(QString::number(number));
        if (!words.isEmpty())
            text += u';' + name + u'=' + words.join(u',');
    };
    list("BYSECOND"_L1, seconds);
    list("BYMINUTE"_L1, minutes);
    list("BYHOUR"_L1, hours);
    QStringList days;
    for (const WeekDay &day : weekDays)
        days.append((day.ordinal ? QString::number(day.ordinal) : QString()) + kDays.at(size_t(day.day - 1)));
    if (!days.isEmpty())
        text += ";BYDAY="_L1 + days.join(u',');
    list("BYMONTHDAY"_L1, monthDays);
    list("BYYEARDAY"_L1, yearDays);
    list("BYWEEKNO"_L1, weeks);
    list("BYMONTH"_L1, months);
    list("BYSETPOS"_L1, positions);
    if (weekStart != 1)
        text += ";WKST="_L1 + kDays.at(size_t(weekStart - 1));
    return text;
}

} // namespace galley::schedule
