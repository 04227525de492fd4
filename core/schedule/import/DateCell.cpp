#include "core/schedule/import/DateCell.h"

#include "core/domain/DatePhraseWords.h"
#include "core/schedule/import/Words.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace galley::schedule {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kFirstYear = 1990;
constexpr int kLastYear = 2099;
constexpr qsizetype kLongestDate = 80; // units; anything longer is a sentence

struct Token
{
    enum class Kind { Number, Word, Sign };
    Kind kind;
    QString text;
    int value = -1; // of a number of up to nine digits
    bool blankBefore = false;

    [[nodiscard]] bool is(QChar sign) const { return kind == Kind::Sign && text == sign; }

    [[nodiscard]] bool number(int digits) const { return kind == Kind::Number && text.size() <= digits; }
};

using Tokens = QList<Token>;

QString folded(QStringView cell)
{
    QString out;
    for (const QChar c : cell.toString().normalized(QString::NormalizationForm_KD)) {
        if (c.isMark())
            continue;
        if (c.isDigit())
            out += QChar(u'0' + c.digitValue());
        else if (c == u'年' || c == u'月')
            out += u'-';
        else if (c == u'日')
            out += u' ';
        else
            out += c.toLower();
    }
    out.replace(u"a. m."_s, u"am"_s)
        .replace(u"p. m."_s, u"pm"_s)
        .replace(u"a.m."_s, u"am"_s)
        .replace(u"p.m."_s, u"pm"_s);
    return out.trimmed();
}

Tokens tokens(const QString &text)
{
    Tokens found;
    bool blank = false;
    for (qsizetype i = 0; i < text.size();) {
        if (text[i].isSpace()) {
            blank = true;
            ++i;
            continue;
        }
        const qsizetype from = i;
        Token token { Token::Kind::Sign, {}, -1, blank };
        if (text[i].isDigit()) {
            token.kind = Token::Kind::Number;
            while (i < text.size() && text[i].isDigit())
                ++i;
        } else if (text[i].isLetter()) {
            token.kind = Token::Kind::Word;
            while (i < text.size() && text[i].isLetter())
                ++i;
        } else {
            ++i;
        }
        token.text = text.mid(from, i - from);
        if (token.kind == Token::Kind::Number && token.text.size() <= 9)
            token.value = token.text.toInt();
        found.append(token);
        blank = false;
    }
    return found;
}

// The four languages' words in one; the palette reads phrases by the same lists.
const DateWords &words()
{
    static const DateWords all = [] {
        DateWords merged;
        for (const auto language : { QLocale::Spanish, QLocale::French, QLocale::German, QLocale::English }) {
            const DateWords &one = dateWords(language);
            merged.words.insert(one.words);
            merged.weekdays.insert(one.weekdays);
            merged.months.insert(one.months);
        }
        return merged;
    }();
    return all;
}

bool isFiller(const Token &token)
{
    if (token.kind == Token::Kind::Sign)
        return token.text == u"," || token.text == u"." || token.text == u"\u200e";
    return token.kind == Token::Kind::Word
        && isOneOf(
            u"t|at|um|a|las|le|el|de|del|den|der|the|of|on|am|uhr|h|st|nd|rd|th|er|les|la", token.text);
}

bool isRelative(const Token &token)
{
    const auto word = words().words.constFind(token.text);
    if (token.kind != Token::Kind::Word || word == words().words.cend())
        return false;
    switch (*word) {
    case DateWord::Filler:
    case DateWord::Leading:
    case DateWord::Am:
    case DateWord::Pm:
    case DateWord::OClock:
        return false;
    default:
        return true;
    }
}

struct ClockTime
{
    QTime time;
    bool halfDay = false;
    std::optional<int> offsetMinutes;
};

// Reads am/pm and "Uhr" after a time; false where the hour does not fit.
bool takeHalf(Tokens &all, qsizetype at, int &hour, bool &halfDay)
{
    if (at < all.size() && all[at].kind == Token::Kind::Word) {
        const QString word = all[at].text;
        if (word == u"am" || word == u"pm") {
            if (hour < 1 || hour > 12)
                return false;
            hour = hour % 12 + (word == u"pm" ? 12 : 0);
            halfDay = true;
            all.remove(at);
        } else if (word == u"uhr" || word == u"h") {
            all.remove(at);
        }
    }
    return hour <= 23;
}

