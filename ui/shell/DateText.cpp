#include "ui/shell/DateText.h"

#include "ui/widgets/DateText.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace galley::shell {

namespace {

QString withTime(const QString &day, const QTime &time, const char *joined)
{
    return time.isValid() ? QCoreApplication::translate("DateText", joined).arg(day, widgets::timeText(time))
                          : day;
}

} // namespace

QString dayAndTimeText(const QDate &day, const QTime &time)
{
    return withTime(widgets::weekdayDayText(day), time, QT_TRANSLATE_NOOP("DateText", "%1, %2"));
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
