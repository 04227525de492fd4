#include "core/store/History.h"

#include "core/base/Ids.h"
#include "core/domain/Folding.h"
#include "core/store/Connection.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

// Rows of nobody in particular (before anybody is known) still have an owner in the undo journal.
QByteArray ownerOf(const QUuid &person)
{
    return person.toRfc4122();
}

QString labelText(const Label &label)
{
    return QString::fromUtf8(QJsonDocument(QJsonObject { { u"key"_s, label.key }, { u"args"_s, label.args } })
                                 .toJson(QJsonDocument::Compact));
}

Label labelOf(const QJsonObject &json)
{
    return { json.value("key"_L1).toString(), json.value("args"_L1).toObject() };
}

} // namespace

Result<void> History::recordCommit(const JournalRecord &record)
{
    static const auto kCommit = u"INSERT INTO commits (number, kind, step, person) VALUES (?, ?, ?, ?)"_s;
    static const auto kNumber = u"INSERT INTO meta (key, value) VALUES ('commit_no', ?)"
                                " ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s;
    if (auto done = m_db.run(kCommit, { record.number, toText(record.kind), record.step, record.person });
        !done)
        return done;
    return m_db.run(kNumber, { QString::number(record.number) });
}

Result<void> History::recordSets(const JournalRecord &record, bool toOutbox)
{
    static const auto kSet =
        u"INSERT INTO change_sets (commit_no, id, group_id, person, at, body) VALUES (?, ?, ?, ?, ?, ?)"_s;
    if (auto done = recordCommit(record); !done)
        return done;
    for (qsizetype i = 0; i < record.sets.size(); ++i) {
        const auto &set = record.sets.at(i);
        auto done = m_db.run(kSet,
            { record.number, set.id, set.group, record.person, set.at,
                QString::fromUtf8(record.bodies.at(i)) });
        if (!done)
            return done;
        if (toOutbox && record.kind != JournalRecord::Kind::Load) {
            if (done = m_db.run(u"INSERT INTO outbox (set_id) VALUES (?)"_s, { set.id }); !done)
                return done;
        }
    }
    return {};
}

Result<void> History::recordGrowth(const JournalRecord &record, const ChangeSet &whole)
{
    if (auto done = recordCommit(record); !done)
        return done;
    if (auto done = m_db.run(u"UPDATE change_sets SET commit_no = ?, at = ?, body = ? WHERE id = ?"_s,
            { record.number, whole.at, QString::fromUtf8(toCompactJson(whole)), whole.id });
        !done)
        return done;
    // What was typed and wiped out again is nothing to take back.
    const auto owner = ownerOf(record.person);
    if (isWithoutEffect(whole))
        return m_db.run(u"DELETE FROM undo_steps WHERE group_id = ? AND step ="
                        " (SELECT max(step) FROM undo_steps WHERE person = ? AND state = 'done')"_s,
            { whole.id, owner });
    return m_db.run(u"UPDATE undo_steps SET commit_no = ?, label = ?, at = ? WHERE group_id = ? AND step ="
                    " (SELECT max(step) FROM undo_steps WHERE person = ? AND state = 'done')"_s,
        { record.number, labelText(whole.label), whole.at, whole.id, owner });
}

Result<std::optional<ChangeSet>> History::set(const QUuid &id)
{
    return read(u"SELECT body FROM change_sets WHERE id = ?"_s, { id });
}

Result<std::optional<ChangeSet>> History::openSet(const QUuid &id, const QUuid &person)
{
    static const auto kOpen = uR"(
        SELECT s.body FROM change_sets s
          JOIN undo_steps u ON u.commit_no = s.commit_no AND u.group_id = s.id
         WHERE s.id = ?1
           AND u.step = (SELECT max(step) FROM undo_steps WHERE person = ?2 AND state = 'done')
           AND NOT EXISTS (SELECT 1 FROM undo_steps WHERE person = ?2 AND state = 'undone')
           AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.set_id = s.id AND o.seq IS NOT NULL))"_s;
    return read(kOpen, { id, ownerOf(person) });
}

