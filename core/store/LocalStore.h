#pragma once

#include "core/base/Clock.h"
#include "core/base/Ids.h"
#include "core/base/Result.h"
#include "core/domain/ChangeSet.h"

#include <QFuture>
#include <QObject>

#include <memory>
#include <optional>

namespace galley::store {

class Reader;

// One row that a commit touched. `brand` is null for rows without a brand.
struct ChangedRow
{
    QString table;
    QUuid id;
    QUuid brand;
    Op op = Op::Update;

    bool operator==(const ChangedRow &) const = default;
};

// What one commit did: announced after the transaction is durable, never before.
struct Commit
{
    QList<ChangedRow> rows;
    QList<QUuid> sets;
};

// What Undo or Redo would do next.
struct UndoStep
{
    QUuid group; // the group's id, or the set's where it stands alone
    Label label;
    qint64 at = 0;
};

// A field that undo left as it is, because it no longer holds what the set wrote.
struct KeptField
{
    QString table;
    QUuid id;
    QString column;
    QString changedBy; // a person's name, empty when it was oneself
};

struct UndoOutcome
{
    Commit commit;
    Label label;
    QList<KeptField> kept;
};

struct StoreOptions
{
    const Clock *clock = nullptr; // must outlive the store
    IdSource *ids = nullptr; // must outlive the store
};

// One workspace on disk (a folder with galley.db, its journal, daily copies and media), and the only way that people
// change it. Lives on the GUI thread; writing happens on a thread of its own, so no call here waits for the disk
// except open(). Errors are those of core/store/Errors.h.
class LocalStore final : public QObject
{
    Q_OBJECT

public:
    // Opens or creates. Migrates an older file, refuses a newer one untouched, sets a damaged one aside and rebuilds
    // it from the last daily copy and the journal (recovery() then says so). A folder that another process holds
    // fails with store.in_use.
    static Result<std::unique_ptr<LocalStore>> open(const QString &folder, const StoreOptions &options);
    ~LocalStore() override;

    [[nodiscard]] QString folder() const;

    // Applies the sets as one transaction: rows, derived columns, undo journal, search index, outbox (in a workspace
    // with a server). All or nothing. The future is finished after the commit is durable.
    QFuture<Result<Commit>> apply(QList<ChangeSet> group);

    QFuture<Result<UndoOutcome>> undo();
    QFuture<Result<UndoOutcome>> redo();
    [[nodiscard]] std::optional<UndoStep> undoStep() const;
    [[nodiscard]] std::optional<UndoStep> redoStep() const;

    // Bounded, indexed reads on the GUI thread. For work elsewhere, makeReader() opens a connection for that thread.
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

Q_DECLARE_METATYPE(galley::store::Commit)
