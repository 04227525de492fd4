#pragma once

#include "core/base/WallTime.h"
#include "core/schedule/ical/IcalFile.h"

#include <QUuid>

namespace galley::store {
class Reader;
}

namespace galley::schedule {

// What is worth knowing about a date before it comes in; ui words them.
enum class DateRemark {
    NoDay, // it has no day that can be read
    NoTitle,
    Cancelled,
    Repeated, // the same event stands in the file again, newer
    OwnPost, // a post of this workspace, exported before
    InBin, // imported before, and thrown away since
    TitleCut,
    TextCut,
    TimeInText, // notes are days: its time stands in its text
    ZoneUnknown, // the day is the one written
    OtherZone, // it repeats by the days of its own zone, which are others than the client's
    RuleUnreadable, // comes in once
    RuleTooFine, // repeats within a day: comes in once
    TimesCut, // more added or left-out times than a note can hold
};

enum class DateVerdict { New, Changed, Same, LeftOut };

// An event as the note it would become.
struct PlannedDate
{
    QUuid id; // the same whenever the same event is imported for the same client
    QString uid; // of the file
    QString title;
    QString text;
    QDate first;
    QDate last;
    QString recurrence; // Recurrence::toText()
    DateVerdict verdict = DateVerdict::New;
    QList<DateRemark> remarks;
    bool inBin = false;

    [[nodiscard]] bool canComeIn() const
    {
        return verdict == DateVerdict::New || verdict == DateVerdict::Changed;
    }
};

struct DatePlan
{
    QList<PlannedDate> dates; // by day and title
    int others = 0; // tasks and journals of the file
    QUuid client; // null: for all
};

// Judges every event for a client, or for all (null), and compares it with what is there. `zone` is where the
// days are shown. Changes nothing; safe on any thread with a reader of its own.
[[nodiscard]] Result<DatePlan> planDates(
    const IcalFile &file, const QUuid &client, const QString &zone, store::Reader &reader);

// How exported rows are named in a file, and recognised when it comes back: "note-<id>@galley".
[[nodiscard]] QString exportedUid(QLatin1StringView kind, const QUuid &id);

} // namespace galley::schedule
