#include "core/schedule/import/DateCell.h"

#include "core/schedule/import/DateTokens.h"

#include <QDateTime>
#include <QString>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace galley::schedule {

using namespace Qt::Literals::StringLiterals;
using namespace datetokens;

namespace {

constexpr int kFirstYear = 1990;
constexpr int kLastYear = 2099;
constexpr qsizetype kLongestDate = 80; // units; anything longer is a sentence

int fullYear(const Token &token)
{
    if (token.text.size() == 4)
        return token.value;
    return token.text.size() == 2 ? (token.value < 80 ? 2000 : 1900) + token.value : -1;
}

bool inRange(const QDate &date)
{
    return date.isValid() && date.year() >= kFirstYear && date.year() <= kLastYear;
}

void settle(DateReading &reading, const QDate &date)
{
    reading.kind = inRange(date) ? DateReading::Kind::Date
        : date.isValid()         ? DateReading::Kind::OutOfRange
                                 : DateReading::Kind::Unreadable;
    reading.dates.fill(date);
}

void readNamedMonth(DateReading &reading, int month, const Tokens &before, const Tokens &after)
{
    const Tokens numbers = before + after;
    if (numbers.size() == 1 && numbers[0].number(2)) {
        reading.kind = DateReading::Kind::NoYear;
        return;
    }
    if (numbers.size() != 2) {
        reading.kind = DateReading::Kind::Unreadable;
        return;
    }
    const bool yearFirst = numbers[0].text.size() == 4;
    const Token &year = numbers[yearFirst ? 0 : 1];
    const Token &day = numbers[yearFirst ? 1 : 0];
    if (!day.number(2) || fullYear(year) < 0)
        reading.kind = DateReading::Kind::Unreadable;
    else
        settle(reading, QDate(fullYear(year), month, day.value));
}

void readThreeNumbers(DateReading &reading, const Token &a, const Token &b, const Token &c, bool dots)
{
    if (a.text.size() == 4) {
        settle(reading, QDate(a.value, b.value, c.value));
        return;
    }
    if (!a.number(2) || !b.number(2) || fullYear(c) < 0) {
        reading.kind = DateReading::Kind::Unreadable;
        return;
    }
    const QDate dmy(fullYear(c), b.value, a.value);
    if (dots) { // 27.01.2026: nobody puts the month first between dots
        settle(reading, dmy);
        return;
    }
    const QDate mdy(fullYear(c), a.value, b.value);
    const bool yearMayLead = a.text.size() == 2 && c.text.size() == 2;
    const QDate ymd = yearMayLead ? QDate(fullYear(a), b.value, c.value) : QDate();
    reading.dates = { inRange(dmy) ? dmy : QDate(), inRange(mdy) ? mdy : QDate(), QDate() };
    // Written with two digits, the year in front is believed only where it is a year one plans in.
    if (inRange(ymd) && ymd.year() >= 2020 && ymd.year() < 2060)
        reading.dates[2] = ymd;
    if (reading.orders() != 0)
        reading.kind = DateReading::Kind::Date;
    else
        reading.kind =
            dmy.isValid() || mdy.isValid() ? DateReading::Kind::OutOfRange : DateReading::Kind::Unreadable;
}

// One plain number: yyyymmdd, Unix time, or what Excel stores for a date.
DateReading readNumber(const QString &text)
{
    DateReading reading;
    reading.kind = DateReading::Kind::Unreadable;
    bool ok = false;
    const double number = QString(text).replace(u',', u'.').toDouble(&ok);
    if (!ok || number <= 0)
        return reading;
    const bool whole = text.indexOf(u'.') < 0 && text.indexOf(u',') < 0;
    if (whole && text.size() == 8) {
        const int digits = text.toInt();
        settle(reading, QDate(digits / 10000, digits / 100 % 100, digits % 100));
        return reading;
    }
    constexpr double kFirstSecond = 631152000; // 1990
    constexpr double kLastSecond = 4102444800; // 2100
    const bool seconds = number >= kFirstSecond && number < kLastSecond;
    if (seconds || (number >= kFirstSecond * 1000 && number < kLastSecond * 1000)) {
        reading.kind = DateReading::Kind::Instant;
        reading.form = DateReading::Form::UnixTime;
        reading.instantMs = static_cast<qint64>(seconds ? number * 1000 : number);
        return reading;
    }
    // Days since 1899-12-30. Whole numbers that small are as likely something else; the plan warns either
    // way.
    const QDate epoch(1899, 12, 30);
    const QDate date = epoch.addDays(static_cast<qint64>(std::min(number, 1e6)));
    if (inRange(date)) {
        settle(reading, date);
        reading.form = DateReading::Form::ExcelSerial;
        const int minutes = int(std::lround((number - std::floor(number)) * 24 * 60));
        if (!whole && minutes < 24 * 60)
            reading.time = QTime(minutes / 60, minutes % 60);
    }
    return reading;
}

bool isPlainNumber(const QString &text)
{
    int marks = 0;
    for (const QChar c : text) {
        if (c == u'.' || c == u',')
            ++marks;
        else if (!c.isDigit())
            return false;
    }
    return marks <= 1 && text.size() >= 5;
}

void readDate(DateReading &reading, const Tokens &all)
{
    int month = 0;
    bool strange = false;
    bool relative = false;
    bool dots = false;
    Tokens before;
    Tokens after;
    for (const Token &token : all) {
        relative = relative || isRelative(token);
        if (token.kind == Token::Kind::Number) {
            (month ? after : before).append(token);
        } else if (token.kind == Token::Kind::Word) {
            if (const int named = dateWordsOfAll().months.value(token.text)) {
                strange = strange || month != 0;
                month = named;
            } else if (const int day = dateWordsOfAll().weekdays.value(token.text)) {
                reading.weekday = day;
            } else if (!isFiller(token)) {
                strange = true;
            }
        } else if (token.is(u'.')) {
            dots = true;
        } else if (!isFiller(token) && !token.is(u'/') && !token.is(u'-')) {
            strange = true;
        }
    }
    const Tokens numbers = before + after;
    if (strange || (numbers.isEmpty() && reading.weekday != 0))
        reading.kind =
            relative || reading.weekday != 0 ? DateReading::Kind::Phrase : DateReading::Kind::Unreadable;
    else if (month != 0)
        readNamedMonth(reading, month, before, after);
    else if (numbers.size() == 3)
        readThreeNumbers(reading, numbers[0], numbers[1], numbers[2], dots);
    else if (numbers.size() == 1 && numbers[0].text.size() == 8)
        settle(reading, readNumber(numbers[0].text).dates[0]);
    else if (numbers.size() == 2 && numbers[0].number(2) && numbers[1].number(2))
        reading.kind = DateReading::Kind::NoYear;
    else
        reading.kind = relative ? DateReading::Kind::Phrase : DateReading::Kind::Unreadable;
}

} // namespace

