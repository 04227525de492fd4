#include "ui/calendar/CalendarText.h"

#include "core/schedule/Errors.h"
#include "ui/calendar/CalendarModel.h"
#include "ui/widgets/DateText.h"
#include "ui/widgets/PlatformMark.h"
#include "ui/widgets/StatusMark.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace galley::calendar {

using namespace Qt::Literals::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("galley::calendar", text);
}

} // namespace

QString counted(const char *text, int n)
{
    // Without a translation Qt leaves "%n" and "(s)" as they are.
    return QCoreApplication::translate("galley::calendar", text, nullptr, n)
        .replace("%n"_L1, QLocale().toString(n))
        .replace("(s)"_L1, n == 1 ? ""_L1 : "s"_L1);
}

QString monthTitle(QDate month)
{
    return QLocale().toString(month, u"MMMM yyyy"_s);
}

QString dayText(QDate day)
{
    return widgets::longDayText(day);
}

QString shortDayText(QDate day)
{
    return widgets::weekdayDayText(day);
}

QString timeText(QTime time)
{
    return widgets::timeText(time);
}

QString placeOfZone(const QString &zone)
{
    return zone.section(u'/', -1).replace(u'_', u' ');
}

QString shortPlace(const QString &zone)
{
    const QStringList words = placeOfZone(zone).split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2)
        return words.value(0).left(3);
    QString initials;
    for (const QString &word : words)
        initials += word.at(0);
    return initials;
}

QString reachText(qint64 people)
{
    if (people < 0)
        return {};
    const QLocale locale;
    if (people < 1000)
        return locale.toString(people);
    const bool millions = people >= 999'500;
    const double value = static_cast<double>(people) / (millions ? 1e6 : 1e3);
    // Two figures tell enough: 4.8k, 14k.
    return locale.toString(value, 'f', value < 9.95 ? 1 : 0) + (millions ? u"M"_s : u"k"_s);
}

QString noteText(const schedule::DayNote &note)
{
    using Kind = schedule::DayNote::Kind;
    const QString place = note.place.contains(u'/') ? placeOfZone(note.place) : note.place;
    QString text = note.text;
    if (note.kind == Kind::ClocksBack)
        text = say(QT_TRANSLATE_NOOP("galley::calendar", "Clocks go back"));
    else if (note.kind == Kind::ClocksForward)
        text = say(QT_TRANSLATE_NOOP("galley::calendar", "Clocks go forward"));
    return place.isEmpty() ? text
                           //: A note of a day with the place it holds for: "Clocks go back (New York)"
                           : say(QT_TRANSLATE_NOOP("galley::calendar", "%1 (%2)")).arg(text, place);
}

QString titleOf(const store::SlipLook &look)
{
    return look.title.isEmpty() ? say(QT_TRANSLATE_NOOP("galley::calendar", "Untitled")) : look.title;
}

QString refusalsText(const QList<schedule::Refusal> &refused)
{
    const auto count = static_cast<int>(refused.size());
    const QString code = refused.first().reason.code;
    const bool same = std::all_of(refused.begin(), refused.end(),
        [&](const schedule::Refusal &refusal) { return refusal.reason.code == code; });
    if (same && code == schedule::errors::kPublished)
        return counted(QT_TRANSLATE_N_NOOP("galley::calendar",
                           "Left %n post(s) alone: already published. Copy them instead."),
            count);
    if (same && code == schedule::errors::kBeingSent)
        return counted(
            QT_TRANSLATE_N_NOOP("galley::calendar", "Left %n post(s) alone: being sent right now."), count);
    if (same && code == schedule::errors::kInThePast)
        return counted(QT_TRANSLATE_N_NOOP("galley::calendar",
                           "Left %n post(s) alone: that time has passed, so they would go out at once."),
            count);
    return counted(QT_TRANSLATE_N_NOOP("galley::calendar", "Left %n post(s) where they were."), count);
}

QString snappedText(const QList<schedule::Snapped> &snapped)
{
    const schedule::Snapped &first = snapped.first();
    return say(
        QT_TRANSLATE_NOOP("galley::calendar", "%1 does not exist on %2: clocks go forward. It is %3 now."))
        .arg(timeText(first.wanted.time), shortDayText(first.wanted.date), timeText(first.taken.time));
}

QString passedText()
{
    return say(QT_TRANSLATE_NOOP("galley::calendar", "This time has passed."));
}

QString spokenSlip(const CalendarModel &model, const store::MonthPost &post)
{
    QString time = timeText(post.time);
    if (model.isElsewhere(post))
        time += u' ' + placeOfZone(post.zone);
    QStringList parts { time, titleOf(model.look(post.id)) };
    if (const store::MonthBrand *brand = model.brand(post.brand))
        parts.append(brand->name);
    for (const Platform platform : allOf<Platform>()) {
        if (post.has(platform))
            parts.append(widgets::PlatformMark::name(platform));
    }
    parts.append(widgets::StatusMark::text(post.status).toLower());
    return parts.join(u", "_s);
}

QString spokenDay(const CalendarModel &model, QDate day)
{
    const int posts = model.rowsOf(day).count;
    QStringList parts { dayText(day), counted(QT_TRANSLATE_N_NOOP("galley::calendar", "%n post(s)"), posts) };
    for (const schedule::DayNote &note : model.notes().value(day))
        parts.append(noteText(note));
    for (const store::MonthCampaign &campaign : model.campaigns()) {
        if (campaign.first <= day && day <= campaign.last)
            parts.append(campaign.name);
    }
    return parts.join(u", "_s);
}

} // namespace galley::calendar
