#include "core/schedule/ical/DateChanges.h"

#include "core/domain/ChangeBuilder.h"
#include "core/store/Reader.h"

#include <algorithm>

namespace galley::schedule {

using namespace Qt::Literals::StringLiterals;

Result<QList<ChangeSet>> makeDateNotes(const DatePlan &plan, const QSet<QUuid> &chosen,
    const QString &fileName, const QUuid &agency, store::Reader &reader, IdSource &ids, const Clock &clock)
{
    const auto comesIn = [&](const PlannedDate &date) {
        return date.canComeIn() && chosen.contains(date.id);
    };
    const auto count = std::count_if(plan.dates.begin(), plan.dates.end(), comesIn);
    if (count == 0)
        return QList<ChangeSet>();
    ChangeBuilder builder(
        ids, clock, { u"import.notes"_s, { { u"count"_s, count }, { u"file"_s, fileName } } });
    QSet<QUuid> done; // two events without a name of their own may be the same
    for (const PlannedDate &date : plan.dates) {
        if (!comesIn(date) || done.contains(date.id))
            continue;
        done.insert(date.id);
        const auto orNull = [](const QString &text) {
            return text.isEmpty() ? QJsonValue() : QJsonValue(text);
        };
        QJsonObject set { { u"title"_s, date.title }, { u"body"_s, orNull(date.text) },
            { u"start_on"_s, date.first.toString(Qt::ISODate) },
            { u"end_on"_s, date.last.toString(Qt::ISODate) }, { u"rrule"_s, orNull(date.recurrence) } };
        const auto before = reader.row(u"calendar_notes", date.id);
        if (!before)
            return tl::unexpected(before.error());
        if (*before) {
            set.insert(u"deleted_at"_s, QJsonValue());
            QJsonObject was;
            for (auto it = set.begin(); it != set.end(); ++it)
                was.insert(it.key(), (*before)->value(it.key()));
            builder.update(u"calendar_notes"_s, date.id, set, was);
            continue;
        }
        set.insert(u"agency_id"_s, idText(agency));
        set.insert(u"brand_id"_s, plan.client.isNull() ? QJsonValue() : QJsonValue(idText(plan.client)));
        set.insert(u"source"_s, u"import"_s);
        builder.insert(u"calendar_notes"_s, date.id, set);
    }
    return builder.build();
}

} // namespace galley::schedule