int DateReading::orders() const
{
    int bits = 0;
    for (size_t i = 0; i < dates.size(); ++i) {
        if (dates[i].isValid())
            bits |= 1 << i;
    }
    return bits;
}

bool DateReading::dependsOnOrder() const
{
    QDate only;
    for (const QDate &date : dates) {
        if (!date.isValid())
            continue;
        if (only.isValid() && date != only)
            return true;
        only = date;
    }
    return false;
}

DateReading readDateCell(QStringView cell)
{
    DateReading reading;
    if (cell.trimmed().isEmpty())
        return reading;
    reading.kind = DateReading::Kind::Unreadable;
    if (cell.size() > kLongestDate)
        return reading;
    const QString text = foldedDate(cell);
    if (isPlainNumber(text))
        return readNumber(text);

    Tokens all = tokens(text);
    const qsizetype had = all.size();
    const auto clock = takeTime(all, false);
    if (clock) {
        reading.time = clock->time;
        reading.halfDay = clock->halfDay;
        reading.offsetMinutes = clock->offsetMinutes;
        reading.zoneWord = clock->zoneWord;
        if (std::all_of(all.begin(), all.end(), isFiller)) {
            reading.kind = DateReading::Kind::TimeOnly;
            return reading;
        }
    } else if (all.size() != had) {
        return reading; // a time that no clock shows
    }
    readDate(reading, all);
    if (reading.kind == DateReading::Kind::Date && reading.zoneWord && !reading.offsetMinutes)
        reading.kind = DateReading::Kind::ZoneUnclear;
    // A date that hangs on the order of its numbers is no instant yet.
    if (reading.kind == DateReading::Kind::Date && reading.offsetMinutes && !reading.dependsOnOrder()) {
        const auto day = std::find_if(
            reading.dates.begin(), reading.dates.end(), [](const QDate &date) { return date.isValid(); });
        reading.kind = DateReading::Kind::Instant;
        reading.instantMs = QDateTime(*day, *reading.time, Qt::OffsetFromUTC, *reading.offsetMinutes * 60)
                                .toMSecsSinceEpoch();
    }
    return reading;
}

DateReading readTimeCell(QStringView cell)
{
    DateReading reading;
    if (cell.trimmed().isEmpty())
        return reading;
    reading.kind = DateReading::Kind::Unreadable;
    if (cell.size() > kLongestDate)
        return reading;
    const QString text = foldedDate(cell);
    const auto found = [&reading](QTime time) {
        reading.kind = DateReading::Kind::TimeOnly;
        reading.time = time;
    };
    if (std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }) && text.size() <= 4) {
        const int number = text.toInt();
        if (text.size() <= 2 && number <= 23)
            found(QTime(number, 0));
        else if (text.size() >= 3 && number / 100 <= 23 && number % 100 <= 59)
            found(QTime(number / 100, number % 100));
        return reading;
    }
    if (text.startsWith(u"0.") || text.startsWith(u"0,")) {
        bool ok = false;
        const double fraction = QString(text).replace(u',', u'.').toDouble(&ok);
        const int minutes = ok && text.size() > 4 ? int(std::lround(fraction * 24 * 60)) : 24 * 60;
        if (minutes < 24 * 60) {
            found(QTime(minutes / 60, minutes % 60));
            return reading;
        }
    }
    Tokens all = tokens(text);
    const auto clock = takeTime(all, true);
    if (clock && std::all_of(all.begin(), all.end(), isFiller)) {
        found(clock->time);
        reading.halfDay = clock->halfDay;
        reading.offsetMinutes = clock->offsetMinutes;
        reading.zoneWord = clock->zoneWord;
        if (reading.zoneWord && !reading.offsetMinutes)
            reading.kind = DateReading::Kind::ZoneUnclear;
    }
    return reading;
}

} // namespace galley::schedule
