#include "core/store/Errors.h"
#include "core/store/Reader.h"
#include "core/store/Verify.h"
#include "tests/core/store/FaultDisk.h"
#include "tests/support/TestStore.h"
#include "tests/support/WorkspaceBuilder.h"

#include <QDir>
#include <QTest>

#include <sqlite3.h>

#include <random>

using namespace galley;
using namespace galley::test;
using namespace Qt::Literals::StringLiterals;
namespace errors = galley::store::errors;

namespace {

constexpr int kAtMost = 2000; // far more steps than one change set takes

struct Ground
{
    explicit Ground(TestStore &store)
    {
        WorkspaceBuilder b(store.ids, store.clock);
        b.studio(u"Studio"_s);
        brand = b.client(u"Acme"_s, u"Europe/Berlin"_s);
        post = b.post(brand, { .title = u"Slow bread"_s, .body = u"First"_s, .at = u"2026-10-22T07:45"_s });
        other = b.post(brand, { .title = u"Other"_s, .platforms = {} });
        if (!store.apply(b.take()))
            qFatal("cannot lay the ground");
    }

    QUuid brand;
    QUuid post;
    QUuid other;
};

// An action that touches everything a commit can touch: rows, a replaced text, a join, search, derived
// columns.
Result<store::Commit> act(TestStore &store, const Ground &ground)
{
    ChangeBuilder b(store.ids, store.clock, { u"post.edit"_s, {} });
    b.update(u"posts"_s, ground.post,
        { { u"body"_s, u"Second"_s }, { u"scheduled_local"_s, u"2026-10-23T08:00"_s } },
        { { u"body"_s, u"First"_s }, { u"scheduled_local"_s, u"2026-10-22T07:45"_s } });
    b.insert(
        u"posts"_s, store.ids.next(), { { u"brand_id"_s, idText(ground.brand) }, { u"title"_s, u"New"_s } });
    b.update(u"posts"_s, ground.other, { { u"deleted_at"_s, 1 } }, { { u"deleted_at"_s, QJsonValue::Null } });
    return store.apply(b.build());
}

// Every row of every table, and every word of the index.
QStringList contents(TestStore &store)
{
    QStringList all;
    const auto tables = store.reader().list(
        u"SELECT name, wr FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'virtual')"
        " AND name NOT LIKE 'sqlite_%' ORDER BY name"_s,
        {}, [](const store::Row &row) { return std::pair(row.text(0), row.boolean(1)); });
    for (const auto &[name, hasNoRowid] : *tables) {
        const auto columns = store.reader().list(u"SELECT name FROM pragma_table_info(?)"_s, { name },
            [](const store::Row &row) { return row.text(0); });
        const auto rows = store.reader().list(
            u"SELECT %1, %2 FROM %3"_s.arg(hasNoRowid ? u"0"_s : u"rowid"_s, columns->join(u", "_s), name),
            {}, [&](const store::Row &row) {
                QString line = name;
                for (int i = 0; i <= columns->size(); ++i)
                    line += u'|' + QString::fromLatin1(row.bytes(i).toHex());
                return line;
            });
        all += *rows;
    }
    return all;
}

QString complaints(store::Reader &reader)
{
    const auto problems = store::verify(reader);
    if (!problems)
        return problems.error().code + problems.error().detail;
    QStringList lines;
    for (const auto &problem : *problems)
        lines.append(store::toText(problem.kind) + u' ' + problem.table + u' ' + problem.detail);
    return lines.join(u'\n');
}

} // namespace

class TestStoreFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { disk::install(); }

    void cleanup() { disk::heal(); }

    void theNthWriteFailingLeavesNothingHalfDone_data()
    {
        QTest::addColumn<int>("error");
        QTest::addColumn<bool>("forGood");
        QTest::addColumn<QString>("code");
        QTest::newRow("disk full once") << SQLITE_FULL << false << errors::kDiskFull;
        QTest::newRow("disk full until healed") << SQLITE_FULL << true << errors::kDiskFull;
        QTest::newRow("disk error") << SQLITE_IOERR_WRITE << false << errors::kIo;
    }

    void theNthWriteFailingLeavesNothingHalfDone()
    {
        QFETCH(int, error);
        QFETCH(bool, forGood);
        QFETCH(QString, code);
        TestStore store;
        const Ground ground(store);
        int failures = 0;
        for (int n = 1; n < kAtMost; ++n) {
            const auto before = contents(store);
            const auto step = store.store().undoStep();
            disk::failAt(n, error, forGood);
            const auto done = act(store, ground);
            disk::heal();
            QVERIFY2(
                done.has_value() || disk::hasFailed(), qPrintable(done ? QString() : done.error().detail));
            if (done) {
                QVERIFY(failures > 3);
                QVERIFY(store.reopen());
                QCOMPARE(complaints(store.reader()), QString());
                return;
            }
            ++failures;
            QCOMPARE(done.error().code, code);
            QVERIFY(done.error().retryable);
            QCOMPARE(contents(store), before);
            QCOMPARE(store.store().undoStep(), step);
            QCOMPARE(complaints(store.reader()), QString());
        }
        QFAIL("the action never succeeded");
    }

    void worksAgainOnceThereIsRoom()
    {
        TestStore store;
        const Ground ground(store);
        disk::failAt(1, SQLITE_FULL, true);
        QCOMPARE(act(store, ground).error().code, errors::kDiskFull);
        QCOMPARE(act(store, ground).error().code, errors::kDiskFull);
        disk::heal();
        QVERIFY(act(store, ground));
        QVERIFY(store.undo());
        QVERIFY(store.reopen());
        QCOMPARE(store.value(u"posts"_s, ground.post, u"body"_s).toString(), u"First"_s);
        QCOMPARE(complaints(store.reader()), QString());
    }

    void theNthStatementFailingLeavesNothingHalfDone()
    {
        TestStore store;
        const Ground ground(store);
        int refusals = 0;
        for (int n = 1; n < kAtMost; ++n) {
            QVERIFY(store.reopen());
            const auto before = contents(store);
            disk::refuseStatement(n);
            const auto done = act(store, ground);
            disk::heal();
            if (done) {
                QVERIFY(refusals > 10);
                QCOMPARE(complaints(store.reader()), QString());
                return;
            }
            ++refusals;
            QVERIFY(disk::hasRefused());
            QCOMPARE(contents(store), before);
        }
        QFAIL("the action never succeeded");
    }

    void theNthStatementFailingInAnUndoLeavesNothingHalfDone()
    {
        TestStore store;
        const Ground ground(store);
        QVERIFY(act(store, ground));
        for (int n = 1; n < kAtMost; ++n) {
            QVERIFY(store.reopen());
            const auto before = contents(store);
            disk::refuseStatement(n);
            const auto done = store.undo();
            disk::heal();
            if (done) {
                QCOMPARE(store.value(u"posts"_s, ground.post, u"body"_s).toString(), u"First"_s);
                QCOMPARE(complaints(store.reader()), QString());
                return;
            }
            QCOMPARE(contents(store), before);
        }
        QFAIL("undo never succeeded");
    }

    void everyAcknowledgedSetSurvivesAPowerLoss()
    {
        std::mt19937 random(20261020);
        for (int round = 0; round < 25; ++round) {
            TestStore store;
            const Ground ground(store);
            QList<QFuture<Result<store::Commit>>> answers;
            const int before = int(random() % 30);
            const int after = int(random() % 5);
            for (int i = 0; i < before + after; ++i) {
                ChangeBuilder b(store.ids, store.clock, { u"post.edit"_s, {} });
                b.update(u"posts"_s, ground.post, { { u"description"_s, u"edit %1"_s.arg(i) } },
                    { { u"description"_s, u""_s } });
                b.insert(u"posts"_s, store.ids.next(),
                    { { u"brand_id"_s, idText(ground.brand) }, { u"title"_s, u"new %1"_s.arg(i) } });
                answers.append(store.store().apply(*b.build()));
            }
            if (before > 0)
                answers[before - 1].waitForFinished();

            QTemporaryDir left;
            int acknowledged = 0;
            const bool keepsSome = round % 2 == 1;
            disk::afterPowerLoss(
                { store.folder() + u"/galley.db"_s, store.folder() + u"/galley.db-wal"_s }, left.path(),
                [&] { return keepsSome && random() % 2 == 0; },
                [&] {
                    for (const auto &answer : std::as_const(answers))
                        acknowledged += answer.isFinished() ? 1 : 0;
                });
            QVERIFY(acknowledged >= before);

            TestStore again(left.path());
            const auto count = again.reader().first(u"SELECT count(*) FROM posts WHERE title GLOB 'new *'"_s,
                {}, [](const store::Row &row) { return row.integer(0); });
            QVERIFY2(**count >= acknowledged, qPrintable(u"%1 of %2"_s.arg(**count).arg(acknowledged)));
            const auto last = again.value(u"posts"_s, ground.post, u"description"_s).toString();
            QCOMPARE(last, **count == 0 ? QString() : u"edit %1"_s.arg(**count - 1));
            QCOMPARE(complaints(again.reader()), QString());
        }
    }
};

QTEST_GUILESS_MAIN(TestStoreFaults)
#include "tst_store_faults.moc"
