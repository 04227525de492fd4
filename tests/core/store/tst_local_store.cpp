#include "core/store/Errors.h"
#include "core/store/Files.h"
#include "core/store/LocalStore.h"
#include "core/store/Reader.h"
#include "tests/support/TestStore.h"
#include "tests/support/WorkspaceBuilder.h"

#include <QDir>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/file.h>

using namespace galley;
using namespace galley::test;
using namespace Qt::Literals::StringLiterals;
namespace errors = galley::store::errors;

namespace {

// One client with one post on two networks.
struct Ground
{
    explicit Ground(TestStore &store)
    {
        WorkspaceBuilder b(store.ids, store.clock);
        b.studio(u"Studio"_s);
        me = b.me();
        brand = b.client(u"Acme"_s, u"Europe/Berlin"_s);
        post = b.post(brand,
            { .title = u"Slow bread"_s,
                .body = u"First text"_s,
                .at = u"2026-10-22T07:45"_s,
                .platforms = { Platform::Instagram, Platform::X } });
        const auto done = store.apply(b.take());
        if (!done)
            qFatal("%s %s %s", qPrintable(done.error().code), qPrintable(done.error().detail),
                QJsonDocument(done.error().args).toJson().constData());
    }

    QUuid me;
    QUuid brand;
    QUuid post;
};

Result<QList<ChangeSet>> edit(
    TestStore &store, const QUuid &post, const QJsonObject &set, const QJsonObject &was)
{
    ChangeBuilder b(store.ids, store.clock, { u"post.edit"_s, {} });
    b.update(u"posts"_s, post, set, was);
    return b.build();
}

Result<store::Commit> move(TestStore &store, const QUuid &post, const QString &to)
{
    ChangeBuilder b(store.ids, store.clock, { u"post.move"_s, { { u"title"_s, u"Slow bread"_s } } });
    b.update(u"posts"_s, post, { { u"scheduled_local"_s, to } },
        { { u"scheduled_local"_s, store.value(u"posts"_s, post, u"scheduled_local"_s) } });
    return store.apply(b.build());
}

} // namespace

class TestLocalStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void keepsRowsAcrossRestart()
    {
        TestStore store;
        const Ground ground(store);
        QVERIFY(store.reopen());
        const auto row = store.row(u"posts"_s, ground.post);
        QCOMPARE(row.value("title"_L1).toString(), u"Slow bread"_s);
        QCOMPARE(row.value("brand_id"_L1).toString(), idText(ground.brand));
        QCOMPARE(row.value("created_at"_L1).toInteger(), kTestNow);
        QCOMPARE(row.value("settings"_L1), QJsonValue(QJsonObject {}));
    }

    void derivesTheInstantFromTheWallTime()
    {
        TestStore store;
        const Ground ground(store);
        // 07:45 in Berlin is 05:45 UTC in summer time, 06:45 after the clocks went back.
        QCOMPARE(store.value(u"posts"_s, ground.post, u"scheduled_at"_s).toInteger(), 1792647900000);
        QVERIFY(move(store, ground.post, u"2026-10-26T07:45"_s));
        QCOMPARE(store.value(u"posts"_s, ground.post, u"scheduled_at"_s).toInteger(), 1792997100000);
    }

    void announcesExactlyWhatChangedAfterTheCommit()
    {
        TestStore store;
        const Ground ground(store);
        QCoreApplication::processEvents();
        QSignalSpy spy(&store.store(), &store::LocalStore::committed);
        const auto done = move(store, ground.post, u"2026-10-23T07:45"_s);
        QVERIFY(done);
        QTRY_COMPARE(spy.size(), 1);
        const auto commit = spy.first().first().value<store::Commit>();
        const store::ChangedRow expected { u"posts"_s, ground.post, ground.brand, Op::Update };
        QCOMPARE(commit.rows, QList { expected });
        QCOMPARE(commit.sets.size(), 1);
    }

    void undoesAndRedoesAcrossRestart()
    {
        TestStore store;
        const Ground ground(store);
        QVERIFY(move(store, ground.post, u"2026-10-23T07:45"_s));
        QVERIFY(store.reopen());
        QCOMPARE(store.store().undoStep()->label.key, u"post.move"_s);
        const auto undone = store.undo();
        QVERIFY(undone);
        QCOMPARE(undone->label.key, u"post.move"_s);
        QVERIFY(undone->kept.isEmpty());
        QCOMPARE(
            store.value(u"posts"_s, ground.post, u"scheduled_local"_s).toString(), u"2026-10-22T07:45"_s);
        QVERIFY(store.reopen());
        QCOMPARE(store.store().redoStep()->label.key, u"post.move"_s);
        QVERIFY(store.redo());
        QCOMPARE(
            store.value(u"posts"_s, ground.post, u"scheduled_local"_s).toString(), u"2026-10-23T07:45"_s);
        QVERIFY(!store.store().redoStep());
        QVERIFY(store.undo());
        QCOMPARE(
            store.value(u"posts"_s, ground.post, u"scheduled_local"_s).toString(), u"2026-10-22T07:45"_s);
    }

    void undoesAGroupAsOneStep()
    {
        TestStore store;
        const Ground ground(store);
        WorkspaceBuilder b(store.ids, store.clock);
        QList<QUuid> posts;
        for (int i = 0; i < 450; ++i)
            posts.append(b.post(ground.brand, { .title = u"Post %1"_s.arg(i), .platforms = {} }));
        const auto sets = b.take();
        QVERIFY(sets.size() > 1);
        QVERIFY(store.apply(sets));
        QCOMPARE(store.store().undoStep()->group, sets.first().group);
        QVERIFY(store.undo());
        for (const auto &post : posts)
            QVERIFY(!store.value(u"posts"_s, post, u"deleted_at"_s).isNull());
        QVERIFY(store.redo());
        for (const auto &post : posts)
            QVERIFY(store.value(u"posts"_s, post, u"deleted_at"_s).isNull());
    }

    void aNewActionForgetsWhatWasUndone()
    {
        TestStore store;
        const Ground ground(store);
        QVERIFY(move(store, ground.post, u"2026-10-23T07:45"_s));
        QVERIFY(store.undo());
        QVERIFY(store.store().redoStep());
        QVERIFY(move(store, ground.post, u"2026-10-24T07:45"_s));
        QVERIFY(!store.store().redoStep());
        QCOMPARE(store.redo().error().code, errors::kNothingToRedo);
    }

    void undoLeavesWhatSomebodyElseChangedMeanwhile()
    {
        TestStore store;
        const Ground ground(store);
        QUuid anna;
        {
            ChangeBuilder b(store.ids, store.clock, { u"person.create"_s, {} });
            anna = store.ids.next();
            b.insert(u"profiles"_s, anna, { { u"full_name"_s, u"Anna"_s } });
            b.insert(u"memberships"_s, store.ids.next(),
                { { u"user_id"_s, idText(anna) }, { u"role"_s, u"admin"_s } });
            QVERIFY(store.apply(b.build()));
        }
        store.store().setPerson(ground.me);
        QVERIFY(store.apply(edit(store, ground.post,
            { { u"scheduled_local"_s, u"2026-10-23T07:45"_s }, { u"title"_s, u"Mine"_s },
                { u"settings"_s, QJsonObject { { u"link"_s, u"a"_s }, { u"utm"_s, u"b"_s } } } },
            { { u"scheduled_local"_s, u"2026-10-22T07:45"_s }, { u"title"_s, u"Slow bread"_s },
                { u"settings"_s, QJsonObject {} } })));
        store.store().setPerson(anna);
        QVERIFY(store.apply(edit(store, ground.post,
            { { u"title"_s, u"Anna's"_s },
                { u"settings"_s, QJsonObject { { u"link"_s, u"z"_s }, { u"utm"_s, u"b"_s } } } },
            { { u"title"_s, u"Mine"_s },
                { u"settings"_s, QJsonObject { { u"link"_s, u"a"_s }, { u"utm"_s, u"b"_s } } } })));
        store.store().setPerson(ground.me);
        const auto undone = store.undo();
        QVERIFY(undone);
        QCOMPARE(store.value(u"posts"_s, ground.post, u"title"_s).toString(), u"Anna's"_s);
        QCOMPARE(
            store.value(u"posts"_s, ground.post, u"scheduled_local"_s).toString(), u"2026-10-22T07:45"_s);
        QCOMPARE(store.value(u"posts"_s, ground.post, u"settings"_s).toObject(),
            (QJsonObject { { u"link"_s, u"z"_s } }));
        const QList<store::KeptField> expected {
            { u"posts"_s, ground.post, u"settings.link"_s, u"Anna"_s },
            { u"posts"_s, ground.post, u"title"_s, u"Anna"_s },
        };
        QCOMPARE(undone->kept, expected);
    }

    void keepsEveryReplacedText()
    {
        TestStore store;
        const Ground ground(store);
        QVERIFY(store.apply(edit(
            store, ground.post, { { u"body"_s, u"Second text"_s } }, { { u"body"_s, u"First text"_s } })));
        QVERIFY(store.undo());
        const auto kept =
            store.reader().list(u"SELECT body FROM post_revisions WHERE post_id = ? ORDER BY revision"_s,
                { ground.post }, [](const store::Row &row) { return row.text(0); });
        QCOMPARE(*kept, (QList { u"First text"_s, u"Second text"_s }));
        QCOMPARE(store.value(u"posts"_s, ground.post, u"revision"_s).toInt(), 3);
    }

    void refusesAStateThatChangedMeanwhile()
    {
        TestStore store;
        const Ground ground(store);
        const auto done = store.apply(edit(store, ground.post, { { u"content_state"_s, u"approved"_s } },
            { { u"content_state"_s, u"in_review"_s } }));
        QCOMPARE(done.error().code, errors::kStale);
        QCOMPARE(store.value(u"posts"_s, ground.post, u"content_state"_s).toString(), u"draft"_s);
    }

    void refusesValuesThatDoNotFitTheirColumn_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("reason");
        QTest::newRow("unknown column") << u"nonsense"_s << QJsonValue(1) << u"column"_s;
        QTest::newRow("derived column") << u"scheduled_at"_s << QJsonValue(1) << u"not_writable"_s;
        QTest::newRow("not a word of the list") << u"content_type"_s << QJsonValue(u"poem"_s) << u"word"_s;
        QTest::newRow("not a date") << u"occurrence_on"_s << QJsonValue(u"2026-02-30"_s) << u"kind"_s;
        QTest::newRow("not a wall time")
            << u"scheduled_local"_s << QJsonValue(u"2026-10-22 07:45"_s) << u"kind"_s;
        QTest::newRow("not an id") << u"campaign_id"_s << QJsonValue(u"x'; DROP TABLE posts"_s) << u"kind"_s;
        QTest::newRow("must not be empty") << u"title"_s << QJsonValue(QJsonValue::Null) << u"missing"_s;
        QTest::newRow("too long") << u"title"_s << QJsonValue(QString(501, u'a')) << u"too_long"_s;
        QTest::newRow("a fraction") << u"scheduled_fold"_s << QJsonValue(0.5) << u"kind"_s;
        QTest::newRow("a text for a switch") << u"ai_generated"_s << QJsonValue(u"yes"_s) << u"kind"_s;
    }

    void refusesValuesThatDoNotFitTheirColumn()
    {
        QFETCH(QString, column);
        QFETCH(QJsonValue, value);
        QFETCH(QString, reason);
        TestStore store;
        const Ground ground(store);
        const auto before = store.row(u"posts"_s, ground.post);
        const auto done =
            store.apply(edit(store, ground.post, { { u"description"_s, u"new"_s }, { column, value } },
                { { u"description"_s, QJsonValue::Null },
                    { column, before.contains(column) ? before.value(column) : QJsonValue() } }));
        QCOMPARE(done.error().code, errors::kInvalid);
        QCOMPARE(done.error().args.value("reason"_L1).toString(), reason);
        QCOMPARE(store.row(u"posts"_s, ground.post), before);
    }

    void refusesASecondInstance()
    {
        TestStore store;
        const auto second = store::LocalStore::open(store.folder(), { &store.clock, &store.ids });
        QCOMPARE(second.error().code, errors::kInUse);
        QCOMPARE(second.error().args.value("pid"_L1).toInteger(), QCoreApplication::applicationPid());
    }

    // As a program leaves it that is killed between making the lock and writing its name into it.
    void opensBehindALockThatNamesNobody()
    {
        TestStore store;
        store.close();
        QFile lock(store::files::lock(store.folder()));
        QVERIFY(lock.open(QIODevice::NewOnly));
        QCOMPARE(::flock(lock.handle(), LOCK_EX | LOCK_NB), 0);
        QCOMPARE(store.reopen().error().code, errors::kInUse); // it is alive, only slow
        lock.close();
        QVERIFY(store.reopen());
    }

    void readsOnlyWhatIsThere()
    {
        // What stands in addresses for something else is a letter of names here.
        const QTemporaryDir folder(QDir::tempPath() + u"/Brot? 100% #1 XXXXXX"_s);
        const auto file = store::files::database(folder.path());
        const auto missing = store::Reader::open(file);
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, errors::kCannotOpen);
        QCOMPARE(missing.error().args.value("folder"_L1).toString(), folder.path());
        QVERIFY(QDir(folder.path()).isEmpty());
        const ManualClock clock(0);
        SeededIdSource ids(clock, 1);
        const auto opened = store::LocalStore::open(folder.path(), { &clock, &ids });
        QVERIFY(opened);
        QVERIFY(store::Reader::open(file));
    }

    void loadsWithoutAnUndoStepAndLetsAPersonIn()
    {
        TestStore store;
        const Ground ground(store);
        const auto before = store.store().undoStep();
        WorkspaceBuilder b(store.ids, store.clock);
        for (int i = 0; i < 2000; ++i)
            b.post(ground.brand, { .title = u"Post %1"_s.arg(i), .platforms = {} });
        const auto loading = store.store().load(b.take());
        QVERIFY(move(store, ground.post, u"2026-10-23T07:45"_s));
        QVERIFY(!loading.isFinished());
        auto wait = loading;
        wait.waitForFinished();
        QVERIFY(loading.result());
        const auto count = store.reader().first(
            u"SELECT count(*) FROM posts"_s, {}, [](const store::Row &row) { return row.integer(0); });
        QCOMPARE(**count, 2001);
        QVERIFY(store.undo());
        QCOMPARE(store.store().undoStep(), before);
    }
};

QTEST_GUILESS_MAIN(TestLocalStore)
#include "tst_local_store.moc"
