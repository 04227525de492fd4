#include "core/store/Committer.h"

#include "core/base/Log.h"
#include "core/store/Connection.h"
#include "core/store/Errors.h"
#include "core/store/Files.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

constexpr std::array<QLatin1StringView, 4> kKinds { "do"_L1, "undo"_L1, "redo"_L1, "load"_L1 };

bool isJoin(const QString &table)
{
    const auto *info = tableInfo(table);
    return info && info->removal == Removal::Delete;
}

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

// In the history an undo says what it took back.
Label takenBack(JournalRecord::Kind kind, const Label &label)
{
    return { QString(kKinds.at(static_cast<std::size_t>(kind))),
        { { u"label"_s, QJsonObject { { u"key"_s, label.key }, { u"args"_s, label.args } } } } };
}

QString segmentName(qint64 after)
{
    return u"%1.journal"_s.arg(after, 12, 10, QChar(u'0'));
}

} // namespace

QByteArray JournalRecord::toBytes() const
{
    QJsonArray all;
    for (const auto &set : sets)
        all.append(galley::toJson(set));
    return QJsonDocument(
        QJsonObject { { u"no"_s, number }, { u"kind"_s, QString(kKinds.at(static_cast<std::size_t>(kind))) },
            { u"step"_s, step }, { u"person"_s, person.isNull() ? QString() : idText(person) },
            { u"sets"_s, all } })
        .toJson(QJsonDocument::Compact);
}

std::optional<JournalRecord> JournalRecord::fromBytes(const QByteArray &bytes)
{
    const auto json = QJsonDocument::fromJson(bytes).object();
    const auto kind = std::ranges::find(kKinds, json.value("kind"_L1).toString());
    if (kind == kKinds.end())
        return std::nullopt;
    JournalRecord record;
    record.number = json.value("no"_L1).toInteger();
    record.kind = static_cast<Kind>(kind - kKinds.begin());
    record.step = json.value("step"_L1).toInteger();
    record.person = QUuid(json.value("person"_L1).toString());
    for (const auto &value : json.value("sets"_L1).toArray()) {
        auto set = changeSetFromJson(value.toObject());
        if (!set)
            return std::nullopt;
        record.sets.append(std::move(*set));
    }
    return record;
}

Committer::Committer(std::unique_ptr<Connection> db, QString folder, Dependencies dependencies)
    : m_db(std::move(db))
    , m_folder(std::move(folder))
    , m_dependencies(dependencies)
{
}

Committer::~Committer()
{
    writeJournal();
}

Result<void> Committer::start()
{
    if (auto done = readNumber(); !done)
        return done;
    QDir directory(files::journals(m_folder));
    if (!directory.mkpath(u"."_s))
        return fail(errors::kReadOnly, { { u"folder"_s, m_folder } });
    const auto segments = directory.entryList({ u"*.journal"_s }, QDir::Files, QDir::Name);
    const auto path = directory.filePath(segments.isEmpty() ? segmentName(0) : segments.last());
    auto journal = JournalFile::open(path);
    if (!journal)
        return tl::unexpected(journal.error());
    m_journal = std::move(*journal);
    return catchUp();
}

Result<void> Committer::startReplay()
{
    return readNumber();
}

Result<void> Committer::readNumber()
{
    const auto meta = m_db->list(u"SELECT key, value FROM meta WHERE key IN ('commit_no', 'server')"_s, {},
        [](const Row &row) { return std::pair(row.text(0), row.text(1)); });
    if (!meta)
        return tl::unexpected(meta.error());
    for (const auto &[key, value] : *meta) {
        if (key == "commit_no"_L1)
            m_number = value.toLongLong();
        else
            m_hasServer = !value.isEmpty();
    }
    return {};
}

// The database is the truth: a commit whose record never reached the journal is written there now.
Result<void> Committer::catchUp()
{
    const QDir directory(files::journals(m_folder));
    const auto segments = directory.entryList({ u"*.journal"_s }, QDir::Files, QDir::Name);
    qint64 last = QStringView(segments.last()).left(12).toLongLong();
    if (const auto record = JournalRecord::fromBytes(m_journal->last()))
        last = record->number;
    for (qint64 number = last + 1; number <= m_number; ++number) {
        const auto found = m_db->first(
            u"SELECT kind, step, person FROM commits WHERE number = ?"_s, { number }, [&](const Row &row) {
                const auto kind = std::ranges::find(kKinds, row.text(0)) - kKinds.begin();
                return JournalRecord { number, static_cast<JournalRecord::Kind>(kind), row.integer(1),
                    row.uuid(2), {} };
            });
        if (!found)
            return tl::unexpected(found.error());
        if (!*found)
            continue; // older than the history keeps
        auto record = **found;
        auto sets = setsOf(number);
        if (!sets)
            return tl::unexpected(sets.error());
        record.sets = std::move(*sets);
        if (auto done = m_journal->append(record.toBytes(), true); !done)
            return done;
    }
    m_journalBehind = false;
    return {};
}

