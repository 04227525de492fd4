#include "core/domain/ChangeBuilder.h"

#include "core/base/CompactJson.h"
#include "core/domain/Errors.h"

namespace galley {

using namespace Qt::Literals::StringLiterals;

namespace {

qsizetype compactSize(const QJsonValue &value)
{
    return compactJson(value).size();
}

tl::unexpected<Error> tooLarge(const Change &change, qsizetype bytes, qsizetype limit)
{
    QString largest;
    qsizetype largestSize = -1;
    for (const QJsonObject *fields : { &change.set, &change.was }) {
        for (auto it = fields->begin(); it != fields->end(); ++it) {
            if (const qsizetype size = compactSize(QJsonValue(it.value())); size > largestSize) {
                largest = it.key();
                largestSize = size;
            }
        }
    }
    return fail(errors::kChangeTooLarge,
        { { u"table"_s, change.table }, { u"field"_s, largest }, { u"bytes"_s, bytes },
            { u"limit"_s, limit } });
}

} // namespace

ChangeBuilder::ChangeBuilder(IdSource &ids, const Clock &clock, Label label)
    : m_ids(ids)
    , m_clock(clock)
    , m_label(std::move(label))
{
}

void ChangeBuilder::insert(const QString &table, const QUuid &id, const QJsonObject &set)
{
    m_changes.append({ table, id, Op::Insert, set, {} });
}

void ChangeBuilder::update(
    const QString &table, const QUuid &id, const QJsonObject &set, const QJsonObject &was)
{
    Change change { table, id, Op::Update, set, was };
    for (auto it = change.set.begin(); it != change.set.end();) {
        const auto before = change.was.constFind(it.key());
        if (before != change.was.constEnd() && QJsonValue(*before) == QJsonValue(it.value())) {
            change.was.remove(it.key());
            it = change.set.erase(it);
        } else {
            ++it;
        }
    }
    if (!change.set.isEmpty() || !change.was.isEmpty())
        m_changes.append(change);
}

void ChangeBuilder::remove(const QString &table, const QUuid &id, const QJsonObject &wasRow)
{
    m_changes.append({ table, id, Op::Delete, {}, wasRow });
}

Result<QList<ChangeSet>> ChangeBuilder::build()
{
    QList<ChangeSet> sets;
    if (m_changes.isEmpty())
        return sets;

    // The envelope is measured with a group, which may turn out not to be needed.
    const ChangeSet envelope { m_ids.next(), m_ids.next(), ChangeSet::kSchema, m_label, m_clock.nowMs(), {} };
    const qsizetype limit = ChangeSet::kMaxBytes - toCompactJson(envelope).size();

    qsizetype used = 0;
    for (const Change &change : std::as_const(m_changes)) {
        const qsizetype bytes = toCompactJson(change).size() + 1; // and the comma before it
        if (bytes > limit)
            return tooLarge(change, bytes, limit);
        if (sets.isEmpty() || sets.last().changes.size() == ChangeSet::kMaxChanges || used + bytes > limit) {
            ChangeSet set = envelope;
            if (!sets.isEmpty())
                set.id = m_ids.next();
            sets.append(set);
            used = 0;
        }
        sets.last().changes.append(change);
        used += bytes;
    }
    if (sets.size() == 1)
        sets.first().group = {};
    for (const ChangeSet &set : std::as_const(sets)) {
        if (auto ok = check(set); !ok)
            return tl::unexpected(ok.error());
    }
    return sets;
}

} // namespace galley
