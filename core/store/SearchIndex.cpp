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

struct Indexed
{
    qint64 number = 0;
    SearchEntry entry;
};

Result<std::optional<Indexed>> indexed(Connection &db, const QUuid &id)
{
    static const auto kIndexed = u"SELECT doc.number, search_titles.words, search_words.words FROM doc"
                                 " LEFT JOIN search_titles ON search_titles.rowid = doc.number"
                                 " LEFT JOIN search_words ON search_words.rowid = doc.number"
                                 " WHERE doc.id = ?"_s;
    return db.first(kIndexed, { id }, [](const Row &row) {
        return Indexed { row.integer(0), { row.text(1), row.text(2) } };
    });
}

struct IndexSql
{
    QString insert;
    QString update;
    QString remove;
};

const IndexSql kTitles { u"INSERT INTO search_titles (rowid, words) VALUES (?1, ?2)"_s,
    u"UPDATE search_titles SET words = ?2 WHERE rowid = ?1"_s,
    u"DELETE FROM search_titles WHERE rowid = ?1"_s };
const IndexSql kWords { u"INSERT INTO search_words (rowid, words) VALUES (?1, ?2)"_s,
    u"UPDATE search_words SET words = ?2 WHERE rowid = ?1"_s,
    u"DELETE FROM search_words WHERE rowid = ?1"_s };

// Touches the index only where it changes: every page of it that a commit writes is waited for.
Result<void> replace(
    Connection &db, const IndexSql &sql, qint64 number, const QString &before, const QString &after)
{
    if (before == after)
        return {};
    if (after.isEmpty())
        return db.run(sql.remove, { number });
    return db.run(before.isEmpty() ? sql.insert : sql.update, { number, after });
}

Result<void> replace(Connection &db, const Indexed &before, const SearchEntry &after)
{
    if (auto done = replace(db, kTitles, before.number, before.entry.title, after.title); !done)
        return done;
    return replace(db, kWords, before.number, before.entry.words, after.words);
}

Result<void> add(Connection &db, const TableInfo &table, const QUuid &id, const SearchEntry &entry)
{
    if (auto done = db.run(u"INSERT INTO doc (t, id) VALUES (?, ?)"_s, { QString(table.name), id }); !done)
        return done;
    // RETURNING would fill a table of its own for every row.
    const auto number =
        db.first(u"SELECT last_insert_rowid()"_s, {}, [](const Row &row) { return row.integer(0); });
    if (!number)
        return tl::unexpected(number.error());
    return replace(db, { **number, {} }, entry);
}

} // namespace

SearchEntry searchEntry(const TableInfo &table, const QJsonObject &row)
{
    if (row.value("deleted_at"_L1).isDouble())
        return {};
    const auto title = gathered(table, row, SearchUse::Title);
    const auto body = gathered(table, row, SearchUse::Body);
    return { title, title.isEmpty() || body.isEmpty() ? title + body : title + u' ' + body };
}

Result<void> indexRow(Connection &db, const TableInfo &table, const QUuid &id)
{
    if (!isSearchable(table))
        return {};
    const auto row = readColumns(db, table, id, indexedColumns(table));
    if (!row)
        return tl::unexpected(row.error());
    const auto found = indexed(db, id);
    if (!found)
        return tl::unexpected(found.error());
    const auto entry = *row ? searchEntry(table, **row) : SearchEntry {};
    if (!*found)
        return entry == SearchEntry {} ? Result<void>() : add(db, table, id, entry);
    if (auto done = replace(db, **found, entry); !done || entry != SearchEntry {})
        return done;
    return db.run(u"DELETE FROM doc WHERE number = ?"_s, { (*found)->number });
}

Result<void> indexNewRow(Connection &db, const TableInfo &table, const QUuid &id, const QJsonObject &row)
{
    if (!isSearchable(table))
        return {};
    const auto entry = searchEntry(table, row);
    return entry == SearchEntry {} ? Result<void>() : add(db, table, id, entry);
}

} // namespace galley::store
