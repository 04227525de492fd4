#include "core/domain/DatePhraseReader.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley {

DatePhraseReader::DatePhraseReader(QStringList tokens, const PhraseContext &context)
    : m_tokens(std::move(tokens))
    , m_context(context)
{
}

std::optional<DatePhrase> DatePhraseReader::read()
{
    if (m_tokens.isEmpty() || m_tokens.size() > kMostTokens)
        return {};
    if (word(0) == DateWord::Leading)
        ++m_pos;
    while (m_pos < m_tokens.size()) {
        const qsizetype before = m_pos;
        if (isFiller(m_pos)) {
            ++m_pos;
            continue;
        }
        if (readOffset() || (!m_phrase.date && readDate()) || (!m_phrase.time && readTime())) {
            if (m_contradiction || m_pos == before)
                return {};
            continue;
        }
        return {};
    }
    if (!m_phrase.date && !m_phrase.time)
        return {};
    return m_phrase;
}

std::optional<DateWord> DatePhraseReader::word(qsizetype at) const
{
    if (at >= m_tokens.size())
        return {};
    for (const auto language : m_context.languages) {
        const DateWords &known = dateWords(language);
        if (const auto it = known.words.constFind(m_tokens[at]); it != known.words.cend())
            return *it;
    }
    return {};
}

bool DatePhraseReader::isFiller(qsizetype at) const
{
    return at < m_tokens.size()
        && std::any_of(
            m_context.languages.begin(), m_context.languages.end(), [&](QLocale::Language language) {
                const auto &words = dateWords(language).words;
                const auto it = words.constFind(m_tokens[at]);
                return it != words.cend() && *it == DateWord::Filler;
            });
}

int DatePhraseReader::number(qsizetype at, QHash<QString, int> DateWords::*table) const
{
    if (at >= m_tokens.size())
        return 0;
    QString name = m_tokens[at];
    if (name.endsWith(u'.'))
        name.chop(1);
    for (const auto language : m_context.languages) {
        const auto &names = dateWords(language).*table;
        if (const auto it = names.constFind(name); it != names.cend())
            return *it;
    }
    return 0;
}

int DatePhraseReader::plainNumber(qsizetype at, bool ordinal) const
{
    if (at >= m_tokens.size())
        return -1;
    static const QRegularExpression plain(u"^(\\d{1,2})$"_s);
    static const QRegularExpression ordered(u"^(\\d{1,2})(\\.|st|nd|rd|th|er)?$"_s);
    const auto match = (ordinal ? ordered : plain).match(m_tokens[at]);
    return match.hasMatch() ? match.captured(1).toInt() : -1;
}

bool DatePhraseReader::take(const QDate &date, qsizetype tokens)
{
    if (!date.isValid() || date.year() < 2000 || date.year() > 2199)
        return false;
    m_phrase.date = date;
    m_pos += tokens;
    return true;
}

bool DatePhraseReader::takeDistance(const QDate &date, qsizetype tokens)
{
    m_phrase.shift = anchor().daysTo(date) * 1440;
    return take(date, tokens);
}

bool DatePhraseReader::takeTime(int hour, int minute, qsizetype tokens)
{
    if (!QTime::isValid(hour, minute, 0))
        return false;
    m_phrase.time = QTime(hour, minute);
    m_pos += tokens;
    return true;
}

QDate DatePhraseReader::coming(int day, int monthOfYear) const
{
    for (int year = m_context.today.year(); year <= m_context.today.year() + 8; ++year) {
        const QDate date(year, monthOfYear, day);
        if (date.isValid() && date >= m_context.today)
            return date;
    }
    return {};
}

QDate DatePhraseReader::comingWeekday(int day) const
{
    const int ahead = (day - m_context.today.dayOfWeek() + 7) % 7;
    return m_context.today.addDays(ahead == 0 ? 7 : ahead);
}

bool DatePhraseReader::addUnits(int count, DateWord unit, qsizetype tokens)
{
    switch (unit) {
    case DateWord::Day:
        return takeDistance(anchor().addDays(count), tokens);
    case DateWord::Week:
        return takeDistance(anchor().addDays(7 * count), tokens);
    case DateWord::Month:
        return takeDistance(anchor().addMonths(count), tokens);
    case DateWord::Hour:
    case DateWord::Minute: {
        const QTime from = m_context.anchorTime.isValid() ? m_context.anchorTime : m_context.now;
        const int minutes = from.hour() * 60 + from.minute() + (unit == DateWord::Hour ? 60 * count : count);
        const int days = minutes >= 0 ? minutes / 1440 : -((1439 - minutes) / 1440);
        const int rest = minutes - days * 1440;
        if (!take(anchor().addDays(days), tokens))
            return false;
        m_phrase.time = QTime(rest / 60, rest % 60);
        m_phrase.shift = minutes - (from.hour() * 60 + from.minute());
        return true;
    }
    default:
        return false;
    }
}