Result<Commit> Committer::apply(const QList<ChangeSet> &group, const QUuid &person)
{
    for (const auto &set : group) {
        if (auto good = check(set); !good)
            return tl::unexpected(good.error());
    }
    auto outcome = commit({ 0, JournalRecord::Kind::Do, 0, person, group }, Applier::Mode::Do);
    if (!outcome)
        return tl::unexpected(outcome.error());
    return outcome->commit;
}

Result<Commit> Committer::load(const QList<ChangeSet> &sets, const QUuid &person)
{
    for (const auto &set : sets) {
        if (auto good = check(set); !good)
            return tl::unexpected(good.error());
    }
    auto outcome = commit({ 0, JournalRecord::Kind::Load, 0, person, sets }, Applier::Mode::Do);
    if (!outcome)
        return tl::unexpected(outcome.error());
    return outcome->commit;
}

Result<UndoOutcome> Committer::undo(const QUuid &person)
{
    return takeBack(JournalRecord::Kind::Undo, person);
}

Result<UndoOutcome> Committer::redo(const QUuid &person)
{
    return takeBack(JournalRecord::Kind::Redo, person);
}

// Both are the same: what the step's last commit did is inverted, and that becomes the step's last commit.
Result<UndoOutcome> Committer::takeBack(JournalRecord::Kind kind, const QUuid &person)
{
    const auto found = step(kind, person);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return fail(kind == JournalRecord::Kind::Undo ? errors::kNothingToUndo : errors::kNothingToRedo);
    const Step &step = **found;
    auto sets = setsOf(step.commit);
    if (!sets)
        return tl::unexpected(sets.error());
    JournalRecord record { 0, kind, step.number, person, {} };
    const auto group = sets->size() > 1 ? m_dependencies.ids->next() : QUuid();
    const auto now = m_dependencies.clock->nowMs();
    for (auto set = sets->crbegin(); set != sets->crend(); ++set) {
        auto back = inverted(*set, m_dependencies.ids->next(), now, isJoin);
        back.group = group;
        back.label = takenBack(kind, step.shown.label);
        record.sets.append(back);
    }
    auto outcome = commit(record, Applier::Mode::TakeBack);
    if (!outcome)
        return tl::unexpected(outcome.error());
    return UndoOutcome { outcome->commit, step.shown.label, outcome->kept };
}

Result<void> Committer::replay(const JournalRecord &record)
{
    if (record.number <= m_number)
        return {};
    if (record.number != m_number + 1)
        return fail(errors::kDamaged, {}, u"the journal has a gap before %1"_s.arg(record.number));
    const auto done = commit(record, Applier::Mode::Do);
    if (!done)
        return tl::unexpected(done.error());
    return {};
}

Result<Committer::Outcome> Committer::commit(JournalRecord record, Applier::Mode mode)
{
    auto transaction = Transaction::begin(*m_db);
    if (!transaction)
        return tl::unexpected(transaction.error());
    Applier applier(*m_db, record.person);
    QList<ChangeSet> effective;
    for (const auto &set : std::as_const(record.sets)) {
        auto applied = applier.apply(set, mode);
        if (!applied)
            return tl::unexpected(applied.error());
        if (!applied->changes.isEmpty())
            effective.append(std::move(*applied));
    }
    const bool isAction = record.kind == JournalRecord::Kind::Do || record.kind == JournalRecord::Kind::Load;
    if (effective.isEmpty() && isAction && mode == Applier::Mode::Do && record.number == 0)
        return Outcome {}; // everything was so already
    if (auto done = applier.finish(); !done)
        return tl::unexpected(done.error());
    record.sets = effective;
    record.number = m_number + 1;
    if (auto done = recordSets(record); !done)
        return tl::unexpected(done.error());
    if (auto done = recordStep(record); !done)
        return tl::unexpected(done.error());
    if (auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());

    m_number = record.number;
    if (m_journal) // a replay reads the journal
        m_unwritten.append(record);
    Outcome outcome { { applier.rows(), {} }, applier.kept() };
    for (const auto &set : std::as_const(effective))
        outcome.commit.sets.append(set.id);
    return outcome;
}

Result<void> Committer::recordSets(const JournalRecord &record)
{
    static const auto kCommit = u"INSERT INTO commits (number, kind, step, person) VALUES (?, ?, ?, ?)"_s;
    static const auto kSet =
        u"INSERT INTO change_sets (commit_no, id, group_id, person, at, body) VALUES (?, ?, ?, ?, ?, ?)"_s;
    static const auto kNumber = u"INSERT INTO meta (key, value) VALUES ('commit_no', ?)"
                                " ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s;
    const QString kind = kKinds.at(static_cast<std::size_t>(record.kind));
    if (auto done = m_db->run(kCommit, { record.number, kind, record.step, record.person }); !done)
        return done;
    for (const auto &set : record.sets) {
        auto done = m_db->run(kSet,
            { record.number, set.id, set.group, record.person, set.at,
                QString::fromUtf8(toCompactJson(set)) });
        if (!done)
            return done;
        if (m_hasServer && record.kind != JournalRecord::Kind::Load) {
            if (done = m_db->run(u"INSERT INTO outbox (set_id) VALUES (?)"_s, { set.id }); !done)
                return done;
        }
    }
    return m_db->run(kNumber, { QString::number(record.number) });
}

