#include "core/store/Committer.h"

#include "core/domain/Folding.h"
#include "core/store/Connection.h"
#include "core/store/Errors.h"
#include "core/store/Guard.h"
#include "core/store/OpenSet.h"
#include "core/store/TakeBack.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

constexpr qsizetype kRowsBetweenPersons = 250;

// In the history an undo says what it took back.
Label takenBack(JournalRecord::Kind kind, const Label &label)
{
    return { toText(kind),
        { { u"label"_s, QJsonObject { { u"key"_s, label.key }, { u"args"_s, label.args } } } } };
}

// The steps that another took are taken back only as far as they may be taken that way round.
Guard::Context contextOf(const JournalRecord &record, bool hasServer, bool isOwn)
{
    using Kind = JournalRecord::Kind;
    const auto origin = record.kind == Kind::Load ? Origin::Program : Origin::Person;
    const auto way = record.kind == Kind::Undo && isOwn ? Guard::Way::Undo
        : record.kind == Kind::Redo                     ? Guard::Way::Redo
                                                        : Guard::Way::Do;
    return { origin, way, record.person, hasServer };
}

Result<QList<QByteArray>> checked(const QList<ChangeSet> &sets)
{
    QList<QByteArray> bodies;
    bodies.reserve(sets.size());
    for (const auto &set : sets) {
        auto body = checkedJson(set);
        if (!body)
            return tl::unexpected(body.error());
        bodies.append(std::move(*body));
    }
    return bodies;
}

// Whether a change puts back what the other one found, or that part of it which still was as it had left it.
bool takesBack(const Change &back, const Change &done)
{
    if (back.id != done.id || back.table != done.table)
        return false;
    if (done.op != Op::Update)
        return true;
    for (auto field = back.set.begin(); field != back.set.end(); ++field) {
        if (!done.was.contains(field.key()) || done.was.value(field.key()) != field.value())
            return false;
    }
    return true;
}

} // namespace

Committer::Committer(std::unique_ptr<Connection> db, QString folder, Dependencies dependencies)
    : m_db(std::move(db))
    , m_history(*m_db)
    , m_folder(std::move(folder))
    , m_dependencies(dependencies)
{
}

Committer::~Committer()
{
    writeJournal();
    syncJournal();
}

Result<void> Committer::startReplay()
{
    return readNumber();
}

Result<void> Committer::readNumber()
{
    const auto number = History::lastCommit(*m_db);
    if (!number)
        return tl::unexpected(number.error());
    m_number = *number;
    return readServer();
}

Result<void> Committer::readServer()
{
    const auto server = m_db->first(
        u"SELECT value FROM meta WHERE key = 'server'"_s, {}, [](const Row &row) { return row.text(0); });
    if (!server)
        return tl::unexpected(server.error());
    m_hasServer = !server->value_or(QString()).isEmpty();
    return {};
}

Result<Commit> Committer::apply(const QList<ChangeSet> &group, const QUuid &person)
{
    auto bodies = checked(group);
    if (!bodies)
        return tl::unexpected(bodies.error());
    auto outcome = commit({ 0, JournalRecord::Kind::Do, 0, person, group, std::move(*bodies) }, {});
    if (!outcome)
        return tl::unexpected(outcome.error());
    if (!group.isEmpty() && outcome->commit.sets.value(0) == group.first().id)
        m_justDone = { person, History::shownStep(group.first()) };
    return outcome->commit;
}

Result<Commit> Committer::extend(ChangeSet set, const QUuid &person)
{
    const auto open = m_history.openSet(set.id, person);
    if (!open)
        return tl::unexpected(open.error());
    const auto goesOn = *open ? continues(*m_db, **open, set) : Result<bool>(false);
    if (!goesOn)
        return tl::unexpected(goesOn.error());
    if (!*goesOn) {
        const auto taken = m_history.set(set.id);
        if (!taken)
            return tl::unexpected(taken.error());
        if (*taken)
            set.id = m_dependencies.ids->next();
        return apply({ set }, person);
    }
    auto bodies = checked({ set });
    if (!bodies)
        return tl::unexpected(bodies.error());
    auto outcome =
        commit({ 0, JournalRecord::Kind::Do, 0, person, { set }, std::move(*bodies) }, { .open = &**open });
    if (!outcome)
        return tl::unexpected(outcome.error());
    return outcome->commit;
}