bool DatePhraseReader::readOffset()
{
    if (m_phrase.date)
        return false;
    static const QRegularExpression signedOffset(u"^([+-])(\\d{1,3})([a-z]*)$"_s);
    const auto match = signedOffset.match(m_tokens[m_pos]);
    if (match.hasMatch()) {
        const int count = match.captured(2).toInt() * (match.captured(1) == "-"_L1 ? -1 : 1);
        const QString unit = match.captured(3);
        if (unit.isEmpty()) {
            if (const auto next = word(m_pos + 1); next && addUnits(count, *next, 2))
                return true;
            return addUnits(count, DateWord::Day, 1);
        }
        if (unit == "d"_L1 || unit == "t"_L1 || unit == "j"_L1)
            return addUnits(count, DateWord::Day, 1);
        if (unit == "w"_L1 || unit == "s"_L1)
            return addUnits(count, DateWord::Week, 1);
        if (unit == "h"_L1)
            return addUnits(count, DateWord::Hour, 1);
        if (unit == "m"_L1 || unit == "min"_L1)
            return addUnits(count, DateWord::Minute, 1);
        return false;
    }
    if (word(m_pos) != DateWord::In)
        return false;
    const int count = plainNumber(m_pos + 1, false);
    const auto unit = word(m_pos + 2);
    return count >= 0 && unit && addUnits(count, *unit, 3);
}

bool DatePhraseReader::readDate()
{
    if (readNamedDay() || readNumericDate() || readWeekday())
        return true;
    return readDayAndMonth();
}

bool DatePhraseReader::readNamedDay()
{
    const auto named = word(m_pos);
    if (!named)
        return false;
    switch (*named) {
    case DateWord::Today:
        return take(m_context.today, 1);
    case DateWord::Tomorrow:
        return take(m_context.today.addDays(1), 1);
    case DateWord::Yesterday:
        return take(m_context.today.addDays(-1), 1);
    case DateWord::DayAfterTomorrow: // also "pasado mañana"
        return take(m_context.today.addDays(2), word(m_pos + 1) == DateWord::Tomorrow ? 2 : 1);
    case DateWord::Next:
        if (const int day = weekday(m_pos + 1))
            return take(nextMonday().addDays(day - 1), 2);
        if (word(m_pos + 1) == DateWord::Week)
            return take(nextMonday(), 2);
        if (word(m_pos + 1) == DateWord::Month)
            return take(QDate(m_context.today.year(), m_context.today.month(), 1).addMonths(1), 2);
        return false;
    case DateWord::This:
        if (const int day = weekday(m_pos + 1))
            return take(comingWeekday(day), 2);
        return false;
    default:
        return false;
    }
}

bool DatePhraseReader::readNumericDate()
{
    static const QRegularExpression iso(u"^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"_s);
    static const QRegularExpression dayMonth(u"^(\\d{1,2})([./])(\\d{1,2})(?:\\2(\\d{4}|\\d{2})?)?$"_s);
    if (const auto match = iso.match(m_tokens[m_pos]); match.hasMatch())
        return take(
            QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()), 1);
    const auto match = dayMonth.match(m_tokens[m_pos]);
    if (!match.hasMatch() || followedByTimeWord())
        return false;
    int day = match.captured(1).toInt();
    int monthOfYear = match.captured(3).toInt();
    const bool slash = match.captured(2) == "/"_L1;
    if (slash && (monthOfYear > 12 || (m_context.monthFirst && day <= 12)))
        std::swap(day, monthOfYear);
    if (match.captured(4).isEmpty())
        return take(coming(day, monthOfYear), 1);
    const int year = match.captured(4).toInt();
    return take(QDate(year < 100 ? 2000 + year : year, monthOfYear, day), 1);
}

