#include "core/store/queries/ActivityQuery.h"

#include "core/domain/Folding.h"
#include "core/store/Catalogue.h"
#include "core/store/Reader.h"
#include "core/store/Rows.h"
#include "core/store/TakeBack.h"

#include <limits>

namespace galley::store {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMostBytes = 16 * 1024; // of an action that is looked through

// A set that grew lies at its last commit, which names the first. What took it back and changed nothing left
// no set and does not count.
const QString kActions = uR"(
        SELECT c.number, iif(c.step = 0, c.number, c.step), c.person, p.full_name, s.at,
               json_extract(s.body, '$.label'),
               (SELECT max(b.number) FROM commits b
                 WHERE b.step = iif(c.step = 0, c.number, c.step) AND b.step <> 0 AND b.kind IN ('undo', 'redo')
                   AND EXISTS (SELECT 1 FROM change_sets x WHERE x.commit_no = b.number))
          FROM commits c
          JOIN change_sets s ON s.commit_no = c.number AND s.place = 0
          LEFT JOIN profiles p ON p.id = c.person
         WHERE c.kind = 'do' AND c.number < ?
         ORDER BY c.number DESC LIMIT ?)"_s;

const QString kUndone = uR"(
        SELECT c.kind = 'undo', p.full_name, s.at
          FROM commits c JOIN change_sets s ON s.commit_no = c.number AND s.place = 0
          LEFT JOIN profiles p ON p.id = c.person
         WHERE c.number = ?)"_s;

const QString kSets = uR"(
        SELECT iif(length(body) <= ?2, body, NULL) FROM change_sets WHERE commit_no = ?1
         ORDER BY place LIMIT 2)"_s;

const QString kFirstChange = uR"(
        SELECT json_extract(body, '$.changes[0]') FROM change_sets WHERE commit_no = ?1 AND place = 0)"_s;

const QString kClient = u"SELECT name FROM brands WHERE id = ?"_s;

QUuid idIn(const QJsonObject &row, QLatin1StringView column)
{
    return QUuid(row.value(column).toString());
}

struct Found
{
    Activity action;
    qint64 last = 0;
};

} // namespace

ActivityQuery::ActivityQuery(Reader &reader, const QUuid &me)
    : m_reader(reader)
    , m_me(me)
{
}

Result<ActivityQuery::Page> ActivityQuery::page(std::optional<qint64> before)
{
    auto found = m_reader.list(
        kActions, { before.value_or(std::numeric_limits<qint64>::max()), kPage }, [](const Row &row) {
            Activity action;
            action.place = row.integer(0);
            action.number = row.integer(1);
            action.person = row.uuid(2);
            action.personName = row.text(3);
            action.at = row.integer(4);
            const auto label = row.json(5).toObject();
            action.label = { label.value("key"_L1).toString(), label.value("args"_L1).toObject() };
            return Found { action, row.isNull(6) ? action.place : row.integer(6) };
        });
    if (!found)
        return tl::unexpected(found.error());
    Page page;
    if (found->size() == kPage)
        page.next = found->last().action.place;
    for (Found &one : *found) {
        const auto shown = complete(one.action, one.last);
        if (!shown)
            return tl::unexpected(shown.error());
        if (*shown)
            page.actions.append(std::move(one.action));
    }
    return page;
}

Result<bool> ActivityQuery::complete(Activity &action, qint64 lastCommit)
{
    if (lastCommit != action.place) {
        auto done = m_reader.each(kUndone, { lastCommit }, [&](const Row &row) {
            action.undone = row.boolean(0);
            action.undoneBy = row.text(1);
            action.undoneAt = row.integer(2);
        });
        if (!done)
            return tl::unexpected(done.error());
    }
    if (!action.undone)
        lastCommit = action.place; // undo takes back all that it did: History::Action
    const auto bodies =
        m_reader.list(kSets, { lastCommit, kMostBytes }, [](const Row &row) { return row.text(0).toUtf8(); });
    if (!bodies)
        return tl::unexpected(bodies.error());
    const bool whole = bodies->size() == 1 && !bodies->first().isEmpty();
    QUuid rowId;
    QString tableName;
    QJsonObject fields;
    if (whole) {
        const auto set = changeSetFromCompactJson(bodies->first());
        if (!set)
            return tl::unexpected(set.error());
        if (!action.undone && isWithoutEffect(*set))
            return false; // typed, and wiped out again
        const auto server = m_reader.meta(u"server"_s);
        if (!server)
            return tl::unexpected(server.error());
        const auto way = action.undone ? Guard::Way::Redo
            : action.person == m_me    ? Guard::Way::Undo
                                       : Guard::Way::Do;
        const Guard::Context context { Origin::Person, way, m_me, !server->isEmpty() };
        auto held = heldBack(m_reader.connection(), context, { inverted(*set, set->id, set->at, isJoin) });
        if (!held)
            return tl::unexpected(held.error());
        action.held = std::move(*held);
        const Change &first = set->changes.first();
        rowId = first.id;
        tableName = first.table;
        fields = first.op == Op::Insert ? first.set : first.was;
    } else {
        auto done = m_reader.each(kFirstChange, { lastCommit }, [&](const Row &row) {
            const auto change = row.json(0).toObject();
            rowId = idIn(change, "id"_L1);
            tableName = change.value("t"_L1).toString();
            fields = change.value("set"_L1).toObject();
        });
        if (!done)
            return tl::unexpected(done.error());
    }
    const auto *table = tableInfo(tableName);
    if (!table)
        return true;
    const auto row = readRow(m_reader.connection(), *table, rowId);
    if (!row)
        return tl::unexpected(row.error());
    if (*row)
        fields = **row;
    action.post = tableName == "posts"_L1 ? rowId : idIn(fields, "post_id"_L1);
    const auto brand = table->brandColumn() == "id"_L1 ? rowId : idIn(fields, table->brandColumn());
    if (!brand.isNull()) {
        const auto name = m_reader.first(kClient, { brand }, [](const Row &at) { return at.text(0); });
        if (!name)
            return tl::unexpected(name.error());
        action.client = name->value_or(QString());
    }
    return true;
}

} // namespace galley::store
