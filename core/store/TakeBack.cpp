#include "core/store/TakeBack.h"

#include "core/store/Catalogue.h"
#include "core/store/Connection.h"
#include "core/store/Errors.h"
#include "core/store/NewRow.h"
#include "core/store/Rows.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

Result<QString> nameOf(Connection &db, const QJsonValue &person, const QUuid &me)
{
    const QUuid id(person.toString());
    if (id.isNull() || id == me)
        return QString();
    const auto found = db.first(
        u"SELECT full_name FROM profiles WHERE id = ?"_s, { id }, [](const Row &row) { return row.text(0); });
    if (!found)
        return tl::unexpected(found.error());
    return found->value_or(QString());
}

Error changedSince(const QString &name)
{
    return name.isEmpty() ? Error { errors::kChangedSince, {}, {}, false }
                          : Error { errors::kChangedSinceBy, { { u"name"_s, name } }, {}, false };
}

bool trashes(const Change &change, QLatin1StringView table)
{
    return change.table == table && change.op == Op::Update && change.set.value("deleted_at"_L1).isDouble();
}

// What others stand on is not pulled away from under them, whatever its own row says.
Result<std::optional<Error>> standsUnder(Connection &db, const QList<ChangeSet> &sets)
{
    const auto any = [&](const auto &is) {
        return std::ranges::any_of(
            sets, [&](const ChangeSet &set) { return std::ranges::any_of(set.changes, is); });
    };
    if (any([](const Change &change) { return trashes(change, "agencies"_L1); }))
        return Error { errors::kStudioBegun, {}, {}, false };
    if (any([](const Change &change) { return trashes(change, "posts"_L1); }))
        return std::nullopt; // they came together, and go together
    for (const ChangeSet &set : sets) {
        for (const Change &change : set.changes) {
            if (!trashes(change, "brands"_L1))
                continue;
            const auto post =
                db.first(u"SELECT 1 FROM posts WHERE brand_id = ? AND deleted_at IS NULL LIMIT 1"_s,
                    { change.id }, [](const Row &) { return true; });
            if (!post)
                return tl::unexpected(post.error());
            if (*post)
                return Error { errors::kHasPosts, {}, {}, false };
        }
    }
    return std::nullopt;
}

// Why this change would do nothing; nothing: it would.
Result<std::optional<Error>> heldBack(
    Connection &db, const QUuid &me, Guard &guard, Change change, const ChangeSet &set)
{
    const auto &table = *tableInfo(change.table);
    const auto found = readRow(db, table, change.id);
    if (!found)
        return tl::unexpected(found.error());
    if (found->has_value() == (change.op == Op::Insert))
        return changedSince({});
    const QJsonObject row = change.op == Op::Insert ? fieldsOfInsert(table, change) : **found;
    if (change.op == Op::Update) {
        QList<KeptField> kept;
        if (auto done = leaveWhatChanged(db, me, table, row, change, kept); !done)
            return tl::unexpected(done.error());
        for (const auto &name : change.set.keys()) {
            if (change.set.value(name) != row.value(name))
                continue;
            change.set.remove(name);
            change.was.remove(name);
        }
        if (change.set.isEmpty())
            return changedSince(kept.isEmpty() ? QString() : kept.first().changedBy);
    }
    while (true) {
        const auto passed = guard.check(table, change, row, set);
        if (passed)
            return std::nullopt;
        const auto column = passed.error().args.value("column"_L1).toString();
        change.set.remove(column);
        change.was.remove(column);
        if (!Guard::isOfTheRow(passed.error()) || change.op != Op::Update || change.set.isEmpty()
            || column.isEmpty())
            return passed.error();
    }
}

} // namespace

bool isJoin(const QString &table)
{
    const auto *info = tableInfo(table);
    return info && info->removal == Removal::Delete;
}

Result<std::optional<Error>> heldBack(
    Connection &db, const Guard::Context &context, const QList<ChangeSet> &sets)
{
    auto held = standsUnder(db, sets);
    if (!held || *held)
        return held;
    Guard guard(db, context);
    std::optional<Error> why;
    for (const ChangeSet &set : sets) {
        for (const Change &change : set.changes) {
            const auto *table = tableInfo(change.table);
            if (!table || table->log)
                continue;
            const auto one = heldBack(db, context.person, guard, change, set);
            if (!one)
                return tl::unexpected(one.error());
            if (!*one)
                return std::nullopt;
            // Who changed it says more than that it changed, and a refusal more than both.
            if (!why || why->code == errors::kChangedSince)
                why = **one;
        }
    }
    return why ? why : changedSince({});
}

Result<void> leaveWhatChanged(Connection &db, const QUuid &me, const TableInfo &table, const QJsonObject &row,
    Change &change, QList<KeptField> &kept)
{
    const auto keep = [&](const QString &name) -> Result<void> {
        const auto who = nameOf(db, row.value("updated_by"_L1), me);
        if (!who)
            return tl::unexpected(who.error());
        kept.append({ table.name, change.id, name, *who });
        return {};
    };
    const auto wanted = change.set;
    for (auto field = wanted.begin(); field != wanted.end(); ++field) {
        const auto now = row.value(field.key());
        const auto wrote = change.was.value(field.key());
        if (now == wrote)
            continue;
        const auto *column = table.column(field.key());
        if (!column || column->policy != Policy::Json || !now.isObject() || !wrote.isObject()
            || !field.value().isObject()) {
            change.set.remove(field.key());
            change.was.remove(field.key());
            if (auto done = keep(field.key()); !done)
                return done;
            continue;
        }
        // Settings are taken back key by key.
        const auto before = field.value().toObject();
        const auto written = wrote.toObject();
        auto merged = now.toObject();
        auto keys = before.keys() + written.keys();
        keys.removeDuplicates();
        for (const auto &key : std::as_const(keys)) {
            if (before.value(key) == written.value(key))
                continue;
            if (merged.value(key) != written.value(key)) {
                if (auto done = keep(field.key() + u'.' + key); !done)
                    return done;
            } else if (before.contains(key)) {
                merged.insert(key, before.value(key));
            } else {
                merged.remove(key);
            }
        }
        change.set.insert(field.key(), merged);
        change.was.insert(field.key(), now);
    }
    return {};
}

} // namespace galley::store
