#include "core/store/Reader.h"
#include "core/store/Verify.h"
#include "tests/support/TestStore.h"
#include "tests/support/WorkspaceBuilder.h"

#include <QDir>
#include <QTest>

#include <rapidcheck.h>

using namespace galley;
using namespace galley::test;
using namespace Qt::Literals::StringLiterals;

namespace {

// A post whose body is typed.
struct Desk
{
    TestStore store;
    QUuid post;
    QUuid person;
    QString was = u"before"_s;

    Desk()
    {
        WorkspaceBuilder b(store.ids, store.clock);
        b.studio(u"Studio"_s);
        const auto brand = b.client(u"Acme"_s, u"Europe/Berlin"_s);
        post = b.post(brand, { .title = u"Hello"_s, .body = was });
        person = b.me();
        if (!store.apply(b.take()))
            qFatal("cannot lay the ground");
        sitDown(person);
    }

    // And waits until the store knows what Undo would do for them.
    void sitDown(const QUuid &who)
    {
        store.store().setPerson(who);
        store.store().remember(u"seat"_s, idText(who)).waitForFinished();
    }

    ChangeSet typed(const QUuid &set, const QString &column, const QString &to, const QString &from)
    {
        store.clock.advance(300);
        return { set, {}, ChangeSet::kSchema, { u"post.edit"_s, { { u"title"_s, u"Hello"_s } } },
            store.clock.nowMs(),
            { { u"posts"_s, post, Op::Update, { { column, to } }, { { column, from } } } } };
    }

    Result<store::Commit> extend(const ChangeSet &set)
    {
        auto future = store.store().extend(set);
        future.waitForFinished();
        return future.result();
    }

    // Types into the body; the id of the set that it went into.
    QUuid type(const QUuid &set, const QString &to)
    {
        const auto done = extend(typed(set, u"body"_s, to, std::exchange(was, to)));
        return done && !done->sets.isEmpty() ? done->sets.constFirst() : QUuid();
    }

    QString body() { return store.value(u"posts"_s, post, u"body"_s).toString(); }

    qint64 count(const QString &sql)
    {
        const auto found =
            store.reader().first(sql, {}, [](const store::Row &row) { return row.integer(0); });
        return found && *found ? **found : -1;
    }

    qint64 revisions() { return count(u"SELECT count(*) FROM post_revisions"_s); }
};

} // namespace

class OpenSetsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { qputenv("RC_PARAMS", "max_success=25 max_size=20 noshrink=1"); }

    void isOneStepOfUndo()
    {
        Desk desk;
        const QUuid set = desk.store.ids.next();
        const auto sets = desk.count(u"SELECT count(*) FROM change_sets"_s);
        for (const auto &text : { u"H"_s, u"He"_s, u"Hel"_s })
            QCOMPARE(desk.type(set, text), set);
        QCOMPARE(desk.count(u"SELECT count(*) FROM change_sets"_s), sets + 1);
        QCOMPARE(desk.body(), u"Hel"_s);
        QVERIFY(desk.store.undo());
        QCOMPARE(desk.body(), u"before"_s);
        QVERIFY(desk.store.redo());
        QCOMPARE(desk.body(), u"Hel"_s);
    }

    void keepsOneRevisionOfWhatWasReplaced()
    {
        Desk desk;
        const QUuid set = desk.store.ids.next();
        const auto before = desk.revisions();
        for (const auto &text : { u"H"_s, u"He"_s, u"Hel"_s })
            desk.type(set, text);
        QCOMPARE(desk.revisions(), before + 1);
    }

    void goesOnAfterARestart()
    {
        Desk desk;
        const QUuid set = desk.store.ids.next();
        desk.type(set, u"H"_s);
        QVERIFY(desk.store.reopen());
        QCOMPARE(desk.type(set, u"He"_s), set);
        QVERIFY(desk.store.undo());
        QCOMPARE(desk.body(), u"before"_s);
    }

    void endsWithAnotherAction()
    {
        Desk desk;
        const QUuid set = desk.store.ids.next();
        desk.type(set, u"H"_s);
        QVERIFY(desk.store.apply({ desk.typed(desk.store.ids.next(), u"title"_s, u"Hi"_s, u"Hello"_s) }));
        const QUuid other = desk.type(set, u"He"_s);
        QVERIFY(!other.isNull() && other != set);
        QVERIFY(desk.store.undo());
        QCOMPARE(desk.body(), u"H"_s);
    }

    void endsWhenItWasUndone()
    {
        Desk desk;
        const QUuid set = desk.store.ids.next();
        desk.type(set, u"H"_s);
        QVERIFY(desk.store.undo());
        desk.was = u"before"_s;
        QVERIFY(desk.type(set, u"Ha"_s) != set);
        QVERIFY(!desk.store.store().redoStep());
    }

    void endsWhenAnotherStepWasUndone()
    {
        Desk desk;
        const QUuid set = desk.store.ids.next();
        desk.type(set, u"H"_s);
        QVERIFY(desk.store.apply({ desk.typed(desk.store.ids.next(), u"title"_s, u"Hi"_s, u"Hello"_s) }));
        QVERIFY(desk.store.undo());
        QVERIFY(desk.type(set, u"He"_s) != set);
        QVERIFY(!desk.store.store().redoStep());
    }

    void endsWhenSomebodyElseWroteThere()
    {
        Desk desk;
        const QUuid set = desk.store.ids.next();
        desk.type(set, u"H"_s);
        desk.sitDown(desk.store.ids.next());
        QVERIFY(desk.store.apply(
            { desk.typed(desk.store.ids.next(), u"body"_s, u"theirs"_s, u"H"_s) }, store::Origin::Program));
        desk.sitDown(desk.person);
        const auto before = desk.revisions();
        QVERIFY(desk.type(set, u"He"_s) != set);
        QCOMPARE(desk.revisions(), before + 1); // their words are kept
        QVERIFY(desk.store.undo());
        QCOMPARE(desk.body(), u"theirs"_s);
    }

    void endsWhenItIsOnItsWay()
    {
        Desk desk;
        QVERIFY(desk.store.store().remember(u"server"_s, u"https://studio.example"_s).result());
        const QUuid set = desk.store.ids.next();
        desk.type(set, u"H"_s);
        QCOMPARE(desk.type(set, u"He"_s), set);
        QCOMPARE(desk.count(u"SELECT count(*) FROM outbox"_s), 1);
        desk.store.close();
        auto db =
            store::Connection::open(desk.store.folder() + u"/galley.db"_s, store::Connection::Use::Write);
        QVERIFY(db && (*db)->run(u"UPDATE outbox SET seq = 1"_s));
        db->reset();
        QVERIFY(desk.store.reopen());
        QVERIFY(desk.type(set, u"Hel"_s) != set);
        QCOMPARE(desk.count(u"SELECT count(*) FROM outbox"_s), 2);
    }

    void takesInWhatIsTypedIntoANewPost()
    {
        Desk desk;
        const QUuid set = desk.store.ids.next();
        const QUuid post = desk.store.ids.next();
        const QJsonValue brand = desk.store.value(u"posts"_s, desk.post, u"brand_id"_s);
        QVERIFY(desk.extend({ set, {}, ChangeSet::kSchema, { u"post.create"_s, {} }, desk.store.clock.nowMs(),
            { { u"posts"_s, post, Op::Insert,
                { { u"brand_id"_s, brand }, { u"title"_s, u"A"_s }, { u"body"_s, u"A"_s } }, {} } } }));
        desk.post = post;
        desk.was = u"A"_s;
        QCOMPARE(desk.type(set, u"Apple"_s), set);
        QCOMPARE(desk.store.store().undoStep()->label.key, u"post.create"_s);
        QVERIFY(desk.store.undo());
        QVERIFY(!desk.store.value(u"posts"_s, post, u"deleted_at"_s).isNull());
        QVERIFY(desk.store.redo());
        QVERIFY(desk.store.value(u"posts"_s, post, u"deleted_at"_s).isNull());
        QCOMPARE(desk.body(), u"Apple"_s);
    }

    void leavesNoStepWhereAllWasWipedOutAgain()
    {
        Desk desk;
        const auto before = desk.store.store().undoStep();
        const QUuid set = desk.store.ids.next();
        desk.type(set, u"before!"_s);
        QVERIFY(desk.store.store().undoStep() != before);
        desk.type(set, u"before"_s);
        QCOMPARE(desk.store.store().undoStep(), before);
    }

    void growsBeyondASetByBeginningAnother()
    {
        Desk desk;
        const QUuid set = desk.store.ids.next();
        const QString half(60'000, u'x');
        QCOMPARE(desk.type(set, half), set);
        const auto done = desk.extend(desk.typed(set, u"description"_s, QString(20'000, u'y'), {}));
        QVERIFY(done);
        const auto more = desk.extend(desk.typed(set, u"title"_s, QString(400, u'z'), u"Hello"_s));
        QVERIFY(more);
        QVERIFY(desk.type(set, QString(50'000, u'ä')) != set);
    }

    // The journal alone rebuilds the same rows and the same step, also where a crash kept records from it.
    void isRebuiltFromTheJournal()
    {
        QVERIFY(rc::check([] {
            Desk desk;
            const auto texts = *rc::gen::container<std::vector<int>>(6, rc::gen::inRange(0, 3));
            QUuid set = desk.store.ids.next();
            for (std::size_t i = 0; i < texts.size(); ++i) {
                const auto went = desk.type(set, u"text %1"_s.arg(texts[i]));
                if (!went.isNull())
                    set = went;
                if (*rc::gen::weightedElement<bool>({ { 4, false }, { 1, true } }) && desk.store.undo())
                    desk.was = desk.body();
            }
            const auto row = desk.store.row(u"posts"_s, desk.post);
            const auto steps = desk.store.store().undoStep();
            desk.store.close();
            // A crash may have kept any number of records from the journal: they are made up for.
            const QDir journals(desk.store.folder() + u"/journal"_s);
            QFile journal(journals.filePath(journals.entryList({ u"*.journal"_s }).constLast()));
            RC_ASSERT(journal.resize(
                journal.size() - *rc::gen::inRange<qint64>(0, std::min<qint64>(journal.size(), 3000))));
            RC_ASSERT(desk.store.reopen().has_value());
            desk.store.close();
            QFile broken(desk.store.folder() + u"/galley.db"_s);
            RC_ASSERT(broken.open(QIODevice::WriteOnly));
            broken.write("not a database");
            broken.close();
            RC_ASSERT(desk.store.reopen().has_value());
            desk.sitDown(desk.person);
            RC_ASSERT(desk.store.row(u"posts"_s, desk.post) == row);
            RC_ASSERT(desk.store.store().undoStep() == steps);
        }));
    }
};

QTEST_GUILESS_MAIN(OpenSetsTest)
#include "tst_open_sets.moc"
