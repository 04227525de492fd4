#include "core/schedule/DayNotes.h"

#include "core/base/ZoneTable.h"
#include "core/schedule/ical/Recurrence.h"

#include <algorithm>

namespace galley::schedule {

namespace {

constexpr qint64 kDayMs = 86'400'000;
const QDate kEpoch(1970, 1, 1);

qint64 utcMidnight(QDate day)
{
    return kEpoch.daysTo(day) * kDayMs;
}

constexpr qint64 kMaxSpan = 3660; // ten years: nothing that a row may claim is walked day by day for longer

constexpr qint64 kStepsANote = 20'000; // fifty years of days: one greedy rule leaves enough for the others

void addTimes(
    QMap<QDate, QList<DayNote>> &days, const DayNotesInput &input, const NoteSpan &note, QDate first)
{
    const DayNote shown { DayNote::Kind::Note, note.title, {}, note.id };
    const QDate last = std::min(first.addDays(note.first.daysTo(note.last)), input.last);
    for (QDate day = std::max(first, input.first); day.isValid() && day <= last; day = day.addDays(1)) {
        QList<DayNote> &notes = days[day];
        if (notes.isEmpty() || notes.constLast() != shown) // times that overlap are told once
            notes.append(shown);
    }
}

void addNotes(QMap<QDate, QList<DayNote>> &days, const DayNotesInput &input)
{
    WalkBudget all;
    for (const NoteSpan &note : input.notes) {
        const auto recurrence = Recurrence::fromText(note.recurrence);
        const bool repeats = recurrence && !recurrence->isEmpty() && note.first.isValid();
        if (!repeats || !recurrence->removed.contains(IcalTime { note.first, {}, false }))
            addTimes(days, input, note, note.first);
        if (!repeats)
            continue;
        WalkBudget budget { std::min(kStepsANote, all.steps) };
        all.steps -= budget.steps;
        const qint64 length = std::clamp<qint64>(note.first.daysTo(note.last), 0, kMaxSpan);
        const RecurrenceWindow window { input.first.addDays(-length), input.last };
        const auto times = occurrences(*recurrence, { note.first, {}, {} }, window, kMaxSpan, budget);
        all.steps += std::max<qint64>(budget.steps, 0);
        for (const Occurrence &time : times ? times->list : QList<Occurrence>()) {
            if (time.date != note.first)
                addTimes(days, input, note, time.date);
        }
    }
}

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
            days[day].append(DayNote { kind, holiday.name, holiday.country, {} });
    }
}

void addClockChanges(QMap<QDate, QList<DayNote>> &days, const DayNotesInput &input)
{
    QStringList zones = input.clientZones;
    zones.prepend(input.ownZone);
    zones.removeAll(QString());
    zones.removeDuplicates();
    for (const QString &name : zones) {
        const auto zone = ZoneTable::find(name);
        if (!zone)
            continue;
        // The offset in force as the first day begins; a change at its very midnight belongs to that day.
        int before = (*zone)->offsetAt(utcMidnight(input.first.addDays(-1)));
        before = (*zone)->offsetAt(utcMidnight(input.first) - qint64 { before } * 1000 - 1);
        for (QDate day = input.first; day <= input.last; day = day.addDays(1)) {
            const int after = (*zone)->offsetAt(utcMidnight(day.addDays(1)) - qint64 { before } * 1000 - 1);
            const int change = after - before;
            before = after;
            if (change == 0)
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
    addNotes(days, input);
    addClockChanges(days, input);
    addHolidays(days, input);
    for (QList<DayNote> &notes : days)
        std::stable_sort(
            notes.begin(), notes.end(), [](const DayNote &a, const DayNote &b) { return a.kind < b.kind; });
    return days;
}

} // namespace galley::schedule
