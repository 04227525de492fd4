#pragma once

#include "core/domain/ChangeSet.h"

#include <QMetaType>
#include <QUuid>

namespace galley::store {

// Who stands behind a change: somebody at a screen, or the program, which does a server's part in a workspace
// that has none (what became of a sending, a sample). See Guard.h.
enum class Origin { Person, Program };

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

    bool operator==(const UndoStep &) const = default;
};

// A field that undo left as it is, because it no longer holds what the set wrote, or was sent or approved
// meanwhile. `column` is "settings.link"
// for one key of a JSON column, and empty where the whole row is gone or back already.
struct KeptField
{
    QString table;
    QUuid id;
    QString column;
    QString changedBy; // a person's name, empty when it was oneself or the program

    bool operator==(const KeptField &) const = default;
};

struct UndoOutcome
{
    Commit commit;
    Label label; // of the action that was taken back or done again
    QList<KeptField> kept;
};

} // namespace galley::store

Q_DECLARE_METATYPE(galley::store::Commit)
