#pragma once

#include "core/base/Clock.h"
#include "core/base/Ids.h"
#include "core/base/Result.h"
#include "core/domain/ChangeSet.h"
#include "core/store/Commit.h"

#include <QFuture>
#include <QObject>

#include <memory>
#include <optional>

namespace galley::store {

class Reader;
struct DailyCopy;
struct RecoveryReport;

struct StoreOptions
{
    const Clock *clock = nullptr; // must outlive the store
    IdSource *ids = nullptr; // must outlive the store
};

// One workspace on disk (a folder with galley.db, its journal, daily copies and media), and the only way that
// people change it. Lives on the GUI thread; writing happens on a thread of its own, so no call here waits
// for the disk except open(). Errors are those of core/store/Errors.h, and what core/domain's check()
// refuses.
class LocalStore final : public QObject
{
    Q_OBJECT

public:
    // Opens or creates. Migrates an older file, refuses a newer one untouched, sets a damaged one aside and
    // rebuilds it from the last daily copy and the journal (recovery() then says so). A folder that another
    // process holds fails with store.in_use.
    static Result<std::unique_ptr<LocalStore>> open(const QString &folder, const StoreOptions &options);
    // Waits for what was handed to apply(), undo() and redo(); a load() stops where it is.
    ~LocalStore() override;

    [[nodiscard]] QString folder() const;
    // What open() had to repair; nothing where all was well.
    [[nodiscard]] std::optional<RecoveryReport> recovery() const;

    // Who works here: the author of what follows, and whose Undo it is. Remembered on this computer.
    void setPerson(const QUuid &person);
    [[nodiscard]] QUuid person() const;

    // Applies the sets as one transaction: rows, derived columns, undo journal, search index, outbox (in a
    // workspace with a server). All or nothing. The future is finished after the commit is durable. `was` is
    // corrected to what was really there, except for a state, which is refused when it changed meanwhile
    // (store.stale). The rules of core/store/Guard.h are kept. What the program itself writes
    // (Origin::Program) is nobody's and no step of Undo.
    QFuture<Result<Commit>> apply(QList<ChangeSet> group, Origin origin = Origin::Person);

    // As apply(), for what a person does in one go (typing): while `set` carries the id of this person's last
    // step, only updates rows, and nothing of that step was undone, is on its way to a server or was changed
    // by anybody else since, the set is folded into the step (core/domain/Folding.h), so that Undo, history
    // and outbox have one entry. Otherwise it is a step of its own, under another id where its own is taken:
    // the Commit says under which.
    QFuture<Result<Commit>> extend(ChangeSet set);

    // The program's rows that no person waits for and that Undo does not take back (a sample, a generated
    // workspace): some 2,000 rows a transaction, less where a person's set waits. Stops at the first error;
    // what came before stays.
    QFuture<Result<Commit>> load(QList<ChangeSet> sets);

    QFuture<Result<UndoOutcome>> undo();
    QFuture<Result<UndoOutcome>> redo();
    // Takes back one action of the history (store::Activity::number), whoever's it is and whatever came after
    // it, or does it again. Fields that hold something else by now stay, and are told as by undo(). What
    // would change nothing at all fails with the reason: the codes of store::heldBack(), kNothingToUndo,
    // kNothingToRedo. Ctrl+Z passes over what was undone so.
    QFuture<Result<UndoOutcome>> undoAction(qint64 action);
    QFuture<Result<UndoOutcome>> redoAction(qint64 action);
    [[nodiscard]] std::optional<UndoStep> undoStep() const;
    [[nodiscard]] std::optional<UndoStep> redoStep() const;

    // A small fact of this computer alone (the mapping last used for a source), read with Reader::meta().
    QFuture<Result<void>> remember(const QString &key, const QString &value);

    // A verified copy now. One is made by itself when the last is a day old.
    QFuture<Result<DailyCopy>> copyNow();

    // Bounded, indexed reads on the GUI thread. For work elsewhere, makeReader() opens a connection for that
    // thread.
    [[nodiscard]] Reader &reader() const;
    [[nodiscard]] Result<std::unique_ptr<Reader>> makeReader() const;

Q_SIGNALS:
    void committed(const galley::store::Commit &commit);
    void undoChanged();

private:
    struct Private;
    explicit LocalStore(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace galley::store
