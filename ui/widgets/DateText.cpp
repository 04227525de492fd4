#include "ui/widgets/DateText.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace galley::widgets {

namespace {

QString pattern(const char *english)
{
    return QCoreApplication::translate("DateText", english, "a pattern of QLocale::toString");
}

QString withTime(const QString &day, const QTime &time, const char *joined)
{
    return time.isValid() ? QCoreApplication::translate("DateText", joined).arg(day, timeText(time)) : day;
}

} // namespace

QString timeText(const QTime &time)
{
    // The short form of a locale may hold seconds (C does), so it is taken only where it counts to twelve.
    // Asked for hundreds of times a picture, and looking it up takes longer than all the rest.
    thread_local std::pair<QLocale, QString> kept;
    const QLocale locale;
    if (kept.second.isEmpty() || kept.first != locale) {
        const QString own = locale.timeFormat(QLocale::ShortFormat);
        kept = { locale, own.contains(u'a', Qt::CaseInsensitive) ? own : u"HH:mm"_s };
    }
    return locale.toString(time, kept.second);
}

QString shortDayText(const QDate &day)
{
    return QLocale().toString(day, pattern(QT_TRANSLATE_NOOP("DateText", "d MMM")));
}

QString weekdayDayText(const QDate &day)
{
    return QLocale().toString(day, pattern(QT_TRANSLATE_NOOP("DateText", "ddd d MMM")));
}

QString longDayText(const QDate &day)
{
    return QLocale().toString(day, pattern(QT_TRANSLATE_NOOP("DateText", "dddd d MMMM")));
}

QString datedDayText(const QDate &day)
{
    return QLocale().toString(day, pattern(QT_TRANSLATE_NOOP("DateText", "ddd d MMM yyyy")));
}

QString longDateText(const QDate &day)
{
    return QLocale().toString(day, pattern(QT_TRANSLATE_NOOP("DateText", "d MMMM yyyy")));
}

QString weekdayTimeText(const QDate &day, const QTime &time)
{
    return withTime(QLocale().toString(day, u"ddd"_s), time, QT_TRANSLATE_NOOP("DateText", "%1 %2"));
}

QString dayTimeText(const QDate &day, const QTime &time)
{
    return withTime(weekdayDayText(day), time, QT_TRANSLATE_NOOP("DateText", "%1, %2"));
}

QString datedDayTimeText(const QDate &day, const QTime &time)
{
    return withTime(datedDayText(day), time, QT_TRANSLATE_NOOP("DateText", "%1, %2"));
}

} // namespace galley::widgets
