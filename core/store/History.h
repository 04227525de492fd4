#pragma once

#include "core/base/Result.h"
#include "core/store/Commit.h"
#include "core/store/JournalRecord.h"

#include <optional>

namespace galley::store {

class Connection;

// What the database keeps of its commits: their sets, the steps that Undo and Redo would take, and what waits
// to be sent. Writes inside the transaction of the commit.
class History
{
public:
    struct Step
    {
        qint64 number = 0; // of the commit that first did it
        UndoStep shown;
        qint64 commit = 0; // the last that did or took back the step
    };

    // An action of whoever it was, told by the number of the commit that first did it.
    struct Action
    {
        QUuid person;
        Label label;
        bool undone = false;
        // Whose inverse is next: all that it did, or what undoing it last changed. A redo brings back no more
        // than an undo took, so it says less than the action itself.
        qint64 commit = 0;
    };

    explicit History(Connection &db)
        : m_db(db)
    {
    }

    // The number of the last commit; 0 before the first.
    static Result<qint64> lastCommit(Connection &db);

    // The step that an action is, told by its first set.
    [[nodiscard]] static UndoStep shownStep(const ChangeSet &first);

    Result<void> recordSets(const JournalRecord &record, bool toOutbox);
    // `nothingUndone`: it is known that this person has nothing to do again, which is then not looked for.
    Result<void> recordStep(const JournalRecord &record, bool nothingUndone);
    // A set that grew: `whole` takes the place of its earlier form, in the history as in the step.
    Result<void> recordGrowth(const JournalRecord &record, const ChangeSet &whole);
    Result<std::optional<ChangeSet>> set(const QUuid &id);
    // The set, if it alone is the last step of this person and nothing of it was undone or is on its way.
    Result<std::optional<ChangeSet>> openSet(const QUuid &id, const QUuid &person);
    // The next step of that kind, Undo or Redo.
    Result<std::optional<Step>> step(JournalRecord::Kind kind, const QUuid &person);
    Result<std::optional<Action>> action(qint64 number);
    Result<QList<ChangeSet>> setsOf(qint64 commit);
    // Forgets what is older and neither waits to be sent nor can be undone.
    Result<void> purge(qint64 before);

private:
    Result<void> recordCommit(const JournalRecord &record, qint64 step);
    Result<QByteArray> ownerOfStep(const JournalRecord &record);
    Result<std::optional<ChangeSet>> read(const QString &sql, const QVariantList &values);

    Connection &m_db;
};

} // namespace galley::store
