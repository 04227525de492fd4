#include "ui/shell/DateText.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace galley::shell {

namespace {

QString pattern(const char *english)
{
    return QCoreApplication::translate("DateText", english, "a pattern of QLocale::toString");
}

QString timeText(const QTime &time)
{
    return QLocale().toString(time, QLocale::ShortFormat);
}

QString withTime(const QString &day, const QTime &time, const char *joined)
{
    return time.isValid() ? QCoreApplication::translate("DateText", joined).arg(day, timeText(time)) : day;
}

} // namespace

QString shortDayText(const QDate &day)
{
    return QLocale().toString(day, pattern(QT_TRANSLATE_NOOP("DateText", "d MMM")));
}

QString longDayText(const QDate &day)
{
    return QLocale().toString(day, pattern(QT_TRANSLATE_NOOP("DateText", "dddd d MMMM")));
}

QString dayAndTimeText(const QDate &day, const QTime &time)
{
    return withTime(QLocale().toString(day, pattern(QT_TRANSLATE_NOOP("DateText", "ddd d MMM"))), time,
        QT_TRANSLATE_NOOP("DateText", "%1, %2"));
}

QString momentText(const QDateTime &at)
{
    return dayAndTimeText(at.date(), at.time());
}

QString weekdayAndTimeText(const QDate &day, const QTime &time)
{
    return withTime(QLocale().toString(day, u"ddd"_s), time, QT_TRANSLATE_NOOP("DateText", "%1 %2"));
}

} // namespace galley::shell
