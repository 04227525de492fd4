#include "tests/bench/StoreFigures.h"

#include "core/base/Clock.h"
#include "core/base/Ids.h"
#include "core/domain/ChangeBuilder.h"
#include "core/store/LocalStore.h"
#include "core/store/Reader.h"
#include "core/store/Search.h"
#include "tests/bench/BenchWorkspace.h"

#include <QTemporaryDir>

#include <sqlite3.h>

namespace galley::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kWrites = 500;

std::unique_ptr<store::LocalStore> openStore(const QString &workspace, const Clock &clock, IdSource &ids)
{
    auto store = store::LocalStore::open(workspace, { &clock, &ids });
    if (!store)
        qFatal("The workspace cannot be opened: %s", qPrintable(store.error().code));
    return std::move(*store);
}

// What the disk asks for one row, with nothing of ours around it: one page of one small table, no index, no
// history, committed with synchronous=FULL. The least that any durable commit can cost, on purpose: a move of
// a post in a month of its own indexes would be an easier peer.
class BareDatabase
{
public:
    explicit BareDatabase(const QString &file)
    {
        run(sqlite3_open(file.toUtf8().constData(), &m_db), SQLITE_OK);
        run(sqlite3_exec(m_db,
                "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
                "CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT) STRICT; INSERT INTO t VALUES (1, '')",
                nullptr, nullptr, nullptr),
            SQLITE_OK);
        run(sqlite3_prepare_v2(m_db, "UPDATE t SET a = ?1 WHERE id = 1", -1, &m_update, nullptr), SQLITE_OK);
    }

    ~BareDatabase()
    {
        sqlite3_finalize(m_update);
        sqlite3_close(m_db);
    }

    Q_DISABLE_COPY_MOVE(BareDatabase)

    void commit()
    {
        const QByteArray text = QByteArray("2026-10-22T07:45") + QByteArray::number(++m_count);
        sqlite3_bind_text(m_update, 1, text.constData(), int(text.size()), SQLITE_STATIC);
        run(sqlite3_step(m_update), SQLITE_DONE);
        sqlite3_reset(m_update);
    }

private:
    static void run(int result, int expected)
    {
        if (result != expected)
            qFatal("sqlite: %s", sqlite3_errstr(result));
    }

    sqlite3 *m_db = nullptr;
    sqlite3_stmt *m_update = nullptr;
    int m_count = 0;
};

} // namespace

Figure searchFigure(const QString &workspace)
{
    const SystemClock clock;
    Uuid7Source ids(clock);
    const auto store = openStore(workspace, clock, ids);
    Took slowest;
    QString slowestQuery;
    for (const QString &query :
        { u"bread"_s, u"strasse"_s, u"s"_s, u"quiet mor"_s, u"foret coeur late"_s, u"zzz"_s }) {
        QList<Took> times;
        for (int i = 0; i < 15; ++i) {
            times.append(timed([&] {
                const auto hits = store::search(store->reader(), query, 50);
                if (!hits)
                    qFatal("search: %s", qPrintable(hits.error().code));
            }));
        }
        const Took middle = median(times);
        if (middle.cpu > slowest.cpu) {
            slowest = middle;
            slowestQuery = query;
        }
    }
    return { u"search, first 50 of 100,000 posts"_s, slowest.cpu, 10, u"ms"_s,
        u"slowest of 6, \"%1\", time of the thread; on the wall %2 ms"_s.arg(slowestQuery)
            .arg(slowest.wall, 0, 'f', 1) };
}

Figure writeFigure(const QString &workspace)
{
    const SystemClock clock;
    Uuid7Source ids(clock);
    const auto store = openStore(workspace, clock, ids);
    QTemporaryDir beside(workspace + "/bare-XXXXXX"_L1); // the same disk
    BareDatabase bare(beside.filePath(u"bare.db"_s));
    const auto post = store->reader().first(
        u"SELECT id FROM posts LIMIT 1"_s, {}, [](const auto &row) { return row.uuid(0); });
    if (!post || !*post)
        qFatal("no post to move");

    QString from = u"2026-10-01T08:00"_s;
    int turn = 0;
    const auto move = [&] {
        const QString to = u"2026-10-%1T09:30"_s.arg(1 + ++turn % 28, 2, 10, QChar(u'0'));
        ChangeBuilder builder(ids, clock, { u"post.move"_s, {} });
        builder.update(
            u"posts"_s, **post, { { u"scheduled_local"_s, to } }, { { u"scheduled_local"_s, from } });
        from = to;
        auto sets = builder.build();
        QFuture<Result<store::Commit>> done = store->apply(std::move(*sets));
        done.waitForFinished();
        if (!done.result())
            qFatal("apply: %s", qPrintable(done.result().error().code));
    };
    // In turns, so that both meet the same disk and the same company on the machine.
    QList<Took> theirs;
    QList<Took> ours;
    for (int i = 0; i < kWrites; ++i) {
        theirs.append(timed([&] { bare.commit(); }));
        ours.append(timed(move));
    }
    const double bareMs = median(theirs).wall;
    const double setMs = median(ours).wall;
    return { u"one change set, over a bare durable commit"_s, setMs / bareMs, 3, u"x"_s,
        u"%1 ms against %2 ms"_s.arg(setMs, 0, 'f', 2).arg(bareMs, 0, 'f', 2) };
}

} // namespace galley::bench
