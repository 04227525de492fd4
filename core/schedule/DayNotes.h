#pragma once

#include "core/schedule/Holidays.h"

#include <QDate>
#include <QMap>
#include <QStringList>
#include <QUuid>

namespace galley::schedule {

// A line beside the number of a day.
struct DayNote
{
    enum class Kind { Note, ClocksForward, ClocksBack, Holiday, Observance };
    Kind kind = Kind::Note;
    QString text; // of a note or holiday; clock changes are worded by ui
    QString place; // country of a holiday; zone of a clock change, empty for one's own
    QUuid id; // of a row in calendar_notes

    bool operator==(const DayNote &) const = default;
};

// A row of calendar_notes.
struct NoteSpan
{
    QUuid id;
    QString title;
    QDate first; // of its first time
    QDate last;
    QString recurrence = {}; // as core/schedule/ical/Recurrence.h reads it; empty: once
};

struct DayNotesInput
{
    QDate first;
    QDate last;
    QList<NoteSpan> notes;
    QStringList clientZones; // IANA; their countries' holidays and clock changes are shown
    QString ownZone; // the person's: a clock change there needs no place
};

// The notes of every day that has any, the most telling first: notes, clock changes, public holidays, the
// rest. A note that repeats stands on its first days and on all that its rule names; one whose rule cannot be
// read on the first days alone. The time spent on rules is bounded over all notes.
[[nodiscard]] QMap<QDate, QList<DayNote>> dayNotes(const DayNotesInput &input);

} // namespace galley::schedule
