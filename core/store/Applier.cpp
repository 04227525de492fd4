#include "core/store/Applier.h"

#include "core/base/Ids.h"
#include "core/domain/Derive.h"
#include "core/domain/Folding.h"
#include "core/store/Connection.h"
#include "core/store/Errors.h"
#include "core/store/Guard.h"
#include "core/store/NewRow.h"
#include "core/store/Rows.h"
#include "core/store/SearchIndex.h"
#include "core/store/TakeBack.h"
#include "core/store/Values.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

constexpr QLatin1StringView kPosts = "posts"_L1;
constexpr QLatin1StringView kDeletedAt = "deleted_at"_L1;
constexpr QLatin1StringView kCreatedAt = "created_at"_L1;
constexpr QLatin1StringView kCreatedBy = "created_by"_L1;

tl::unexpected<Error> refuse(const TableInfo &table, const QString &column, const QString &reason)
{
    return fail(
        errors::kInvalid, { { u"table"_s, table.name }, { u"column"_s, column }, { u"reason"_s, reason } });
}

tl::unexpected<Error> notFound(const TableInfo &table, const QUuid &id)
{
    return fail(errors::kNotFound, { { u"table"_s, table.name }, { u"id"_s, idText(id) } });
}

tl::unexpected<Error> inTable(const TableInfo &table, Error error)
{
    error.args.insert(u"table"_s, table.name);
    return tl::unexpected(std::move(error));
}

// What a person's change may give: not what is derived, and of the bookkeeping only what says when and by
// whom a row was made, and the trash.
bool mayWrite(const TableInfo &table, const ColumnInfo &column, Op op)
{
    if (column.policy == Policy::Derived || column.name == "id"_L1)
        return false;
    if (!column.bookkeeping)
        return op == Op::Insert || column.policy != Policy::Join;
    if (op == Op::Insert)
        return column.name == kCreatedAt || column.name == kCreatedBy;
    return column.name == kDeletedAt && table.removal == Removal::Trash;
}

Result<const ColumnInfo *> writable(const TableInfo &table, const QString &name, Op op)
{
    const auto *column = table.column(name);
    if (!column)
        return refuse(table, name, u"column"_s);
    if (!mayWrite(table, *column, op))
        return refuse(table, name, u"not_writable"_s);
    return column;
}

// The row as an insert would give it again.
QJsonObject reinsertable(const TableInfo &table, const QJsonObject &row)
{
    QJsonObject fields;
    for (const auto &column : table.columns) {
        if (mayWrite(table, column, Op::Insert) && !row.value(column.name).isNull())
            fields.insert(column.name, row.value(column.name));
    }
    return fields;
}

// What an update has to know of a row: what it changes, whose it is, who changed it last, and what the rules
// ask for. Rows of posts are many and big; of the others the whole is read.
QList<const ColumnInfo *> columnsFor(const TableInfo &table, const Change &change)
{
    const bool moves = table.name == kPosts && change.set.contains("scheduled_local"_L1);
    QList<const ColumnInfo *> columns;
    for (const auto &column : table.columns) {
        const bool says = column.name == "id"_L1 || (moves && column.name.startsWith("scheduled_"_L1))
            || column.name == "agency_id"_L1 || column.name == "updated_by"_L1
            || column.name == table.brandColumn() || column.name == table.revisions
            || column.policy == Policy::Join || column.policy == Policy::State;
        if (says || table.revisions.isEmpty() || change.set.contains(column.name))
            columns.append(&column);
    }
    return columns;
}

QVariant orNull(const std::optional<qint64> &value)
{
    return value ? QVariant(*value) : QVariant();
}

// The instant follows from the fields of which some change.
QVariant movedTo(QJsonObject row, const QJsonObject &changed)
{
    for (auto field = changed.begin(); field != changed.end(); ++field)
        row.insert(field.key(), field.value());
    return orNull(deriveScheduledAt(row));
}

QUuid idOf(const QJsonObject &row, QLatin1StringView column)
{
    return QUuid(row.value(column).toString());
}

} // namespace

Result<ChangeSet> Applier::apply(const ChangeSet &set, Mode mode, const ChangeSet *open)
{
    m_open = open;
    ChangeSet effective = set;
    effective.changes.clear();
    m_revised.clear();
    m_newPosts.forget();
    if (mode == Mode::Do)
        m_newPosts.foresee(set);
    for (const auto &change : set.changes) {
        auto effect = applyOne(change, set, mode);
        if (!effect)
            return tl::unexpected(effect.error());
        if (*effect)
            effective.changes.append(**effect);
    }
    for (const auto &post : std::as_const(m_revised)) {
        if (auto done = m_db.run(u"UPDATE posts SET revision = revision + 1 WHERE id = ?"_s, { post }); !done)
            return tl::unexpected(done.error());
    }
    return effective;
}

