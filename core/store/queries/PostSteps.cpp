#include "core/store/queries/PostSteps.h"

#include "core/store/Catalogue.h"
#include "core/store/Reader.h"
#include "core/store/Rows.h"
#include "core/store/TakeBack.h"

#include <algorithm>

namespace galley::store {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMostBytes = 512 * 1024; // of one set: a caption may be long
constexpr int kMostSets = 20; // of one action: a post with all its pictures

const QString kDone = u"SELECT step, label, commit_no FROM undo_steps WHERE person = ? AND state = 'done'"
                      " ORDER BY step DESC LIMIT ?"_s;
const QString kUndone = u"SELECT step, label, commit_no FROM undo_steps WHERE person = ? AND state = 'undone'"
                        " ORDER BY commit_no DESC LIMIT ?"_s;
const QString kSets = uR"(
        SELECT iif(length(body) <= ?2, body, NULL) FROM change_sets WHERE commit_no = ?1
         ORDER BY place LIMIT ?3)"_s;

struct Candidate
{
    PostSteps::Step step;
    qint64 commit = 0;
};

class Search
{
public:
    Search(Reader &reader, const QUuid &person, const QUuid &post)
        : m_reader(reader)
        , m_person(person)
        , m_post(post)
    {
    }

    [[nodiscard]] Result<QList<Candidate>> candidates(const QString &sql) const
    {
        return m_reader.list(sql, { m_person.toRfc4122(), kMostPostSteps }, [](const Row &row) {
            const auto label = row.json(1).toObject();
            return Candidate { { row.integer(0),
                                   { label.value("key"_L1).toString(), label.value("args"_L1).toObject() } },
                row.integer(2) };
        });
    }

    // What the action changed, if that was this post and no other; else nothing.
    [[nodiscard]] Result<QList<ChangeSet>> setsOf(const Candidate &candidate) const
    {
        const auto bodies = m_reader.list(kSets, { candidate.commit, kMostBytes, kMostSets + 1 },
            [](const Row &row) { return row.text(0).toUtf8(); });
        if (!bodies)
            return tl::unexpected(bodies.error());
        QList<ChangeSet> sets;
        if (bodies->size() > kMostSets)
            return sets;
        bool concerns = false;
        for (const QByteArray &body : *bodies) {
            if (body.isEmpty())
                return QList<ChangeSet>();
            auto set = changeSetFromCompactJson(body);
            if (!set)
                return tl::unexpected(set.error());
            for (const Change &change : std::as_const(set->changes)) {
                const auto post = postOf(change);
                if (!post)
                    return tl::unexpected(post.error());
                if (*post == m_post)
                    concerns = true;
                else if (!post->isNull())
                    return QList<ChangeSet>();
            }
            sets.append(std::move(*set));
        }
        return concerns ? sets : QList<ChangeSet>();
    }

    [[nodiscard]] Result<bool> wouldChange(const QList<ChangeSet> &sets, Guard::Way way) const
    {
        const auto server = m_reader.meta(u"server"_s);
        if (!server)
            return tl::unexpected(server.error());
        QList<ChangeSet> back;
        for (auto set = sets.crbegin(); set != sets.crend(); ++set)
            back.append(inverted(*set, set->id, set->at, isJoin));
        const auto held =
            heldBack(m_reader.connection(), { Origin::Person, way, m_person, !server->isEmpty() }, back);
        if (!held)
            return tl::unexpected(held.error());
        return !held->has_value();
    }

private:
    // Null: a row of no post, such as a picture's file.
    [[nodiscard]] Result<QUuid> postOf(const Change &change) const
    {
        if (change.table == "posts"_L1)
            return change.id;
        const auto *table = tableInfo(change.table);
        if (!table || !table->column(u"post_id"_s))
            return QUuid();
        for (const QJsonObject *fields : { &change.set, &change.was }) {
            if (fields->contains("post_id"_L1))
                return QUuid(fields->value("post_id"_L1).toString());
        }
        const auto row = readRow(m_reader.connection(), *table, change.id);
        if (!row)
            return tl::unexpected(row.error());
        return *row ? QUuid((*row)->value("post_id"_L1).toString()) : QUuid();
    }

    Reader &m_reader;
    QUuid m_person, m_post;
};

} // namespace

Result<PostSteps> postSteps(Reader &reader, const QUuid &person, const QUuid &post)
{
    const Search search(reader, person, post);
    PostSteps steps;
    qint64 lastDone = 0;
    const auto done = search.candidates(kDone);
    if (!done)
        return tl::unexpected(done.error());
    for (const Candidate &one : *done) {
        const auto sets = search.setsOf(one);
        if (!sets)
            return tl::unexpected(sets.error());
        if (sets->isEmpty())
            continue;
        lastDone = std::max(lastDone, one.step.action);
        const auto changes = search.wouldChange(*sets, Guard::Way::Undo);
        if (!changes)
            return tl::unexpected(changes.error());
        if (*changes) {
            steps.undo = one.step;
            break;
        }
    }
    const auto undone = search.candidates(kUndone);
    if (!undone)
        return tl::unexpected(undone.error());
    for (const Candidate &one : *undone) {
        if (one.step.action < lastDone)
            continue;
        const auto sets = search.setsOf(one);
        if (!sets)
            return tl::unexpected(sets.error());
        if (sets->isEmpty())
            continue;
        const auto changes = search.wouldChange(*sets, Guard::Way::Redo);
        if (!changes)
            return tl::unexpected(changes.error());
        if (*changes)
            steps.redo = one.step;
        break;
    }
    return steps;
}

} // namespace galley::store
