#pragma once

#include "core/base/Result.h"

#include <QJsonObject>
#include <QList>
#include <QUuid>

#include <functional>

namespace galley {

// What an action is called in the history, the Undo menu and a toast. Core never words a message: `key` names
// the action ("post.move"), `args` fill the sentence that ui makes of it ({"title": "Slow bread"}).
struct Label
{
    QString key;
    QJsonObject args = {};

    bool operator==(const Label &) const = default;
};

enum class Op { Insert, Update, Delete };

// One row's change. Insert: `set` holds every column given, `was` is empty. Update: `set` and `was` have the
// same keys. Delete (of joins only; other rows go to the trash by setting deleted_at): `was` holds the whole
// row. Values are as in JSON on the wire: ids as lower-case text, instants as integer milliseconds, dates and
// wall times as ISO text, booleans as booleans, JSON columns as objects or arrays.
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
// A set has at most 200 changes and 128 KiB of compact JSON, and no string in it holds NUL or a lone
// surrogate. Bigger actions are a group: several sets with the same `group`, applied, undone and shown as
// one.
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

// Refuses what must never be stored or sent: an empty set, too many changes or bytes, NUL or a lone surrogate
// anywhere (keys too), and changes whose shape is not as described above. Codes: core/domain/Errors.h.
[[nodiscard]] Result<void> check(const ChangeSet &set);
// The same, and the compact JSON that had to be made for it: a set is serialised once on its way to the disk.
[[nodiscard]] Result<QByteArray> checkedJson(const ChangeSet &set);

// Whether rows of this table are joins, which are deleted for good; others go to the trash. From the
// catalogue.
using IsJoin = std::function<bool(const QString &table)>;

// The set that takes `set` back: changes in reverse order, `set` and `was` swapped. A row that was inserted
// goes to the trash (deleted_at = `at`), a join is deleted. Inverting twice gives the first set's effect
// again. A group is taken back by inverting its sets in reverse order and giving them a group id of their
// own.
[[nodiscard]] ChangeSet inverted(const ChangeSet &set, const QUuid &newId, qint64 at, const IsJoin &isJoin);

// {"id","group"?,"schema","label":{"key","args"},"at","changes":[{"t","id","op","set","was"}]}
[[nodiscard]] QJsonObject toJson(const Change &change);
[[nodiscard]] QJsonObject toJson(const ChangeSet &set);
[[nodiscard]] QByteArray toCompactJson(const Change &change);
[[nodiscard]] QByteArray toCompactJson(const ChangeSet &set);

// Strict, for hostile input: an unknown key, a wrong type or anything that check() refuses is an error.
[[nodiscard]] Result<ChangeSet> changeSetFromJson(const QJsonObject &json);
[[nodiscard]] Result<ChangeSet> changeSetFromCompactJson(const QByteArray &json);

} // namespace galley