Result<Committer::Loaded> Committer::load(
    const QList<ChangeSet> &sets, const QUuid &person, const std::function<bool()> &isWaitedFor)
{
    auto bodies = checked(sets);
    if (!bodies)
        return tl::unexpected(bodies.error());
    auto outcome = commit({ 0, JournalRecord::Kind::Load, 0, person, sets, std::move(*bodies) },
        { .isWaitedFor = isWaitedFor });
    if (!outcome)
        return tl::unexpected(outcome.error());
    return Loaded { outcome->commit, outcome->taken };
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
    const auto found = m_history.step(kind, person);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return fail(kind == JournalRecord::Kind::Undo ? errors::kNothingToUndo : errors::kNothingToRedo);
    const History::Step &step = **found;
    auto record = takingBack(kind, step.number, step.commit, step.shown.label, person);
    if (!record)
        return tl::unexpected(record.error());
    auto outcome = commit(std::move(*record), { .mode = Applier::Mode::TakeBack });
    if (!outcome)
        return tl::unexpected(outcome.error());
    return UndoOutcome { outcome->commit, step.shown.label, outcome->kept };
}

Result<UndoOutcome> Committer::takeBackAction(JournalRecord::Kind kind, qint64 action, const QUuid &person)
{
    const auto found = m_history.action(action);
    if (!found)
        return tl::unexpected(found.error());
    const bool undo = kind == JournalRecord::Kind::Undo;
    if (!*found || (*found)->undone == undo)
        return fail(undo ? errors::kNothingToUndo : errors::kNothingToRedo);
    auto record = takingBack(kind, action, (*found)->commit, (*found)->label, person);
    if (!record)
        return tl::unexpected(record.error());
    // What would change nothing is no step: later it may change something again.
    const bool isOwn = (*found)->person == person;
    const auto held = heldBack(*m_db, contextOf(*record, m_hasServer, isOwn), record->sets);
    if (!held)
        return tl::unexpected(held.error());
    if (*held)
        return tl::unexpected(**held);
    auto outcome = commit(std::move(*record), { .mode = Applier::Mode::TakeBack, .isOwn = isOwn });
    if (!outcome)
        return tl::unexpected(outcome.error());
    return UndoOutcome { outcome->commit, (*found)->label, outcome->kept };
}

Result<JournalRecord> Committer::takingBack(
    JournalRecord::Kind kind, qint64 step, qint64 commit, const Label &label, const QUuid &person)
{
    const auto sets = m_history.setsOf(commit);
    if (!sets)
        return tl::unexpected(sets.error());
    JournalRecord record { 0, kind, step, person, {} };
    const auto group = sets->size() > 1 ? m_dependencies.ids->next() : QUuid();
    const auto now = m_dependencies.clock->nowMs();
    for (auto set = sets->crbegin(); set != sets->crend(); ++set) {
        auto back = inverted(*set, m_dependencies.ids->next(), now, isJoin);
        back.group = group;
        back.label = takenBack(kind, label);
        record.sets.append(back);
    }
    return record;
}

// The step next in turn follows from all that came before. An action that was named carries its number; that
// of an earlier version may be another, which counted steps instead of naming them after their commits, and
// so it has to fit.
Result<qint64> Committer::stepOf(const JournalRecord &record)
{
    const auto next = m_history.step(record.kind, record.person);
    if (!next)
        return tl::unexpected(next.error());
    const qint64 inTurn = *next ? (*next)->number : 0;
    if (record.step == inTurn || record.sets.isEmpty() || record.sets.first().changes.isEmpty())
        return inTurn;
    const auto named = m_history.action(record.step);
    if (!named)
        return tl::unexpected(named.error());
    if (!*named || (*named)->undone != (record.kind == JournalRecord::Kind::Redo))
        return inTurn;
    const auto sets = m_history.setsOf((*named)->commit);
    if (!sets)
        return tl::unexpected(sets.error());
    const Change &first = record.sets.first().changes.first();
    const bool fits = std::ranges::any_of(*sets, [&](const ChangeSet &set) {
        return std::ranges::any_of(set.changes, [&](const Change &done) { return takesBack(first, done); });
    });
    return fits ? record.step : inTurn;
}

Result<void> Committer::replay(const JournalRecord &record)
{
    if (record.number <= m_number)
        return {};
    if (record.number != m_number + 1)
        return fail(errors::kDamaged, {}, u"the journal has a gap before %1"_s.arg(record.number));
    auto again = record;
    if (record.kind == JournalRecord::Kind::Undo || record.kind == JournalRecord::Kind::Redo) {
        const auto step = stepOf(record);
        if (!step)
            return tl::unexpected(step.error());
        again.step = *step;
    }
    const auto done = commit(std::move(again), {});
    if (!done)
        return tl::unexpected(done.error());
    return {};
}

