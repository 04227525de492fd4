#include "core/schedule/DayNotes.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace galley::schedule {

namespace {

void addHolidays(QMap<QDate, QList<DayNote>> &days, const DayNotesInput &input)
{
    QStringList countries;
    for (const QString &zone : input.clientZones)
        countries.append(countryOfZone(zone));
    countries.removeAll(QString());
    countries.removeDuplicates();
    countries.sort();
    for (const Holiday &holiday : Holidays::shipped().between(input.first, input.last, countries)) {
        // School holidays and optional days are no reason to plan differently; they would bury those that
        // are.
        if (holiday.kind == HolidayKind::School || holiday.kind == HolidayKind::Optional)
            continue;
        const auto kind =
            holiday.kind == HolidayKind::Public ? DayNote::Kind::Holiday : DayNote::Kind::Observance;
        const QDate last = std::min(holiday.last, input.last);
        for (QDate day = std::max(holiday.first, input.first); day <= last; day = day.addDays(1))
            days[day].append(
                DayNote { kind, holiday.name, countries.size() > 1 ? holiday.country : QString(), {} });
    }
}

void addClockChanges(QMap<QDate, QList<DayNote>> &days, const DayNotesInput &input)
{
    QStringList zones = input.clientZones;
    zones.prepend(input.ownZone);
    zones.removeAll(QString());
    zones.removeDuplicates();
    for (const QString &name : zones) {
        const QTimeZone zone(name.toUtf8());
        if (!zone.isValid() || !zone.hasTransitions())
            continue;
        // A day more on both sides: the range is in local days, transitions are in UTC.
        const QDateTime from(input.first.addDays(-1), QTime(0, 0), Qt::UTC);
        const QDateTime to(input.last.addDays(2), QTime(0, 0), Qt::UTC);
        int before = zone.offsetFromUtc(from);
        for (const QTimeZone::OffsetData &transition : zone.transitions(from, to)) {
            const int change = transition.offsetFromUtc - before;
            const QDate day = transition.atUtc.addSecs(before).date();
            before = transition.offsetFromUtc;
            if (change == 0 || day < input.first || day > input.last)
                continue;
            const auto kind = change > 0 ? DayNote::Kind::ClocksForward : DayNote::Kind::ClocksBack;
            QList<DayNote> &notes = days[day];
            // One line for all zones that change alike; one's own comes first and needs no place.
            const bool told =
                std::any_of(notes.begin(), notes.end(), [&](const DayNote &n) { return n.kind == kind; });
            if (!told)
                notes.append(DayNote { kind, {}, name == input.ownZone ? QString() : name, {} });
        }
    }
}

} // namespace

QMap<QDate, QList<DayNote>> dayNotes(const DayNotesInput &input)
{
    QMap<QDate, QList<DayNote>> days;
    for (const NoteSpan &note : input.notes) {
        const QDate last = std::min(note.last, input.last);
        for (QDate day = std::max(note.first, input.first); day.isValid() && day <= last;
             day = day.addDays(1))
            days[day].append(DayNote { DayNote::Kind::Note, note.title, {}, note.id });
    }
    addClockChanges(days, input);
    addHolidays(days, input);
    for (QList<DayNote> &notes : days)
        std::stable_sort(
            notes.begin(), notes.end(), [](const DayNote &a, const DayNote &b) { return a.kind < b.kind; });
    return days;
}

} // namespace galley::schedule