bool DatePhraseReader::readWeekday()
{
    const int day = weekday(m_pos);
    if (day == 0)
        return false;
    ++m_pos;
    if (word(m_pos) == DateWord::Next)
        return take(nextMonday().addDays(day - 1), 1);
    const qsizetype after = m_pos;
    while (isFiller(m_pos))
        ++m_pos;
    if (m_pos < m_tokens.size() && (readNumericDate() || readDayAndMonth())) {
        // The coming year is taken for "fri 22 jan"; a weekday that does not fit is a slip of the pen.
        m_contradiction = m_phrase.date->dayOfWeek() != day;
        return true;
    }
    m_pos = after;
    const QDate next = comingWeekday(day);
    const int bare = followedByTimeWord(1) ? -1 : plainNumber(m_pos, false);
    if (bare > 0 && (bare == next.day() || bare > 23)) {
        for (QDate date = next; date < next.addYears(1); date = date.addDays(7)) {
            if (date.day() == bare)
                return take(date, 1);
        }
        return false;
    }
    return take(next, 0);
}

bool DatePhraseReader::readDayAndMonth()
{
    int day = plainNumber(m_pos, true);
    qsizetype used = 2;
    int monthOfYear = 0;
    if (day > 0) {
        qsizetype next = m_pos + 1;
        if (isFiller(next)) // "22 de octubre"
            ++next;
        monthOfYear = month(next);
        used = next - m_pos + 1;
    } else if ((monthOfYear = month(m_pos)) > 0) {
        day = plainNumber(m_pos + 1, true);
    }
    if (day > 0 && monthOfYear > 0) {
        static const QRegularExpression year(u"^(20|21)\\d{2}$"_s);
        if (m_pos + used < m_tokens.size() && year.match(m_tokens[m_pos + used]).hasMatch())
            return take(QDate(m_tokens[m_pos + used].toInt(), monthOfYear, day), used + 1);
        return take(coming(day, monthOfYear), used);
    }
    const bool ordinalAlone = day > 0 && plainNumber(m_pos, false) < 0;
    if (!ordinalAlone || monthOfYear > 0 || followedByTimeWord(1))
        return false;
    for (QDate first(m_context.today.year(), m_context.today.month(), 1); first < m_context.today.addYears(1);
         first = first.addMonths(1)) {
        const QDate date(first.year(), first.month(), day);
        if (date.isValid() && date >= m_context.today)
            return take(date, 1);
    }
    return false;
}

bool DatePhraseReader::followedByTimeWord(qsizetype ahead) const
{
    const auto next = word(m_pos + ahead);
    return next == DateWord::OClock || next == DateWord::Am || next == DateWord::Pm;
}

bool DatePhraseReader::readTime()
{
    if (word(m_pos) == DateWord::Noon)
        return takeTime(12, 0, 1);
    static const QRegularExpression shape(
        u"^(\\d{1,2})(?:([:.h])(\\d{2})?)?(am|pm|a\\.m\\.|p\\.m\\.|uhr)?$"_s);
    static const QRegularExpression compact(u"^(\\d{1,2})(\\d{2})$"_s);
    const QString &token = m_tokens[m_pos];
    const auto next = word(m_pos + 1);
    if (const auto match = shape.match(token); match.hasMatch()) {
        int hour = match.captured(1).toInt();
        int minute = match.captured(3).toInt();
        const QString half = match.captured(4);
        qsizetype used = 1;
        bool marked = !match.captured(3).isEmpty() || match.captured(2) == "h"_L1 || half == "uhr"_L1;
        if (match.captured(2) == ":"_L1 && match.captured(3).isEmpty())
            return false;
        if (match.captured(2) == "."_L1 && match.captured(3).isEmpty())
            return false;
        bool pm = half.startsWith(u'p');
        bool am = half.startsWith(u'a');
        if (half.isEmpty() && next == DateWord::Pm) {
            pm = true;
            ++used;
        } else if (half.isEmpty() && next == DateWord::Am) {
            am = true;
            ++used;
        } else if (next == DateWord::OClock) {
            marked = true;
            ++used;
            const int minutes = plainNumber(m_pos + 2, false); // "14 uhr 30"
            if (match.captured(3).isEmpty() && minutes >= 0 && m_tokens[m_pos + 2].size() == 2) {
                minute = minutes;
                ++used;
            }
        }
        if (am || pm) {
            if (hour < 1 || hour > 12)
                return false;
            hour = hour % 12 + (pm ? 12 : 0);
            marked = true;
        }
        // A number alone is an hour only beside a day: "friday 9".
        if (!marked && !m_phrase.date)
            return false;
        return takeTime(hour, minute, used);
    }
    if (const auto match = compact.match(token); match.hasMatch() && m_phrase.date)
        return takeTime(match.captured(1).toInt(), match.captured(2).toInt(), 1);
    return false;
}

} // namespace galley
