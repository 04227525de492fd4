#include "ui/calendar/week/WeekText.h"

#include "core/schedule/Landing.h"
#include "core/schedule/MonthLayout.h"
#include "ui/calendar/CalendarModel.h"
#include "ui/calendar/CalendarText.h"
#include "ui/widgets/ErrorText.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstdlib>

namespace galley::calendar {

using namespace Qt::Literals::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("galley::calendar", text);
}

QString dayOfMonth(QDate day)
{
    //: A day in the name of a week that holds days of two months: "26 October". Qt's date format.
    return QLocale().toString(day, say(QT_TRANSLATE_NOOP("galley::calendar", "d MMMM")));
}

// "at 17:30 in New York", with the day where it is another.
QString timeIn(qint64 at, const QString &zone, QDate day)
{
    const auto wall = toWall(at, zone);
    if (!wall)
        return {};
    const QString time = timeText(wall->time);
    return placeOfZone(zone) + u' ' + (wall->date == day ? time : shortDayText(wall->date) + u", "_s + time);
}

QString nearestText(const schedule::Landing &landing, const LandingContext &context)
{
    const store::MonthBrand *brand = context.model.brand(context.brand);
    const QString client = brand ? brand->name : QString();
    if (landing.nearest.isNull())
        return say(QT_TRANSLATE_NOOP("galley::calendar", "Nothing else of %1 that day.")).arg(client);
    const QString title = titleOf(context.model.look(landing.nearest));
    const auto minutes = static_cast<int>(std::llabs(landing.nearestMinutes));
    if (minutes == 0)
        return say(QT_TRANSLATE_NOOP("galley::calendar", "%1 of %2 is at the same time.")).arg(title, client);
    if (minutes <= 60) {
        return (landing.nearestMinutes < 0
                ? counted(
                    QT_TRANSLATE_N_NOOP("galley::calendar", "%1 of %2 is %n minute(s) earlier."), minutes)
                : counted(
                    QT_TRANSLATE_N_NOOP("galley::calendar", "%1 of %2 is %n minute(s) later."), minutes))
            .arg(title, client);
    }
    const int hours = (minutes + 30) / 60;
    return (landing.nearestMinutes < 0
            ? counted(QT_TRANSLATE_N_NOOP("galley::calendar", "Nearest of %2: %1, about %n hour(s) earlier."),
                hours)
            : counted(
                QT_TRANSLATE_N_NOOP("galley::calendar", "Nearest of %2: %1, about %n hour(s) later."), hours))
        .arg(title, client);
}

} // namespace

QString weekTitle(QDate firstDay)
{
    const QDate last = firstDay.addDays(6);
    //: Two dates: "19 – 25 October"
    const QString range = say(QT_TRANSLATE_NOOP("galley::calendar", "%1 – %2"));
    if (firstDay.month() != last.month())
        return range.arg(dayOfMonth(firstDay), dayOfMonth(last));
    //: The first day of a week, before "25 October". Qt's date format.
    const QString first = QLocale().toString(firstDay, say(QT_TRANSLATE_NOOP("galley::calendar", "d")));
    return range.arg(first, dayOfMonth(last));
}

QString weekNumberText(QDate firstDay)
{
    return say(QT_TRANSLATE_NOOP("galley::calendar", "Week %1"))
        .arg(QLocale().toString(schedule::weekNumber(firstDay)));
}

QString minuteText(int minute)
{
    return timeText(QTime(minute / 60 % 24, minute % 60));
}

QString clockNotice(const schedule::DayClock &clock, int usual, const QString &second)
{
    QStringList parts;
    if (clock.changes()) {
        const int minutes = clock.minutes();
        parts.append(minutes % 60 == 0
                ? counted(QT_TRANSLATE_N_NOOP("galley::calendar", "%n hour(s)"), minutes / 60)
                //: Length of a day that is no whole number of hours: "24.5 hours"
                : say(QT_TRANSLATE_NOOP("galley::calendar", "%1 hours"))
                      .arg(QLocale().toString(minutes / 60.0, 'f', 1)));
    }
    if (!second.isEmpty() && clock.ahead != usual) {
        const int hours = std::abs(clock.ahead) / 60;
        const int minutes = std::abs(clock.ahead) % 60;
        QString distance = clock.ahead < 0 ? u"−"_s : u"+"_s;
        distance += QString::number(hours);
        if (minutes != 0)
            distance += u":%1"_s.arg(minutes, 2, 10, QChar(u'0'));
        parts.append(shortPlace(second) + u' ' + distance);
    }
    return parts.join(u", "_s);
}

QString doubledText(const schedule::DayClock &clock)
{
    return say(QT_TRANSLATE_NOOP("galley::calendar", "%1 comes twice")).arg(minuteText(clock.doubledFrom));
}

QString missingText(const schedule::DayClock &clock)
{
    return say(QT_TRANSLATE_NOOP("galley::calendar", "%1 is left out")).arg(minuteText(clock.gapFrom));
}

QString LandingWords::spoken() const
{
    QStringList parts { title };
    if (!second.isEmpty())
        parts.append(second);
    return (parts + reasons).join(u", "_s);
}

LandingWords landingWordsOf(const schedule::Landing &landing, const LandingContext &context)
{
    LandingWords words;
    words.title = shortDayText(landing.wall.date) + u", "_s + timeText(landing.wall.time);
    if (context.zone != context.rulerZone)
        words.title += u' ' + placeOfZone(context.zone);
    const QString other = context.zone == context.rulerZone ? context.secondZone : context.rulerZone;
    if (!other.isEmpty() && other != context.zone && landing.at != 0)
        words.second = timeIn(landing.at, other, landing.wall.date);
    if (context.copies) {
        words.reasons = { say(QT_TRANSLATE_NOOP("galley::calendar", "A copy, as a draft.")),
            nearestText(landing, context) };
        return words;
    }
    if (landing.refused) {
        words.tone = LandingWords::Tone::Refused;
        words.reasons = { widgets::errorText(*landing.refused).happened };
        return words;
    }
    if (landing.kind == WallKind::Gap)
        words.reasons.append(
            say(QT_TRANSLATE_NOOP("galley::calendar", "%1 is left out that day: clocks go forward."))
                .arg(timeText(landing.wanted.time)));
    else if (landing.kind == WallKind::Overlap)
        words.reasons.append(say(
            QT_TRANSLATE_NOOP("galley::calendar", "%1 comes twice that day. You choose which when it lands."))
                                 .arg(timeText(landing.wanted.time)));
    if (landing.past)
        words.reasons.append(passedText());
    if (landing.lapses)
        words.reasons.append(say(QT_TRANSLATE_NOOP(
            "galley::calendar", "Approved for its old time: it has to be approved again.")));
    if (landing.isCrowded())
        words.reasons.append(nearestText(landing, context));
    words.tone = words.reasons.isEmpty() ? LandingWords::Tone::Plain : LandingWords::Tone::Caution;
    if (words.reasons.isEmpty())
        words.reasons.append(nearestText(landing, context));
    constexpr qsizetype kMost = 2;
    words.reasons = words.reasons.first(std::min(words.reasons.size(), kMost));
    if (context.more > 0)
        words.reasons.append(counted(
            QT_TRANSLATE_N_NOOP("galley::calendar", "%n other post(s) move by as much."), context.more));
    return words;
}

} // namespace galley::calendar
