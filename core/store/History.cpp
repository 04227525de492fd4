#include "core/store/History.h"

#include "core/base/CompactJson.h"
#include "core/base/Ids.h"
#include "core/domain/Folding.h"
#include "core/store/Connection.h"

#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

// Rows of nobody in particular (before anybody is known) still have an owner in the undo journal.
QByteArray ownerOf(const QUuid &person)
{
    return person.toRfc4122();
}

// What was undone is newer than all that is done, or it could not be done again.
const QString kLastDone = u"ifnull((SELECT step FROM undo_steps WHERE person = ?1 AND state = 'done'"
                          " ORDER BY step DESC LIMIT 1), 0)"_s;
const QString kForgetUndone =
    u"DELETE FROM undo_steps WHERE person = ?1 AND state = 'undone' AND step > %1"_s.arg(kLastDone);

QString labelText(const Label &label)
{
    return QString::fromUtf8(compactJson(QJsonObject { { u"key"_s, label.key }, { u"args"_s, label.args } }));
}

Label labelOf(const QJsonObject &json)
{
    return { json.value("key"_L1).toString(), json.value("args"_L1).toObject() };
}

} // namespace

Result<void> History::recordCommit(const JournalRecord &record, qint64 step)
{
    static const auto kCommit = u"INSERT INTO commits (number, kind, step, person) VALUES (?, ?, ?, ?)"_s;
    return m_db.run(kCommit, { record.number, toText(record.kind), step, record.person });
}

