#include "core/store/Search.h"

#include "core/store/Catalogue.h"
#include "core/store/Reader.h"
#include "core/store/SearchText.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

constexpr qsizetype kSnippetBefore = 30;
constexpr qsizetype kSnippetLength = 120;

struct Found
{
    QString table;
    QUuid id;
};

// Newest first and cut off early: ordering by a score would first read every row that a common word is in.
const QString kFindInTitles =
    u"SELECT doc.t, doc.id FROM search_titles JOIN doc ON doc.number = search_titles.rowid"
    " WHERE search_titles MATCH ? ORDER BY search_titles.rowid DESC LIMIT ?"_s;
const QString kFindAnywhere =
    u"SELECT doc.t, doc.id FROM search_words JOIN doc ON doc.number = search_words.rowid"
    " WHERE search_words MATCH ? ORDER BY search_words.rowid DESC LIMIT ?"_s;
const QString kCountPosts =
    u"SELECT count(*) FROM (SELECT 1 FROM search_words JOIN doc ON doc.number = search_words.rowid"
    " WHERE search_words MATCH ? AND doc.t = 'posts' LIMIT ?)"_s;

Result<QList<Found>> find(Reader &reader, const QString &sql, const QString &expression, int limit)
{
    return reader.list(sql, { expression, limit }, [](const Row &row) {
        return Found { row.text(0), row.uuid(1) };
    });
}

QString snippetOf(const QString &text, const QString &query)
{
    const auto words = query.simplified().split(u' ');
    qsizetype at = -1;
    for (const auto &word : words) {
        at = text.indexOf(word, 0, Qt::CaseInsensitive);
        if (at >= 0)
            break;
    }
    if (at < 0)
        return text.left(kSnippetLength).simplified();
    const auto from = qMax<qsizetype>(0, at - kSnippetBefore);
    const auto start = from == 0 ? 0 : text.indexOf(u' ', from) + 1;
    return text.mid(start > at ? from : start, kSnippetLength).simplified();
}

// What of a row is shown, read alone: a row has many more columns. The post's column comes first, if there is
// one.
QString shownSql(const TableInfo &table)
{
    QStringList names { table.revisions.isEmpty() ? u"NULL"_s : QString(table.revisions) };
    for (const auto &column : table.columns) {
        if (column.search != SearchUse::None)
            names.append(column.name);
    }
    return u"SELECT %1 FROM %2 WHERE id = ?"_s.arg(names.join(u", "_s), table.name);
}

// Fills in what a person reads; false where the row is not to be shown (its post is in the trash).
Result<bool> describe(Reader &reader, const Found &found, const QString &query, SearchHit &hit)
{
    const auto *table = tableInfo(found.table);
    if (!table)
        return false;
    hit = { found.table, found.id, {}, {}, 0 };
    const auto post = reader.first(shownSql(*table), { found.id }, [&](const Row &row) {
        int position = 1;
        for (const auto &column : table->columns) {
            if (column.search == SearchUse::None)
                continue;
            const auto text = row.text(position++);
            if (column.search == SearchUse::Title)
                hit.title = text;
            else if (hit.snippet.isEmpty() && !text.isEmpty())
                hit.snippet = snippetOf(text, query);
        }
        return row.uuid(0);
    });
    if (!post)
        return tl::unexpected(post.error());
    if (!*post || (*post)->isNull() || **post == found.id)
        return post->has_value();
    const auto title = reader.first(u"SELECT title FROM posts WHERE id = ? AND deleted_at IS NULL"_s,
        { **post }, [](const Row &row) { return row.text(0); });
    if (!title)
        return tl::unexpected(title.error());
    hit.table = u"posts"_s;
    hit.id = **post;
    hit.title = title->value_or(QString());
    return title->has_value();
}

} // namespace

Result<QList<SearchHit>> search(Reader &reader, const QString &query, int limit)
{
    const auto expression = matchExpression(query);
    QList<SearchHit> hits;
    if (expression.isEmpty() || limit <= 0)
        return hits;
    QSet<QUuid> seen;
    for (const auto &sql : { kFindInTitles, kFindAnywhere }) {
        // Some finds fall together into one post, or are already there by their title.
        const auto found = find(reader, sql, expression, limit * 2);
        if (!found)
            return tl::unexpected(found.error());
        for (const auto &each : *found) {
            if (hits.size() == limit)
                return hits;
            if (seen.contains(each.id))
                continue;
            seen.insert(each.id);
            SearchHit hit;
            const auto shown = describe(reader, each, query, hit);
            if (!shown)
                return tl::unexpected(shown.error());
            if (!*shown || (hit.id != each.id && seen.contains(hit.id)))
                continue;
            seen.insert(hit.id);
            hit.rank = static_cast<int>(hits.size());
            hits.append(hit);
        }
    }
    return hits;
}

Result<int> countPosts(Reader &reader, const QString &query, int most)
{
    const auto expression = matchExpression(query);
    if (expression.isEmpty() || most <= 0)
        return 0;
    const auto count = reader.first(
        kCountPosts, { expression, most }, [](const Row &row) { return static_cast<int>(row.integer(0)); });
    if (!count)
        return tl::unexpected(count.error());
    return count->value_or(0);
}

} // namespace galley::store