Applier::Effect Applier::applyOne(const Change &change, const ChangeSet &set, Mode mode)
{
    const auto *table = tableInfo(change.table);
    if (!table)
        return fail(errors::kInvalid, { { u"table"_s, change.table }, { u"reason"_s, u"table"_s } });
    if (table->log && mode == Mode::TakeBack)
        return std::nullopt;
    if (table->log && m_guard && !m_guard->writesLogs())
        return refuse(*table, u"id"_s, u"not_writable"_s);
    switch (change.op) {
    case Op::Insert:
        return insert(*table, change, set, mode);
    case Op::Update:
        return update(*table, change, set, mode);
    case Op::Delete:
        break;
    }
    return remove(*table, change, set, mode);
}

Applier::Effect Applier::insert(const TableInfo &table, const Change &change, const ChangeSet &set, Mode mode)
{
    if (mode == Mode::TakeBack) {
        const auto there = readRow(m_db, table, change.id);
        if (!there)
            return tl::unexpected(there.error());
        if (*there) {
            m_kept.append({ table.name, change.id, {}, {} });
            return std::nullopt;
        }
    }
    for (auto field = change.set.begin(); field != change.set.end(); ++field) {
        if (auto column = writable(table, field.key(), Op::Insert); !column)
            return tl::unexpected(column.error());
    }
    InsertContext context { {}, m_person, set.at };
    if (!change.set.contains("agency_id"_L1)) {
        const auto mine = agency();
        if (!mine)
            return tl::unexpected(mine.error());
        context.agency = *mine;
    }
    const auto row = fieldsOfInsert(table, change);
    const auto isDerived = m_newPosts.derive(table, row, context);
    if (!isDerived)
        return tl::unexpected(isDerived.error());
    const auto values = valuesOfInsert(table, change, context);
    if (!values)
        return inTable(table, values.error());
    if (const auto expected = table.naturalId(row); !expected.isNull() && expected != change.id)
        return refuse(table, u"id"_s, u"natural_key"_s);
    Change effective = change;
    const auto may = passGuard(table, effective, row, set, mode);
    if (!may)
        return tl::unexpected(may.error());
    if (!*may)
        return std::nullopt;
    if (auto done = insertRow(m_db, table, *values); !done)
        return inTable(table, done.error());
    if (table.name == "agencies"_L1)
        m_agency = change.id;
    note(table, change.id, row, Op::Insert);
    if (!*isDerived)
        m_after.note(table, change.id, row, {});
    // A join may have been there before.
    if (table.removal == Removal::Delete)
        m_after.noteForSearch(table, change.id);
    else if (auto done = indexNewRow(m_db, table, change.id, row); !done)
        return tl::unexpected(done.error());
    return change;
}

Applier::Effect Applier::update(const TableInfo &table, const Change &change, const ChangeSet &set, Mode mode)
{
    auto found = readColumns(m_db, table, change.id, columnsFor(table, change));
    if (!found)
        return tl::unexpected(found.error());
    if (!*found) {
        if (mode == Mode::Do)
            return notFound(table, change.id);
        m_kept.append({ table.name, change.id, {}, {} });
        return std::nullopt;
    }
    const QJsonObject &row = **found;
    Change effective = change;
    if (mode == Mode::TakeBack) {
        if (auto done = leaveWhatChanged(m_db, m_person, table, row, effective, m_kept); !done)
            return tl::unexpected(done.error());
    }

    const auto wanted = effective.set;
    for (auto field = wanted.begin(); field != wanted.end(); ++field) {
        const auto column = writable(table, field.key(), Op::Update);
        if (!column)
            return tl::unexpected(column.error());
        const auto now = row.value(field.key());
        // Somebody may have decided meanwhile; a decision is never overwritten unseen. Any other field is
        // taken over, with what was really there in the history.
        if ((*column)->policy == Policy::State && now != effective.was.value(field.key()))
            return fail(errors::kStale,
                { { u"table"_s, table.name }, { u"id"_s, idText(change.id) }, { u"column"_s, field.key() } });
        if (now == field.value()) {
            effective.set.remove(field.key());
            effective.was.remove(field.key());
            continue;
        }
        effective.was.insert(field.key(), now);
    }
    if (effective.set.isEmpty())
        return std::nullopt;
    const auto may = passGuard(table, effective, row, set, mode);
    if (!may)
        return tl::unexpected(may.error());
    if (!*may)
        return std::nullopt;
    StoredFields fields;
    for (auto field = effective.set.constBegin(); field != effective.set.constEnd(); ++field) {
        const auto *column = table.column(field.key());
        auto stored = toStored(*column, field.value());
        if (!stored)
            return inTable(table, stored.error());
        fields.append({ column, *stored });
    }
    if (table.name == kPosts
        && effective.set.contains("scheduled_local"_L1)) // now, rather than as a second write
        fields.append({ table.column(u"scheduled_at"), movedTo(row, effective.set) });
    fields.append({ table.column(u"updated_at"), set.at });
    fields.append({ table.column(u"updated_by"), m_person });
    if (auto done = keepReplacedTexts(table, row, effective, set); !done)
        return tl::unexpected(done.error());
    if (auto done = updateRow(m_db, table, change.id, fields); !done)
        return inTable(table, done.error());
    note(table, change.id, row, Op::Update);
    m_after.note(table, change.id, row, effective.set.keys());
    const auto showsInSearch = [](const auto &field) {
        return field.first->search != SearchUse::None || field.first->name == kDeletedAt;
    };
    if (std::ranges::any_of(fields, showsInSearch))
        m_after.noteForSearch(table, change.id);
    return effective;
}