Result<void> History::recordSets(const JournalRecord &record, bool toOutbox)
{
    static const auto kSet =
        u"INSERT INTO change_sets (commit_no, place, id, group_id, person, at, body) VALUES (?, ?, ?, ?, ?, ?, ?)"_s;
    if (auto done = recordCommit(record, record.step); !done)
        return done;
    for (qsizetype i = 0; i < record.sets.size(); ++i) {
        const auto &set = record.sets.at(i);
        auto done = m_db.run(kSet,
            { record.number, i, set.id, set.group, record.person, set.at,
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
    static const auto kGrowing =
        u"SELECT step FROM undo_steps WHERE group_id = ?2 AND person = ?1 AND step = %1"_s.arg(kLastDone);
    const auto step = m_db.first(
        kGrowing, { ownerOf(record.person), whole.id }, [](const Row &row) { return row.integer(0); });
    if (!step)
        return tl::unexpected(step.error());
    if (auto done = recordCommit(record, step->value_or(0)); !done)
        return done;
    if (auto done = m_db.run(u"UPDATE change_sets SET commit_no = ?, at = ?, body = ? WHERE id = ?"_s,
            { record.number, whole.at, QString::fromUtf8(toCompactJson(whole)), whole.id });
        !done)
        return done;
    // What was typed and wiped out again is nothing to take back.
    const auto owner = ownerOf(record.person);
    if (isWithoutEffect(whole))
        return m_db.run(
            u"DELETE FROM undo_steps WHERE group_id = ?2 AND person = ?1 AND step = %1"_s.arg(kLastDone),
            { owner, whole.id });
    return m_db.run(u"UPDATE undo_steps SET commit_no = ?3, label = ?4, at = ?5"
                    " WHERE group_id = ?2 AND person = ?1 AND step = %1"_s.arg(kLastDone),
        { owner, whole.id, record.number, labelText(whole.label), whole.at });
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
         WHERE s.id = ?2
           AND u.person = ?1
           AND u.step = %1
           AND NOT EXISTS (SELECT 1 FROM undo_steps WHERE person = ?1 AND step > u.step)
           AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.set_id = s.id AND o.seq IS NOT NULL))"_s.arg(
        kLastDone);
    return read(kOpen, { ownerOf(person), id });
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

Result<qint64> History::lastCommit(Connection &db)
{
    const auto number =
        db.first(u"SELECT max(number) FROM commits"_s, {}, [](const Row &row) { return row.integer(0); });
    if (!number)
        return tl::unexpected(number.error());
    return number->value_or(0);
}

UndoStep History::shownStep(const ChangeSet &first)
{
    return { first.group.isNull() ? first.id : first.group, first.label, first.at };
}

Result<void> History::recordStep(const JournalRecord &record, bool nothingUndone)
{
    switch (record.kind) {
    case JournalRecord::Kind::Load:
        return {};
    case JournalRecord::Kind::Do: {
        if (record.sets.isEmpty())
            return {};
        // What was undone cannot be done again once something new has happened.
        if (!nothingUndone) {
            if (auto done = m_db.run(kForgetUndone, { ownerOf(record.person) }); !done)
                return done;
        }
        const auto step = shownStep(record.sets.first());
        return m_db.run(u"INSERT INTO undo_steps (person, step, group_id, label, at, state, commit_no)"
                        " VALUES (?1, ?2, ?3, ?4, ?5, 'done', ?2)"_s,
            { ownerOf(record.person), record.number, step.group, labelText(step.label), step.at });
    }
    case JournalRecord::Kind::Undo:
    case JournalRecord::Kind::Redo:
        break;
    }
    const auto owner = ownerOfStep(record);
    if (!owner)
        return tl::unexpected(owner.error());
    // Nothing of it could be changed any more: the step is spent.
    if (record.sets.isEmpty())
        return m_db.run(u"DELETE FROM undo_steps WHERE person = ? AND step = ?"_s, { *owner, record.step });
    const auto state = record.kind == JournalRecord::Kind::Undo ? u"undone"_s : u"done"_s;
    return m_db.run(u"UPDATE undo_steps SET state = ?, commit_no = ? WHERE person = ? AND step = ?"_s,
        { state, record.number, *owner, record.step });
}

// Whose step it is that somebody takes back: not always their own.
Result<QByteArray> History::ownerOfStep(const JournalRecord &record)
{
    const auto person = m_db.first(u"SELECT person FROM commits WHERE kind = 'do' AND (number = ?1"
                                   " OR (step = ?1 AND step <> 0)) ORDER BY number DESC LIMIT 1"_s,
        { record.step }, [](const Row &row) { return row.uuid(0); });
    if (!person)
        return tl::unexpected(person.error());
    return ownerOf(person->value_or(record.person));
}

Result<std::optional<History::Action>> History::action(qint64 number)
{
    // A set that grew lies at its last commit.
    static const auto kAction = uR"(
        SELECT c.person, json_extract(s.body, '$.label'), c.number FROM commits c
          JOIN change_sets s ON s.commit_no = c.number AND s.place = 0
         WHERE c.kind = 'do' AND (c.number = ?1 OR (c.step = ?1 AND c.step <> 0))
         ORDER BY c.number DESC LIMIT 1)"_s;
    static const auto kLater = uR"(
        SELECT c.kind = 'undo', c.number FROM commits c
         WHERE c.step = ?1 AND c.step <> 0 AND c.kind IN ('undo', 'redo')
           AND EXISTS (SELECT 1 FROM change_sets s WHERE s.commit_no = c.number)
         ORDER BY c.number DESC LIMIT 1)"_s;
    auto found = m_db.first(kAction, { number }, [](const Row &row) {
        return Action { row.uuid(0), labelOf(row.json(1).toObject()), false, row.integer(2) };
    });
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return std::nullopt;
    auto done = m_db.each(kLater, { number }, [&](const Row &row) {
        if (!row.boolean(0))
            return;
        (*found)->undone = true;
        (*found)->commit = row.integer(1);
    });
    if (!done)
        return tl::unexpected(done.error());
    return std::move(*found);
}

Result<std::optional<History::Step>> History::step(JournalRecord::Kind kind, const QUuid &person)
{
    static const auto kUndo = u"SELECT step, group_id, label, at, commit_no FROM undo_steps"
                              " WHERE person = ? AND state = 'done' ORDER BY step DESC LIMIT 1"_s;
    static const auto kRedo =
        u"SELECT step, group_id, label, at, commit_no FROM undo_steps"
        " WHERE person = ?1 AND state = 'undone' AND step > %1 ORDER BY commit_no DESC LIMIT 1"_s.arg(
            kLastDone);
    return m_db.first(
        kind == JournalRecord::Kind::Undo ? kUndo : kRedo, { ownerOf(person) }, [](const Row &row) {
            return Step { row.integer(0), { row.uuid(1), labelOf(row.json(2).toObject()), row.integer(3) },
                row.integer(4) };
        });
}

Result<QList<ChangeSet>> History::setsOf(qint64 commit)
{
    const auto bodies = m_db.list(u"SELECT body FROM change_sets WHERE commit_no = ? ORDER BY place"_s,
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
    if (auto done = m_db.run(u"DELETE FROM commits WHERE number NOT IN (SELECT commit_no FROM change_sets)"
                             " AND number < (SELECT max(number) FROM commits)"_s);
        !done)
        return done;
    return transaction->commit();
}

} // namespace galley::store
