#pragma once

#include "core/base/Clock.h"
#include "core/base/Ids.h"
#include "core/store/Applier.h"
#include "core/store/Commit.h"
#include "core/store/History.h"
#include "core/store/JournalFile.h"

#include <functional>
#include <memory>
#include <optional>

namespace galley::store {

class Connection;

// Everything that commits: actions, undo, redo, bulk loads and the replay of a journal, each as one
// transaction of rows, history, undo steps, outbox and search index, followed by its record in the journal
// file. Lives on the writer's thread.
class Committer
{
public:
    struct Dependencies
    {
        const Clock *clock = nullptr;
        IdSource *ids = nullptr;
    };

    Committer(std::unique_ptr<Connection> db, QString folder, Dependencies dependencies);
    ~Committer();
    Q_DISABLE_COPY_MOVE(Committer)

    // Opens the journal and writes into it what a crash kept from it.
    Result<void> start();

    // Instead of start(), for replay() alone: nothing is written to the journal.
    Result<void> startReplay();

    Result<Commit> apply(const QList<ChangeSet> &group, const QUuid &person);
    Result<Commit> extend(ChangeSet set, const QUuid &person);
    Result<UndoOutcome> undo(const QUuid &person);
    Result<UndoOutcome> redo(const QUuid &person);
    // Of the action that this commit first did, whoever's and however long ago. See LocalStore::undoAction().
    Result<UndoOutcome> takeBackAction(JournalRecord::Kind kind, qint64 action, const QUuid &person);

    // The program's own writing: no step of Undo, and held to the program's part of the rules.
    // Stops after a set where `isWaitedFor` says that somebody else wants to write, and commits what it has:
    // the answer says how many sets that are.
    struct Loaded
    {
        Commit commit;
        qsizetype taken = 0;
    };

    Result<Loaded> load(
        const QList<ChangeSet> &sets, const QUuid &person, const std::function<bool()> &isWaitedFor);
    Result<void> replay(const JournalRecord &record);
    Result<void> remember(const QString &key, const QString &value);

    [[nodiscard]] Result<std::optional<UndoStep>> undoStep(const QUuid &person);
    [[nodiscard]] Result<std::optional<UndoStep>> redoStep(const QUuid &person);

    [[nodiscard]] qint64 commitNumber() const { return m_number; }

    // Appends what was committed since the last call to the journal file. Apart from the commit itself, which
    // is durable without it.
    void writeJournal();
    // Waits until the journal is on the disk. When there is time: until then the database alone has its last
    // commits, and gives them to the journal again when a workspace is opened.
    void syncJournal();
    // A new segment, once a copy of everything before it was verified; forgets segments that no kept copy
    // needs.
    Result<void> rotateJournal(qint64 oldestCopy);

    // Forgets what the history keeps no longer.
    Result<void> purge(qint64 before);

private:
    struct Outcome
    {
        Commit commit;
        QList<KeptField> kept;
        qsizetype taken = 0; // of the sets that were given
    };

    struct Manner
    {
        Applier::Mode mode = Applier::Mode::Do;
        std::function<bool()> isWaitedFor = {};
        const ChangeSet *open = nullptr; // the set that the record's only one is folded into
        bool isOwn = true; // what is taken back was done by the same person
    };

    Result<Outcome> commit(JournalRecord record, const Manner &manner);
    Result<void> keep(const JournalRecord &record, const ChangeSet *open, bool nothingUndone);
    Result<UndoOutcome> takeBack(JournalRecord::Kind kind, const QUuid &person);
    Result<JournalRecord> takingBack(
        JournalRecord::Kind kind, qint64 step, qint64 commit, const Label &label, const QUuid &person);
    Result<qint64> stepOf(const JournalRecord &record); // that a journal's undo or redo is of
    Result<void> readNumber();
    Result<void> readServer();
    Result<void> catchUp();

    std::unique_ptr<Connection> m_db;
    History m_history;
    QString m_folder;
    Dependencies m_dependencies;
    std::unique_ptr<JournalFile> m_journal;
    qint64 m_number = 0;
    // Who did something last, as long as nothing else was committed: then it is what Undo takes back, and
    // there is nothing to do again.
    std::optional<std::pair<QUuid, UndoStep>> m_justDone;
    QList<QByteArray> m_unwritten; // records
    bool m_journalBehind = false;
    bool m_hasServer = false;
};

} // namespace galley::store
