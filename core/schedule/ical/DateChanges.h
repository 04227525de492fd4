#pragma once

#include "core/base/Clock.h"
#include "core/base/Ids.h"
#include "core/domain/ChangeSet.h"
#include "core/schedule/ical/DatePlan.h"

#include <QSet>

namespace galley::schedule {

// The chosen dates of a plan as one action, labelled import.notes {count, file}: new notes are made, those
// that came from the same events before are brought up to date, and out of the bin. Empty where nothing is
// left to do. Fails as ChangeBuilder does, and as reading does.
[[nodiscard]] Result<QList<ChangeSet>> makeDateNotes(const DatePlan &plan, const QSet<QUuid> &chosen,
    const QString &fileName, const QUuid &agency, store::Reader &reader, IdSource &ids, const Clock &clock);

} // namespace galley::schedule
