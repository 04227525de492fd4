#include "ui/imports/DatesText.h"

#include "core/schedule/ical/DatePlan.h"
#include "ui/widgets/DateText.h"

#include <QCoreApplication>
#include <QStringList>

namespace galley::imports {

using namespace Qt::Literals::StringLiterals;
using schedule::DateRemark;
using schedule::DateVerdict;
using schedule::PlannedDate;
using Frequency = schedule::RecurrenceRule::Frequency;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("galley::imports::Dates", text);
}

QString dayText(QDate day)
{
    return widgets::weekdayDayText(day) + u' ' + QString::number(day.year());
}

const char *remarkText(DateRemark remark)
{
    switch (remark) {
    case DateRemark::NoDay:
        return QT_TRANSLATE_NOOP("galley::imports::Dates", "Stays out: it has no day that can be read");
    case DateRemark::NoTitle:
        return QT_TRANSLATE_NOOP("galley::imports::Dates", "Stays out: it has no title");
    case DateRemark::Cancelled:
        return QT_TRANSLATE_NOOP("galley::imports::Dates", "Stays out: it was cancelled");
    case DateRemark::Repeated:
        return QT_TRANSLATE_NOOP("galley::imports::Dates", "Stays out: a newer version stands in the file");
    case DateRemark::OwnPost:
        return QT_TRANSLATE_NOOP("galley::imports::Dates", "Stays out: it is a post of this studio");
    case DateRemark::InBin:
        return QT_TRANSLATE_NOOP("galley::imports::Dates", "Was thrown away here; check it to bring it back");
    case DateRemark::TitleCut:
        return QT_TRANSLATE_NOOP("galley::imports::Dates", "The title is cut");
    case DateRemark::TextCut:
        return QT_TRANSLATE_NOOP("galley::imports::Dates", "The text is cut");
    case DateRemark::TimeInText:
        return QT_TRANSLATE_NOOP("galley::imports::Dates", "Comes in as a day; its time stands in its text");
    case DateRemark::ZoneUnknown:
        return QT_TRANSLATE_NOOP(
            "galley::imports::Dates", "Its time zone is unknown; the day is the one written");
    case DateRemark::OtherZone:
        return QT_TRANSLATE_NOOP("galley::imports::Dates", "Repeats by the days of its own time zone");
    case DateRemark::RuleUnreadable:
        return QT_TRANSLATE_NOOP("galley::imports::Dates", "How it repeats cannot be read; comes in once");
    case DateRemark::RuleTooFine:
        return QT_TRANSLATE_NOOP("galley::imports::Dates", "Repeats within a day; comes in once");
    case DateRemark::TimesCut:
        return QT_TRANSLATE_NOOP("galley::imports::Dates", "Some of its many times are left out");
    }
    Q_UNREACHABLE();
}

} // namespace

QString daysText(const PlannedDate &date)
{
    if (!date.first.isValid())
        return u"–"_s;
    if (date.first == date.last)
        return dayText(date.first);
    const bool sameYear = date.first.year() == date.last.year();
    return (sameYear ? widgets::weekdayDayText(date.first) : dayText(date.first)) + u" – "_s
        + dayText(date.last);
}

QString repeatsText(const PlannedDate &date)
{
    const auto recurrence = schedule::Recurrence::fromText(date.recurrence);
    if (!recurrence || recurrence->isEmpty())
        return {};
    if (recurrence->rules.isEmpty())
        return say(QT_TRANSLATE_NOOP("galley::imports::Dates", "on further days"));
    const schedule::RecurrenceRule &rule = recurrence->rules.first();
    if (recurrence->rules.size() > 1 || rule.interval != 1 || !rule.positions.isEmpty())
        return say(QT_TRANSLATE_NOOP("galley::imports::Dates", "by a rule of its own"));
    switch (rule.frequency) {
    case Frequency::Yearly:
        return say(QT_TRANSLATE_NOOP("galley::imports::Dates", "every year"));
    case Frequency::Monthly:
        return say(QT_TRANSLATE_NOOP("galley::imports::Dates", "every month"));
    case Frequency::Weekly:
        return say(QT_TRANSLATE_NOOP("galley::imports::Dates", "every week"));
    default:
        return say(QT_TRANSLATE_NOOP("galley::imports::Dates", "every day"));
    }
}

QString remarksText(const PlannedDate &date)
{
    QStringList told;
    if (date.verdict == DateVerdict::Same)
        told.append(say(QT_TRANSLATE_NOOP("galley::imports::Dates", "Already here")));
    else if (date.verdict == DateVerdict::Changed && !date.inBin)
        told.append(
            say(QT_TRANSLATE_NOOP("galley::imports::Dates", "Brings a date up to date that is here")));
    for (const DateRemark remark : date.remarks)
        told.append(say(remarkText(remark)));
    return told.join(u" · "_s);
}

} // namespace galley::imports
