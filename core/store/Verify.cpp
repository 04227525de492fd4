#include "core/store/Verify.h"

#include "core/store/Derived.h"
#include "core/store/Reader.h"
#include "core/store/Rows.h"
#include "core/store/SearchIndex.h"
#include "core/store/Values.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

class Check
{
public:
    Check(Connection &db, int limit)
        : m_db(db)
        , m_limit(limit)
    {
    }

    Result<QList<Problem>> run()
    {
        for (const auto step : { &Check::integrity, &Check::rows, &Check::references, &Check::derived,
                 &Check::index, &Check::history }) {
            if (auto done = (this->*step)(); !done)
                return tl::unexpected(done.error());
            if (m_problems.size() >= m_limit)
                break;
        }
        return m_problems;
    }

private:
    void add(Problem problem)
    {
        if (m_problems.size() < m_limit)
            m_problems.append(std::move(problem));
    }

    Result<void> integrity()
    {
        return m_db.each(u"PRAGMA integrity_check"_s, {}, [&](const Row &row) {
            if (row.text(0) != "ok"_L1)
                add({ Problem::Kind::Damaged, {}, {}, row.text(0) });
        });
    }

    // Every value against the catalogue, and every row against the search index.
    Result<void> rows()
    {
        for (const auto &table : tables()) {
            QStringList columns;
            for (const auto &column : table.columns)
                columns.append(u"held."_s + column.name);
            const int indexed = static_cast<int>(columns.size());
            const auto sql = u"SELECT %1, search_titles.words, search_words.words FROM %2 AS held"
                             " LEFT JOIN doc ON doc.id = held.id AND doc.t = ?"
                             " LEFT JOIN search_titles ON search_titles.rowid = doc.number"
                             " LEFT JOIN search_words ON search_words.rowid = doc.number"_s.arg(
                                 columns.join(u", "_s), table.name);
            auto done = m_db.each(sql, { QString(table.name) }, [&](const Row &row) {
                check(table, fieldsOf(table, row), { row.text(indexed), row.text(indexed + 1) });
            });
            if (!done)
                return done;
        }
        return {};
    }

    void check(const TableInfo &table, const QJsonObject &fields, const SearchEntry &indexed)
    {
        const QUuid id(fields.value("id"_L1).toString());
        for (const auto &column : table.columns) {
            if (auto stored = toStored(column, fields.value(column.name)); !stored)
                add({ Problem::Kind::BadValue, table.name, id, column.name });
        }
        if (const auto expected = table.naturalId(fields); !expected.isNull() && expected != id)
            add({ Problem::Kind::NaturalKey, table.name, id, {} });
        if (indexed != searchEntry(table, fields))
            add({ Problem::Kind::NotIndexed, table.name, id, {} });
        m_ids.insert(id);
    }

    // A person may see a row whose parent they may not, but here, without a server, everything is here.
    Result<void> references()
    {
        for (const auto &table : tables()) {
            for (const auto &column : table.columns) {
                if (column.refs.isEmpty())
                    continue;
                auto done =
                    m_db.each(u"SELECT id FROM %1 AS child WHERE deleted_at IS NULL AND %2 IS NOT NULL AND"
                              " NOT EXISTS (SELECT 1 FROM %3 WHERE id = child.%2)"_s.arg(
                                  table.name, column.name, column.refs),
                        {}, [&](const Row &row) {
                            add({ Problem::Kind::Dangling, table.name, row.uuid(0), column.name });
                        });
                if (!done)
                    return done;
            }
        }
        return {};
    }

    Result<void> derived()
    {
        constexpr qsizetype kAtOnce = 500;
        for (const auto &[table, derive] :
            { std::pair(u"posts"_s, &outdatedOfPosts), { u"assets"_s, &outdatedOfAssets } }) {
            const auto ids = m_db.list(u"SELECT id FROM %1 ORDER BY id"_s.arg(table), {},
                [](const Row &row) { return row.uuid(0); });
            if (!ids)
                return tl::unexpected(ids.error());
            for (qsizetype at = 0; at < ids->size(); at += kAtOnce) {
                const auto last = qMin(at + kAtOnce, ids->size()) - 1;
                const auto outdated = derive(m_db, ids->at(at), ids->at(last));
                if (!outdated)
                    return tl::unexpected(outdated.error());
                for (const auto &column : *outdated)
                    add({ Problem::Kind::Derived, column.table, column.id, column.column });
            }
        }
        return {};
    }

    Result<void> index()
    {
        if (auto done = m_db.each(u"SELECT t, id FROM doc"_s, {},
                [&](const Row &row) {
                    if (!m_ids.contains(row.uuid(1)))
                        add({ Problem::Kind::StaleIndex, row.text(0), row.uuid(1), {} });
                });
            !done)
            return done;
        for (const auto &name : { u"search_titles"_s, u"search_words"_s }) {
            auto done =
                m_db.each(u"SELECT rowid FROM %1 WHERE rowid NOT IN (SELECT number FROM doc)"_s.arg(name), {},
                    [&](const Row &row) {
                        add({ Problem::Kind::StaleIndex, name, {}, QString::number(row.integer(0)) });
                    });
            if (!done)
                return done;
        }
        return {};
    }

    Result<void> history()
    {
        for (const auto &[what, sql] :
            {
                std::pair(u"undo step without its sets"_s,
                    u"SELECT step FROM undo_steps WHERE commit_no NOT IN (SELECT commit_no FROM change_sets)"_s),
                { u"set without its commit"_s,
                    u"SELECT commit_no FROM change_sets WHERE commit_no NOT IN (SELECT number FROM commits)"_s },
                { u"unsent set that is not in the history"_s,
                    u"SELECT position FROM outbox WHERE set_id NOT IN (SELECT id FROM change_sets)"_s },
            }) {
            const auto name = what;
            auto done = m_db.each(sql, {}, [&](const Row &row) {
                add({ Problem::Kind::History, {}, {}, u"%1: %2"_s.arg(name).arg(row.integer(0)) });
            });
            if (!done)
                return done;
        }
        return {};
    }

    Connection &m_db;
    int m_limit;
    QList<Problem> m_problems;
    QSet<QUuid> m_ids;
};

} // namespace

QString toText(Problem::Kind kind)
{
    switch (kind) {
    case Problem::Kind::Damaged:
        return u"damaged"_s;
    case Problem::Kind::BadValue:
        return u"bad value"_s;
    case Problem::Kind::NaturalKey:
        return u"id and key differ"_s;
    case Problem::Kind::Dangling:
        return u"dangling reference"_s;
    case Problem::Kind::Derived:
        return u"derived column out of date"_s;
    case Problem::Kind::NotIndexed:
        return u"search index out of date"_s;
    case Problem::Kind::StaleIndex:
        return u"search index without row"_s;
    case Problem::Kind::History:
        return u"history"_s;
    }
    return {};
}

Result<QList<Problem>> verify(Reader &reader, int limit)
{
    return Check(reader.connection(), limit).run();
}

} // namespace galley::store