// "Z", "UTC", "+02:00", "+0200", "-05" right after a time.
std::optional<int> takeOffset(Tokens &all, qsizetype at)
{
    if (at >= all.size())
        return {};
    if (all[at].kind == Token::Kind::Word && isOneOf(u"z|utc|gmt", all[at].text)) {
        all.remove(at);
        return 0;
    }
    const bool minus = all[at].is(u'-') || all[at].is(u'\u2212');
    if (!(all[at].is(u'+') || (minus && !all[at].blankBefore)) || at + 1 >= all.size())
        return {};
    const Token hours = all[at + 1];
    int minutes = 0;
    qsizetype used = 2;
    if (hours.kind != Token::Kind::Number || hours.blankBefore)
        return {};
    if (hours.text.size() == 4) {
        minutes = hours.value / 100 * 60 + hours.value % 100;
    } else if (hours.text.size() == 2) {
        minutes = hours.value * 60;
        if (at + 3 < all.size() && all[at + 2].is(u':') && all[at + 3].number(2)) {
            minutes += all[at + 3].value;
            used = 4;
        }
    } else {
        return {};
    }
    if (minutes > 14 * 60)
        return {};
    all.remove(at, used);
    return minus ? -minutes : minutes;
}

// Finds a clock time among the tokens and takes it out. `bare` also allows what only a time column may
// hold: 17.30.
std::optional<ClockTime> takeTime(Tokens &all, bool bare)
{
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (!all[i].number(2))
            continue;
        int hour = all[i].value;
        int minute = 0;
        qsizetype used = 0;
        const bool pair = i + 2 < all.size() && all[i + 2].number(2);
        if (pair && (all[i + 1].is(u':') || (bare && all[i + 1].is(u'.') && all.size() <= 4))) {
            minute = all[i + 2].value;
            if (all[i + 2].text.size() != 2)
                return {};
            used = 3;
            if (i + 4 < all.size() && all[i + 3].is(u':') && all[i + 4].number(2)) {
                if (all[i + 4].value > 60)
                    return {};
                used = 5;
                if (i + 6 < all.size() && (all[i + 5].is(u'.') || all[i + 5].is(u','))
                    && all[i + 6].kind == Token::Kind::Number && !all[i + 6].blankBefore)
                    used = 7; // fractions of a second
            }
        } else if (i + 1 < all.size() && all[i + 1].kind == Token::Kind::Word) {
            if (isOneOf(u"h|uhr", all[i + 1].text)) {
                used = 2;
                if (pair && all[i + 2].text.size() == 2) {
                    minute = all[i + 2].value;
                    used = 3;
                }
            } else if (isOneOf(u"am|pm", all[i + 1].text) && hour <= 12) {
                // The German "am" stands before a date, not after a number that ends the cell or precedes a
                // comma.
                used = 1;
            }
        }
        if (used == 0)
            continue;
        all.remove(i, used);
        ClockTime clock;
        if (minute > 59 || !takeHalf(all, i, hour, clock.halfDay))
            return {};
        clock.time = QTime(hour, minute);
        clock.offsetMinutes = takeOffset(all, i);
        return clock;
    }
    return {};
}

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
            if (const int named = words().months.value(token.text)) {
                strange = strange || month != 0;
                month = named;
            } else if (const int day = words().weekdays.value(token.text)) {
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
    const QString text = folded(cell);
    if (isPlainNumber(text))
        return readNumber(text);

    Tokens all = tokens(text);
    const qsizetype had = all.size();
    const auto clock = takeTime(all, false);
    if (clock) {
        reading.time = clock->time;
        reading.halfDay = clock->halfDay;
        if (std::all_of(all.begin(), all.end(), isFiller)) {
            reading.kind = DateReading::Kind::TimeOnly;
            return reading;
        }
    } else if (all.size() != had) {
        return reading; // a time that no clock shows
    }
    readDate(reading, all);
    if (reading.kind == DateReading::Kind::Date && clock && clock->offsetMinutes) {
        // An instant cannot hang on the order of the numbers: only dates that leave no choice come with an
        // offset.
        if (reading.dependsOnOrder()) {
            reading.kind = DateReading::Kind::Unreadable;
            return reading;
        }
        const auto day = std::find_if(
            reading.dates.begin(), reading.dates.end(), [](const QDate &date) { return date.isValid(); });
        reading.kind = DateReading::Kind::Instant;
        reading.instantMs =
            QDateTime(*day, *reading.time, Qt::OffsetFromUTC, *clock->offsetMinutes * 60).toMSecsSinceEpoch();
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
    const QString text = folded(cell);
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
    if (clock && !clock->offsetMinutes && std::all_of(all.begin(), all.end(), isFiller)) {
        found(clock->time);
        reading.halfDay = clock->halfDay;
    }
    return reading;
}

} // namespace galley::schedule
