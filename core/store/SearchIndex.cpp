#include "core/store/SearchIndex.h"

#include "core/store/Connection.h"
#include "core/store/Rows.h"
#include "core/store/SearchText.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

bool isSearchable(const TableInfo &table)
{
    return std::ranges::any_of(
        table.columns, [](const ColumnInfo &column) { return column.search != SearchUse::None; });
}

// What the index needs of a row.
QList<const ColumnInfo *> indexedColumns(const TableInfo &table)
{
    QList<const ColumnInfo *> columns;
    for (const auto &column : table.columns) {
        if (column.search != SearchUse::None || column.name == "deleted_at"_L1)
            columns.append(&column);
    }
    return columns;
}

QString gathered(const TableInfo &table, const QJsonObject &row, SearchUse use)
{
    QStringList texts;
    for (const auto &column : table.columns) {
        if (column.search == use)
            texts.append(row.value(column.name).toString());
    }
    return indexText(texts.join(u'\n'));
}

Result<void> add(Connection &db, const TableInfo &table, const QUuid &id, const SearchEntry &entry)
{
    if (auto done = db.run(u"INSERT INTO doc (t, id) VALUES (?, ?)"_s, { QString(table.name), id }); !done)
        return done;
    return db.run(u"INSERT INTO search (rowid, title, body) VALUES (last_insert_rowid(), ?, ?)"_s,
        { entry.title, entry.body });
}

} // namespace

SearchEntry searchEntry(const TableInfo &table, const QJsonObject &row)
{
    if (row.value("deleted_at"_L1).isDouble())
        return {};
    return { gathered(table, row, SearchUse::Title), gathered(table, row, SearchUse::Body) };
}

Result<void> indexRow(Connection &db, const TableInfo &table, const QUuid &id)
{
    if (!isSearchable(table))
        return {};
    const auto row = readColumns(db, table, id, indexedColumns(table));
    if (!row)
        return tl::unexpected(row.error());
    const auto number = db.first(
        u"SELECT number FROM doc WHERE id = ?"_s, { id }, [](const Row &found) { return found.integer(0); });
    if (!number)
        return tl::unexpected(number.error());
    const auto entry = *row ? searchEntry(table, **row) : SearchEntry {};
    const bool wanted = entry != SearchEntry {};

    if (*number && !wanted) {
        if (auto done = db.run(u"DELETE FROM search WHERE rowid = ?"_s, { **number }); !done)
            return done;
        return db.run(u"DELETE FROM doc WHERE number = ?"_s, { **number });
    }
    if (!wanted)
        return {};
    if (*number) {
        return db.run(u"UPDATE search SET title = ?, body = ? WHERE rowid = ?"_s,
            { entry.title, entry.body, **number });
    }
    return add(db, table, id, entry);
}

Result<void> indexNewRow(Connection &db, const TableInfo &table, const QUuid &id, const QJsonObject &row)
{
    if (!isSearchable(table))
        return {};
    const auto entry = searchEntry(table, row);
    return entry == SearchEntry {} ? Result<void>() : add(db, table, id, entry);
}

Result<void> rebuildIndex(Connection &db)
{
    for (const auto &sql : { u"DELETE FROM search"_s, u"DELETE FROM doc"_s }) {
        if (auto done = db.run(sql); !done)
            return done;
    }
    for (const auto &table : tables()) {
        if (!isSearchable(table))
            continue;
        const auto ids = db.list(u"SELECT id FROM %1 WHERE deleted_at IS NULL ORDER BY id"_s.arg(table.name),
            {}, [](const Row &row) { return row.uuid(0); });
        if (!ids)
            return tl::unexpected(ids.error());
        for (const auto &id : *ids) {
            if (auto done = indexRow(db, table, id); !done)
                return done;
        }
    }
    return db.run(u"INSERT INTO search (search) VALUES ('optimize')"_s);
}

} // namespace galley::store