Result<void> Committer::recordStep(const JournalRecord &record)
{
    switch (record.kind) {
    case JournalRecord::Kind::Load:
        return {};
    case JournalRecord::Kind::Do: {
        if (record.sets.isEmpty())
            return {};
        // What was undone cannot be done again once something new has happened.
        if (auto done = m_db->run(u"DELETE FROM undo_steps WHERE person = ? AND state = 'undone'"_s,
                { ownerOf(record.person) });
            !done)
            return done;
        const auto &first = record.sets.first();
        return m_db->run(u"INSERT INTO undo_steps (person, group_id, label, at, state, commit_no)"
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
        return m_db->run(u"DELETE FROM undo_steps WHERE step = ?"_s, { record.step });
    const auto state = record.kind == JournalRecord::Kind::Undo ? u"undone"_s : u"done"_s;
    return m_db->run(u"UPDATE undo_steps SET state = ?, commit_no = ? WHERE step = ?"_s,
        { state, record.number, record.step });
}

Result<std::optional<Committer::Step>> Committer::step(JournalRecord::Kind kind, const QUuid &person)
{
    static const auto kUndo = u"SELECT step, group_id, label, at, commit_no FROM undo_steps"
                              " WHERE person = ? AND state = 'done' ORDER BY step DESC LIMIT 1"_s;
    static const auto kRedo = u"SELECT step, group_id, label, at, commit_no FROM undo_steps"
                              " WHERE person = ? AND state = 'undone' ORDER BY step LIMIT 1"_s;
    return m_db->first(
        kind == JournalRecord::Kind::Undo ? kUndo : kRedo, { ownerOf(person) }, [](const Row &row) {
            return Step { row.integer(0), { row.uuid(1), labelOf(row.json(2).toObject()), row.integer(3) },
                row.integer(4) };
        });
}

Result<std::optional<UndoStep>> Committer::undoStep(const QUuid &person)
{
    return step(JournalRecord::Kind::Undo, person).map([](const auto &found) {
        return found ? std::optional(found->shown) : std::nullopt;
    });
}

Result<std::optional<UndoStep>> Committer::redoStep(const QUuid &person)
{
    return step(JournalRecord::Kind::Redo, person).map([](const auto &found) {
        return found ? std::optional(found->shown) : std::nullopt;
    });
}

Result<QList<ChangeSet>> Committer::setsOf(qint64 commit)
{
    const auto bodies = m_db->list(u"SELECT body FROM change_sets WHERE commit_no = ? ORDER BY seq"_s,
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

// The commits are durable already, so a journal that cannot be written is no failure of theirs: it is made up
// for with the next commit, or when the workspace is opened again.
void Committer::writeJournal()
{
    const auto records = std::exchange(m_unwritten, {});
    if (records.isEmpty())
        return;
    Result<void> done;
    if (m_journalBehind) {
        done = catchUp();
    } else {
        for (qsizetype i = 0; i < records.size() && done; ++i)
            done = m_journal->append(records.at(i).toBytes(), i + 1 == records.size());
    }
    m_journalBehind = !done;
    if (!done)
        qCWarning(logStore) << "the journal is behind:" << done.error().detail;
}

Result<void> Committer::remember(const QString &key, const QString &value)
{
    auto done = m_db->run(u"INSERT INTO meta (key, value) VALUES (?, ?)"
                          " ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
        { key, value });
    return done ? readNumber() : done;
}

Result<void> Committer::rotateJournal(qint64 oldestCopy)
{
    writeJournal();
    if (m_journalBehind) {
        if (auto done = catchUp(); !done)
            return done;
    }
    const QDir directory(files::journals(m_folder));
    auto journal = JournalFile::open(directory.filePath(segmentName(m_number)));
    if (!journal)
        return tl::unexpected(journal.error());
    m_journal = std::move(*journal);
    // A segment ends where the next begins.
    const auto segments = directory.entryList({ u"*.journal"_s }, QDir::Files, QDir::Name);
    for (qsizetype i = 0; i + 1 < segments.size(); ++i) {
        if (QStringView(segments.at(i + 1)).left(12).toLongLong() <= oldestCopy)
            QFile::remove(directory.filePath(segments.at(i)));
    }
    return {};
}

Result<void> Committer::purge(qint64 before)
{
    auto transaction = Transaction::begin(*m_db);
    if (!transaction)
        return tl::unexpected(transaction.error());
    for (const auto &sql : { u"DELETE FROM undo_steps WHERE at < ?"_s,
             u"DELETE FROM change_sets WHERE at < ? AND id NOT IN (SELECT set_id FROM outbox)"
             " AND commit_no NOT IN (SELECT commit_no FROM undo_steps)"_s }) {
        if (auto done = m_db->run(sql, { before }); !done)
            return done;
    }
    if (auto done =
            m_db->run(u"DELETE FROM commits WHERE number NOT IN (SELECT commit_no FROM change_sets)"_s);
        !done)
        return done;
    return transaction->commit();
}

} // namespace galley::store
