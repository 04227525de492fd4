#pragma once

#include "core/base/Result.h"

#include <QJsonObject>
#include <QList>
#include <QUuid>

namespace galley {

// What an action is called in the history, the Undo menu and a toast. Core never words a message: `key` names the
// action ("post.move"), `args` fill the sentence that ui makes of it ({"title": "Slow bread"}).
struct Label
{
    QString key;
    QJsonObject args = {};

    bool operator==(const Label &) const = default;
};

enum class Op { Insert, Update, Delete };

// One row's change. Insert: `set` holds every column given, `was` is empty. Update: `set` and `was` have the same
// keys. Delete (of joins only; other rows go to the trash by setting deleted_at): `was` holds the whole row.
// Values are as in JSON on the wire: ids as lower-case text, instants as integer milliseconds, dates and wall times
// as ISO text, booleans as booleans, JSON columns as objects or arrays.
struct Change
{
    QString table;
    QUuid id;
    Op op = Op::Update;
    QJsonObject set;
    QJsonObject was;

    bool operator==(const Change &) const = default;
};

// What one user action did; the only way to change anything. The same object is applied to the store in one
// transaction, undone by inversion, queued, pushed, and shown in the activity list.
// A set has at most 200 changes and 128 KiB of compact JSON, and no string in it holds NUL or a lone surrogate.
// Bigger actions are a group: several sets with the same `group`, applied, undone and shown as one.
struct ChangeSet
{
    static constexpr int kMaxChanges = 200;
    static constexpr int kMaxBytes = 128 * 1024;
    static constexpr int kSchema = 1;

    QUuid id;
    QUuid group; // null when the set stands alone
    int schema = kSchema;
    Label label;
    qint64 at = 0; // milliseconds UTC
    QList<Change> changes;

    bool operator==(const ChangeSet &) const = default;
};

} // namespace galley