Result<std::optional<ChangeSet>> History::read(const QString &sql, const QVariantList &values)
{
    const auto body = m_db.first(sql, values, [](const Row &row) { return row.text(0).toUtf8(); });
    if (!body)
        return tl::unexpected(body.error());
    if (!*body)
        return std::nullopt;
    auto set = changeSetFromCompactJson(**body);
    if (!set)
        return tl::unexpected(set.error());
    return std::move(*set);
}

Result<void> History::recordStep(const JournalRecord &record)
{
    switch (record.kind) {
    case JournalRecord::Kind::Load:
        return {};
    case JournalRecord::Kind::Do: {
        if (record.sets.isEmpty())
            return {};
        // What was undone cannot be done again once something new has happened.
        if (auto done = m_db.run(u"DELETE FROM undo_steps WHERE person = ? AND state = 'undone'"_s,
                { ownerOf(record.person) });
            !done)
            return done;
        const auto &first = record.sets.first();
        return m_db.run(u"INSERT INTO undo_steps (person, group_id, label, at, state, commit_no)"
                        " VALUES (?, ?, ?, ?, 'done', ?)"_s,
            { ownerOf(record.person), first.group.isNull() ? first.id : first.group, labelText(first.label),
                first.at, record.number });
    }
    case JournalRecord::Kind::Undo:
    case JournalRecord::Kind::Redo:
        break;
    }
    // Nothing of it could be changed any more: the step is spent.
    if (record.sets.isEmpty())
        return m_db.run(u"DELETE FROM undo_steps WHERE step = ?"_s, { record.step });
    const auto state = record.kind == JournalRecord::Kind::Undo ? u"undone"_s : u"done"_s;
    return m_db.run(u"UPDATE undo_steps SET state = ?, commit_no = ? WHERE step = ?"_s,
        { state, record.number, record.step });
}

Result<std::optional<History::Step>> History::step(JournalRecord::Kind kind, const QUuid &person)
{
    static const auto kUndo = u"SELECT step, group_id, label, at, commit_no FROM undo_steps"
                              " WHERE person = ? AND state = 'done' ORDER BY step DESC LIMIT 1"_s;
    static const auto kRedo = u"SELECT step, group_id, label, at, commit_no FROM undo_steps"
                              " WHERE person = ? AND state = 'undone' ORDER BY step LIMIT 1"_s;
    return m_db.first(
        kind == JournalRecord::Kind::Undo ? kUndo : kRedo, { ownerOf(person) }, [](const Row &row) {
            return Step { row.integer(0), { row.uuid(1), labelOf(row.json(2).toObject()), row.integer(3) },
                row.integer(4) };
        });
}

Result<QList<ChangeSet>> History::setsOf(qint64 commit)
{
    const auto bodies = m_db.list(u"SELECT body FROM change_sets WHERE commit_no = ? ORDER BY seq"_s,
        { commit }, [](const Row &row) { return row.text(0).toUtf8(); });
    if (!bodies)
        return tl::unexpected(bodies.error());
    QList<ChangeSet> sets;
    for (const auto &body : *bodies) {
        auto set = changeSetFromCompactJson(body);
        if (!set)
            return tl::unexpected(set.error());
        sets.append(std::move(*set));
    }
    return sets;
}

Result<void> History::purge(qint64 before)
{
    auto transaction = Transaction::begin(m_db);
    if (!transaction)
        return tl::unexpected(transaction.error());
    for (const auto &sql : { u"DELETE FROM undo_steps WHERE at < ?"_s,
             u"DELETE FROM change_sets WHERE at < ? AND id NOT IN (SELECT set_id FROM outbox)"
             " AND commit_no NOT IN (SELECT commit_no FROM undo_steps)"_s }) {
        if (auto done = m_db.run(sql, { before }); !done)
            return done;
    }
    if (auto done =
            m_db.run(u"DELETE FROM commits WHERE number NOT IN (SELECT commit_no FROM change_sets)"_s);
        !done)
        return done;
    return transaction->commit();
}

} // namespace galley::store
