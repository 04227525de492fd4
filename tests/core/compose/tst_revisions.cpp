#include "core/compose/Autosave.h"
#include "core/compose/Comments.h"
#include "core/compose/EditorPlaces.h"
#include "core/compose/Revisions.h"
#include "tests/support/TestStore.h"
#include "tests/support/WorkspaceBuilder.h"

#include <QTest>

using namespace galley;
using namespace galley::compose;
using namespace galley::test;
using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = TextField::Kind;

struct Desk
{
    TestStore store;
    QUuid post;
    QUuid brand;
    QUuid me;
    std::unique_ptr<PostDocument> document;
    std::unique_ptr<Autosave> autosave;

    Desk()
    {
        WorkspaceBuilder b(store.ids, store.clock);
        b.studio(u"Studio"_s);
        brand = b.client(u"Acme"_s, u"Europe/Berlin"_s);
        post = b.post(brand, { .title = u"Hello"_s, .body = u"one"_s, .platforms = { Platform::X } });
        me = b.me();
        if (!store.apply(b.take()))
            qFatal("cannot lay the ground");
        store.store().setPerson(me);
        document = std::make_unique<PostDocument>(*readPost(store.reader(), post), store.ids);
        autosave = std::make_unique<Autosave>(*document, store.store(), store.ids, store.clock);
    }

    void write(const TextField &field, const QString &text)
    {
        store.clock.advance(1000);
        QVERIFY(document->setText(field, text));
        auto done = autosave->flush();
        QVERIFY(QTest::qWaitFor([&] { return done.isFinished(); }) && done.result());
    }

    QList<Version> versions() { return readVersions(store.reader(), post).value_or(QList<Version>()); }
};

} // namespace

class RevisionsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void everyBurstLeavesAVersion()
    {
        Desk desk;
        desk.write({ Kind::Body }, u"two"_s);
        desk.write({ Kind::Title }, u"Bye"_s);
        desk.write({ Kind::Body }, u"three"_s);
        const auto versions = desk.versions();
        QCOMPARE(versions.size(), 3);
        QVERIFY(versions.at(0).revision > versions.at(2).revision);
        QCOMPARE(versions.at(0).changedByName, u"Ada Okafor"_s);
        const auto then = [&](qsizetype version, Kind kind) {
            return textThen(*desk.document, versions.at(version), { kind });
        };
        QCOMPARE(then(0, Kind::Body), u"two"_s);
        QCOMPARE(then(0, Kind::Title), u"Bye"_s);
        QCOMPARE(then(1, Kind::Body), u"two"_s);
        QCOMPARE(then(1, Kind::Title), u"Hello"_s);
        QCOMPARE(then(2, Kind::Body), u"one"_s);
        QCOMPARE(then(2, Kind::Title), u"Hello"_s);
    }

    void restoringIsOneStepAndLosesNothing()
    {
        Desk desk;
        desk.write({ Kind::Body }, u"two"_s);
        desk.write({ Kind::Title }, u"Bye"_s);
        const auto first = desk.versions().constLast();
        QVERIFY(restore(*desk.document, first));
        auto done = desk.autosave->flush();
        QVERIFY(QTest::qWaitFor([&] { return done.isFinished(); }));
        QCOMPARE(desk.store.value(u"posts"_s, desk.post, u"body"_s).toString(), u"one"_s);
        QCOMPARE(desk.store.value(u"posts"_s, desk.post, u"title"_s).toString(), u"Hello"_s);
        QCOMPARE(textThen(*desk.document, desk.versions().constFirst(), { Kind::Body }), u"two"_s);
        QVERIFY(desk.store.undo());
        QTRY_COMPARE(desk.document->text({ Kind::Body }), u"two"_s);
        QCOMPARE(desk.document->text({ Kind::Title }), u"Bye"_s);
    }

    void commentsComeBackWithTheirWords()
    {
        Desk desk;
        desk.write({ Kind::Body }, u"Slow bread is better"_s);
        const auto anchor = anchorAt({ Kind::Body }, 2, u"Slow bread is better"_s, 5, 10);
        QVERIFY(desk.store.apply(addComment(desk.store.ids, desk.store.clock,
            { desk.brand, desk.post, desk.me, u"  Which bread?  "_s, anchor })));
        auto comments = readComments(desk.store.reader(), desk.post);
        QCOMPARE(comments->size(), 1);
        const Comment comment = comments->constFirst();
        QCOMPARE(comment.body, u"Which bread?"_s);
        QCOMPARE(comment.authorName, u"Ada Okafor"_s);
        QCOMPARE(find(*comment.anchor, u"Really slow bread"_s), (Span { 12, 17 }));
        QVERIFY(desk.store.apply(resolveComment(desk.store.ids, desk.store.clock, comment, desk.me, true)));
        QVERIFY(readComments(desk.store.reader(), desk.post)->constFirst().isResolved);
        QVERIFY(desk.store.undo());
        QVERIFY(!readComments(desk.store.reader(), desk.post)->constFirst().isResolved);
        QVERIFY(desk.store.apply(editComment(desk.store.ids, desk.store.clock, comment, u"Rye?"_s)));
        QCOMPARE(readComments(desk.store.reader(), desk.post)->constFirst().body, u"Rye?"_s);
        QVERIFY(desk.store.apply(removeComment(desk.store.ids, desk.store.clock, comment)));
        QVERIFY(readComments(desk.store.reader(), desk.post)->isEmpty());
        QVERIFY(addComment(desk.store.ids, desk.store.clock, { desk.brand, desk.post, desk.me, u" \n"_s })
                    ->isEmpty());
    }

    void placesComeBackAfterARestart()
    {
        Desk desk;
        const EditorPlace place { { Kind::OwnText, desk.store.ids.next() }, 12, 4, 300 };
        {
            EditorPlaces places(desk.store.store());
            places.remember(desk.post, place);
            for (qsizetype i = 1; i < EditorPlaces::kMost; ++i)
                places.remember(desk.store.ids.next(), { { Kind::Body }, i, i, 0 });
            QCOMPARE(places.placeIn(desk.post), place);
        }
        desk.autosave.reset();
        QVERIFY(desk.store.reopen());
        EditorPlaces places(desk.store.store());
        QCOMPARE(places.placeIn(desk.post), place);
        places.remember(desk.store.ids.next(), place);
        QVERIFY(!places.placeIn(desk.post)); // the oldest made room
    }
};

QTEST_GUILESS_MAIN(RevisionsTest)
#include "tst_revisions.moc"