Result<Committer::Outcome> Committer::commit(JournalRecord record, const Manner &manner)
{
    const bool nothingUndone = m_justDone && m_justDone->first == record.person;
    m_justDone.reset();
    const auto mode = manner.mode;
    const ChangeSet *open = manner.open;
    // In a journal an open set stands once for each time that it grew.
    std::optional<ChangeSet> grown;
    if (record.number != 0 && record.kind == JournalRecord::Kind::Do && record.sets.size() == 1) {
        auto stored = m_history.set(record.sets.first().id);
        if (!stored)
            return tl::unexpected(stored.error());
        grown = std::move(*stored);
        if (grown) {
            open = &*grown;
            record.sets.first() = beyond(record.sets.first(), *open);
        }
    }
    auto transaction = Transaction::begin(*m_db);
    if (!transaction)
        return tl::unexpected(transaction.error());
    // What a journal holds was checked when it was written.
    std::optional<Guard> guard;
    if (record.number == 0)
        guard.emplace(*m_db, contextOf(record, m_hasServer, manner.isOwn));
    Applier applier(*m_db, record.person, guard ? &*guard : nullptr);
    QList<ChangeSet> effective;
    QList<QByteArray> bodies;
    qsizetype taken = 0;
    qsizetype rows = 0;
    for (const auto &set : std::as_const(record.sets)) {
        auto applied = applier.apply(set, mode, open);
        if (!applied)
            return tl::unexpected(applied.error());
        if (!applied->changes.isEmpty()) {
            const bool asGiven = taken < record.bodies.size() && applied->changes == set.changes;
            bodies.append(asGiven ? record.bodies.at(taken) : toCompactJson(*applied));
            effective.append(std::move(*applied));
        }
        ++taken;
        rows += set.changes.size();
        if (rows < kRowsBetweenPersons)
            continue;
        // Nothing but the commit itself is left to do for whoever waits, and little is kept in mind of a big
        // action.
        rows = 0;
        if (auto done = applier.finish(); !done)
            return tl::unexpected(done.error());
        if (manner.isWaitedFor && manner.isWaitedFor())
            break;
    }
    const bool isAction = record.kind == JournalRecord::Kind::Do || record.kind == JournalRecord::Kind::Load;
    if (effective.isEmpty() && isAction && mode == Applier::Mode::Do && record.number == 0)
        return Outcome { {}, {}, taken }; // everything was so already
    if (auto done = applier.finish(); !done)
        return tl::unexpected(done.error());
    record.sets = effective;
    record.bodies = bodies;
    record.number = m_number + 1;
    if (auto done = keep(record, open, nothingUndone); !done)
        return tl::unexpected(done.error());
    if (auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());

    m_number = record.number;
    if (m_journal) // a replay reads the journal
        m_unwritten.append(record.toBytes());
    Outcome outcome { { applier.rows(), {} }, applier.kept(), taken };
    for (const auto &set : std::as_const(effective))
        outcome.commit.sets.append(set.id);
    return outcome;
}

Result<void> Committer::keep(const JournalRecord &record, const ChangeSet *open, bool nothingUndone)
{
    if (open && !record.sets.isEmpty())
        return m_history.recordGrowth(record, folded(*open, record.sets.first()));
    if (auto done = m_history.recordSets(record, m_hasServer); !done)
        return done;
    return m_history.recordStep(record, nothingUndone);
}

Result<std::optional<UndoStep>> Committer::undoStep(const QUuid &person)
{
    if (m_justDone && m_justDone->first == person)
        return m_justDone->second;
    return m_history.step(JournalRecord::Kind::Undo, person).map([](const auto &found) {
        return found ? std::optional(found->shown) : std::nullopt;
    });
}

Result<std::optional<UndoStep>> Committer::redoStep(const QUuid &person)
{
    if (m_justDone && m_justDone->first == person)
        return std::nullopt;
    return m_history.step(JournalRecord::Kind::Redo, person).map([](const auto &found) {
        return found ? std::optional(found->shown) : std::nullopt;
    });
}

Result<void> Committer::purge(qint64 before)
{
    m_justDone.reset();
    return m_history.purge(before);
}

Result<void> Committer::remember(const QString &key, const QString &value)
{
    auto done = m_db->run(u"INSERT INTO meta (key, value) VALUES (?, ?)"
                          " ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
        { key, value });
    return done ? readServer() : done;
}

} // namespace galley::store
