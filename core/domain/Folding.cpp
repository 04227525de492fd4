#include "core/domain/Folding.h"

#include <algorithm>

namespace galley {

using namespace Qt::Literals::StringLiterals;

namespace {

// What an insert may not say: a row is not made in the trash.
bool isInsertable(const Change &update)
{
    return !update.set.contains("deleted_at"_L1);
}

Change *lastOf(QList<Change> &changes, const QString &table, const QUuid &row)
{
    const auto found = std::find_if(changes.rbegin(), changes.rend(),
        [&](const Change &change) { return change.id == row && change.table == table; });
    return found == changes.rend() ? nullptr : &*found;
}

void fold(Change &into, const Change &update)
{
    for (auto field = update.set.begin(); field != update.set.end(); ++field) {
        if (into.op == Op::Update && !into.set.contains(field.key()))
            into.was.insert(field.key(), update.was.value(field.key()));
        into.set.insert(field.key(), QJsonValue(*field));
    }
}

} // namespace

ChangeSet folded(const ChangeSet &first, const ChangeSet &then)
{
    ChangeSet both = first;
    both.label.args = then.label.args;
    both.at = then.at;
    for (const Change &change : then.changes) {
        Change *into = lastOf(both.changes, change.table, change.id);
        if (into && (into->op == Op::Update || (into->op == Op::Insert && isInsertable(change))))
            fold(*into, change);
        else
            both.changes.append(change);
    }
    return both;
}

bool canFold(const ChangeSet &then)
{
    return std::ranges::all_of(then.changes, [](const Change &change) { return change.op == Op::Update; });
}

bool isWithoutEffect(const ChangeSet &set)
{
    return std::ranges::all_of(set.changes,
        [](const Change &change) { return change.op == Op::Update && change.set == change.was; });
}

QJsonValue valueIn(const ChangeSet &set, const QString &table, const QUuid &row, const QString &column)
{
    QJsonValue value(QJsonValue::Undefined);
    for (const Change &change : set.changes) {
        if (change.id == row && change.table == table && change.set.contains(column))
            value = change.set.value(column);
    }
    return value;
}

ChangeSet beyond(const ChangeSet &whole, const ChangeSet &first)
{
    ChangeSet rest = whole;
    for (Change &change : rest.changes) {
        const bool isThere = std::ranges::any_of(first.changes, [&](const Change &earlier) {
            return earlier.op == Op::Insert && earlier.id == change.id && earlier.table == change.table;
        });
        if (change.op != Op::Insert || !isThere)
            continue;
        change.op = Op::Update;
        for (auto field = change.set.begin(); field != change.set.end(); ++field) {
            const QJsonValue was = valueIn(first, change.table, change.id, field.key());
            change.was.insert(field.key(), was.isUndefined() ? QJsonValue(QJsonValue::Null) : was);
        }
    }
    return rest;
}

} // namespace galley