Applier::Effect Applier::remove(const TableInfo &table, const Change &change, const ChangeSet &set, Mode mode)
{
    if (table.removal != Removal::Delete)
        return refuse(table, kDeletedAt, u"not_a_join"_s);
    const auto found = readRow(m_db, table, change.id);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found) {
        if (mode == Mode::Do)
            return notFound(table, change.id);
        m_kept.append({ table.name, change.id, {}, {} });
        return std::nullopt;
    }
    Change effective { change.table, change.id, Op::Delete, {}, reinsertable(table, **found) };
    const auto may = passGuard(table, effective, **found, set, mode);
    if (!may)
        return tl::unexpected(may.error());
    if (!*may)
        return std::nullopt;
    if (auto done = deleteRow(m_db, table, change.id); !done)
        return inTable(table, done.error());
    note(table, change.id, **found, Op::Delete);
    m_after.note(table, change.id, **found, {});
    m_after.noteForSearch(table, change.id);
    return effective;
}

Result<bool> Applier::passGuard(
    const TableInfo &table, Change &change, const QJsonObject &row, const ChangeSet &set, Mode mode)
{
    while (m_guard && !table.log) {
        const auto passed = m_guard->check(table, change, row, set);
        if (passed)
            break;
        if (mode == Mode::Do || !Guard::isOfTheRow(passed.error()))
            return tl::unexpected(passed.error());
        const auto column = passed.error().args.value("column"_L1).toString();
        m_kept.append({ table.name, change.id, column, {} });
        if (change.op != Op::Update || !change.set.contains(column))
            return false;
        change.set.remove(column);
        change.was.remove(column);
        if (change.set.isEmpty())
            return false;
    }
    return true;
}

Result<void> Applier::keepReplacedTexts(
    const TableInfo &table, const QJsonObject &row, const Change &change, const ChangeSet &set)
{
    if (table.revisions.isEmpty())
        return {};
    const auto post = idOf(row, table.revisions);
    const auto &log = *tableInfo(u"post_revisions");
    for (auto field = change.was.begin(); field != change.was.end(); ++field) {
        const auto *column = table.column(field.key());
        const auto text = field.value().toString();
        if (column->policy != Policy::Text || text.isEmpty())
            continue;
        if (m_open && !valueIn(*m_open, table.name, change.id, field.key()).isUndefined())
            continue;
        const auto number = m_db.first(u"SELECT revision FROM posts WHERE id = ?"_s, { post },
            [](const Row &found) { return found.integer(0); });
        if (!number)
            return tl::unexpected(number.error());
        const auto key = idText(set.id) + idText(change.id) + field.key() + QString::number(m_rows.size());
        const auto id = naturalKeyId("post_revisions", key.toUtf8());
        QJsonObject entry { { u"brand_id"_s, row.value("brand_id"_L1) },
            { u"agency_id"_s, row.value("agency_id"_L1) }, { u"post_id"_s, idText(post) },
            { u"revision"_s, number->value_or(1) }, { u"row_table"_s, table.name },
            { u"row_id"_s, idText(change.id) }, { u"field"_s, field.key() }, { u"body"_s, text } };
        auto effect = insert(log, { log.name, id, Op::Insert, entry, {} }, set, Mode::Do);
        if (!effect)
            return tl::unexpected(effect.error());
        m_revised.insert(post);
    }
    return {};
}

Result<QUuid> Applier::agency()
{
    if (m_agency.isNull()) {
        const auto found =
            m_db.first(u"SELECT id FROM agencies WHERE deleted_at IS NULL ORDER BY created_at, id LIMIT 1"_s,
                {}, [](const Row &row) { return row.uuid(0); });
        if (!found)
            return tl::unexpected(found.error());
        m_agency = found->value_or(QUuid());
    }
    return m_agency;
}

void Applier::note(const TableInfo &table, const QUuid &id, const QJsonObject &row, Op op)
{
    const auto brand = table.brandColumn().isEmpty() ? QUuid() : idOf(row, table.brandColumn());
    const auto place = m_places.constFind({ id, &table });
    if (place == m_places.cend()) {
        m_places.insert({ id, &table }, m_rows.size());
        m_rows.append({ table.name, id, brand, op });
    } else if (auto &noted = m_rows[*place]; !(noted.op == Op::Insert && op == Op::Update)) {
        noted.op = op;
    }
}

} // namespace galley::store
