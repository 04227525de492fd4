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
const QString kFind = u"SELECT doc.t, doc.id FROM search JOIN doc ON doc.number = search.rowid"
                      " WHERE search MATCH ? ORDER BY search.rowid DESC LIMIT ?"_s;

Result<QList<Found>> find(Reader &reader, const QString &expression, int limit)
{
    return reader.list(kFind, { expression, limit }, [](const Row &row) {
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

// Fills in what a person reads; false where the row is not to be shown (its post is in the trash).
Result<bool> describe(Reader &reader, const Found &found, const QString &query, SearchHit &hit)
{
    const auto *table = tableInfo(found.table);
    const auto row = reader.row(found.table, found.id);
    if (!row)
        return tl::unexpected(row.error());
    if (!table || !*row)
        return false;
    hit = { found.table, found.id, {}, {}, 0 };
    for (const auto &column : table->columns) {
        const auto text = (*row)->value(column.name).toString();
        if (column.search == SearchUse::Title)
            hit.title = text;
        else if (column.search == SearchUse::Body && hit.snippet.isEmpty() && !text.isEmpty())
            hit.snippet = snippetOf(text, query);
    }
    if (table->revisions.isEmpty() || table->revisions == "id"_L1)
        return true;
    const QUuid post((*row)->value(table->revisions).toString());
    const auto parent = reader.row(u"posts", post);
    if (!parent)
        return tl::unexpected(parent.error());
    if (!*parent || !(*parent)->value("deleted_at"_L1).isNull())
        return false;
    hit.table = u"posts"_s;
    hit.id = post;
    hit.title = (*parent)->value("title"_L1).toString();
    return true;
}

} // namespace

Result<QList<SearchHit>> search(Reader &reader, const QString &query, int limit)
{
    const auto expression = matchExpression(query);
    QList<SearchHit> hits;
    if (expression.isEmpty() || limit <= 0)
        return hits;
    QSet<QUuid> seen;
    for (const auto &scoped : { u"{title} : (%1)"_s.arg(expression), expression }) {
        // Some finds fall together into one post, or are already there by their title.
        const auto found = find(reader, scoped, limit * 2);
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

} // namespace galley::store
