#pragma once

#include "core/base/Result.h"

#include <QList>
#include <QString>
#include <QUuid>

namespace galley::store {
class Reader;
}

namespace galley::schedule {

struct PlanExport
{
    QList<QUuid> clients; // empty: all
    QString name; // what the calendar calls itself
    QString path;
};

struct ExportedPlan
{
    int posts = 0;
    int notes = 0;
};

// Writes posts that have a time, and notes with how they repeat, as an iCalendar file; a file of that name is
// replaced at the very end, or stays as it was. Every row keeps its UID, so that another program that reads
// the file again updates instead of doubling. Fails with ical.not_written and as reading does. Not for the
// GUI thread.
[[nodiscard]] Result<ExportedPlan> exportPlan(const PlanExport &request, store::Reader &reader);

} // namespace galley::schedule
