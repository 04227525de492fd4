#include "tests/bench/BulkFigure.h"

#include "core/base/Clock.h"
#include "core/base/Ids.h"
#include "core/store/LocalStore.h"
#include "tests/bench/BenchWorkspace.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <memory>

namespace galley::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kBulkPosts = 5'000;

void expect(int result, int wanted)
{
    if (result != wanted)
        qFatal("sqlite: %s", sqlite3_errstr(result));
}

struct Closer
{
    void operator()(sqlite3 *db) const { sqlite3_close(db); }

    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }

    void operator()(sqlite3_value *value) const { sqlite3_value_free(value); }
};

using Database = std::unique_ptr<sqlite3, Closer>;
using Statement = std::unique_ptr<sqlite3_stmt, Closer>;
using Value = std::unique_ptr<sqlite3_value, Closer>;

Database opened(const QString &file)
{
    sqlite3 *db = nullptr;
    expect(sqlite3_open(file.toUtf8().constData(), &db), SQLITE_OK);
    return Database(db);
}

Statement prepared(const Database &db, const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    expect(sqlite3_prepare_v2(db.get(), sql.constData(), int(sql.size()), &statement, nullptr), SQLITE_OK);
    return Statement(statement);
}

void run(const Database &db, const QByteArray &sql)
{
    expect(sqlite3_exec(db.get(), sql.constData(), nullptr, nullptr, nullptr), SQLITE_OK);
}

struct TableRows
{
    QByteArray insert;
    int columns = 0;
    std::vector<Value> values;
};

// The rows of one table; `columns` is "*" or a list.
TableRows rowsOf(const Database &db, const QByteArray &table, const QByteArray &columns)
{
    TableRows rows;
    const auto select = prepared(db, "SELECT " + columns + " FROM " + table + " ORDER BY rowid");
    rows.columns = sqlite3_column_count(select.get());
    QByteArrayList names;
    for (int i = 0; i < rows.columns; ++i)
        names.append(sqlite3_column_name(select.get(), i));
    rows.insert = "INSERT INTO " + table + " (" + names.join(", ") + ") VALUES ("
        + QByteArrayList(rows.columns, "?").join(", ") + ")";
    while (sqlite3_step(select.get()) == SQLITE_ROW) {
        for (int i = 0; i < rows.columns; ++i)
            rows.values.emplace_back(sqlite3_value_dup(sqlite3_column_value(select.get(), i)));
    }
    return rows;
}

// The tables of people's work and the search index; not the history, which a bare insert has none of.
const QByteArrayList kTables { "agencies", "brands", "accounts", "campaigns", "posts", "post_targets" };

double rawMs(const Database &from, const QString &file, qint64 &count)
{
    const auto to = opened(file);
    run(to, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;");
    const auto schema = prepared(from,
        "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'"
        " AND (name NOT LIKE 'search_%' OR sql LIKE 'CREATE VIRTUAL %')");
    while (sqlite3_step(schema.get()) == SQLITE_ROW)
        run(to, reinterpret_cast<const char *>(sqlite3_column_text(schema.get(), 0)));
    std::vector<TableRows> tables;
    for (const auto &table : kTables) {
        tables.push_back(rowsOf(from, table, "*"));
        count += qint64(tables.back().values.size()) / tables.back().columns;
    }
    tables.push_back(rowsOf(from, "doc", "*"));
    tables.push_back(rowsOf(from, "search_titles", "rowid, words"));
    tables.push_back(rowsOf(from, "search_words", "rowid, words"));

    QElapsedTimer timer;
    timer.start();
    run(to, "BEGIN");
    for (const auto &table : tables) {
        const auto insert = prepared(to, table.insert);
        for (size_t at = 0; at < table.values.size(); at += size_t(table.columns)) {
            for (int i = 0; i < table.columns; ++i)
                sqlite3_bind_value(insert.get(), i + 1, table.values[at + size_t(i)].get());
            expect(sqlite3_step(insert.get()), SQLITE_DONE);
            sqlite3_reset(insert.get());
        }
    }
    run(to, "COMMIT");
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

Figure bulkFigure(const QString &folder)
{
    QTemporaryDir beside(folder + "/bulk-XXXXXX"_L1);
    const auto studio = beside.filePath(u"studio"_s);
    const auto ours = generateWorkspace(studio, kBulkPosts);
    if (!ours)
        qFatal("bulk: %s", qPrintable(ours.error().code));
    qint64 rows = 0;
    const double theirs = rawMs(opened(studio + "/galley.db"_L1), beside.filePath(u"raw.db"_s), rows);
    return { u"rows loaded in bulk, over raw inserts"_s, *ours / theirs, 3, u"x"_s,
        u"%1 us a row against %2 us"_s.arg(*ours * 1000 / double(rows), 0, 'f', 0)
            .arg(theirs * 1000 / double(rows), 0, 'f', 0) };
}

} // namespace galley::bench
