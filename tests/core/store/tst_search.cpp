#include "core/store/Connection.h"
#include "core/store/Reader.h"
#include "core/store/Search.h"
#include "tests/support/TestStore.h"
#include "tests/support/WorkspaceBuilder.h"

#include <QTest>

#include <rapidcheck.h>

using namespace galley;
using namespace galley::test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Ground
{
    explicit Ground(TestStore &store)
    {
        WorkspaceBuilder b(store.ids, store.clock);
        b.studio(u"Studio"_s);
        brand = b.client(u"Brot & Söhne"_s, u"Europe/Berlin"_s);
        street = b.post(brand, { .title = u"Lange Straße"_s, .body = u"Am Samstag öffnen wir um acht."_s });
        tower = b.post(brand, { .title = u"東京タワー"_s, .body = u"夜の東京都は美しい"_s });
        bread = b.post(
            brand, { .title = u"Slow bread"_s, .body = u"Thirty-six hours on the Strasse of patience"_s });
        hindi = b.post(brand, { .title = u"हिन्दी दिवस"_s });
        if (!store.apply(b.take()))
            qFatal("cannot lay the ground");
    }

    QUuid brand;
    QUuid street;
    QUuid tower;
    QUuid bread;
    QUuid hindi;
};

QList<QUuid> found(TestStore &store, const QString &query)
{
    const auto hits = store::search(store.reader(), query, 50);
    if (!hits)
        qFatal("search failed: %s", qPrintable(hits.error().detail));
    QList<QUuid> ids;
    for (const auto &hit : *hits)
        ids.append(hit.id);
    return ids;
}

} // namespace

class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void findsWordsHoweverTheyAreWritten_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("sharp s as typed in Zurich")
            << u"strasse"_s << QStringList { u"street"_s, u"bread"_s };
        QTest::newRow("sharp s") << u"straße"_s << QStringList { u"street"_s, u"bread"_s };
        QTest::newRow("capitals") << u"STRASSE"_s << QStringList { u"street"_s, u"bread"_s };
        QTest::newRow("without the umlaut") << u"offnen"_s << QStringList { u"street"_s };
        QTest::newRow("the beginning of a word") << u"pati"_s << QStringList { u"bread"_s };
        QTest::newRow("the beginning of a long word") << u"patienc"_s << QStringList { u"bread"_s };
        QTest::newRow("more than the word") << u"patiences"_s << QStringList {};
        QTest::newRow("in the title and in the text") << u"lange acht"_s << QStringList { u"street"_s };
        QTest::newRow("Hindi, with its vowel signs") << u"हिन्"_s << QStringList { u"hindi"_s };
        QTest::newRow("Hindi, another vowel") << u"हान्"_s << QStringList {};
        QTest::newRow("all words, in any order") << u"patience slow"_s << QStringList { u"bread"_s };
        QTest::newRow("one word missing") << u"patience tower"_s << QStringList {};
        QTest::newRow("not the middle of a word") << u"atience"_s << QStringList {};
        QTest::newRow("Japanese, inside a run") << u"京都"_s << QStringList { u"tower"_s };
        QTest::newRow("Japanese, one character") << u"夜"_s << QStringList { u"tower"_s };
        QTest::newRow("Japanese, a longer run") << u"東京タワー"_s << QStringList { u"tower"_s };
        QTest::newRow("nothing") << u""_s << QStringList {};
        QTest::newRow("signs alone") << u"-- \"*\" ()"_s << QStringList {};
        QTest::newRow("words of the query language") << u"slow AND bread"_s << QStringList {};
        QTest::newRow("a column filter is only words") << u"title:slow"_s << QStringList {};
    }

    void findsWordsHoweverTheyAreWritten()
    {
        QFETCH(QString, query);
        QFETCH(QStringList, expected);
        TestStore store;
        const Ground ground(store);
        const QHash<QUuid, QString> names { { ground.street, u"street"_s }, { ground.tower, u"tower"_s },
            { ground.bread, u"bread"_s }, { ground.hindi, u"hindi"_s }, { ground.brand, u"brand"_s } };
        QStringList actual;
        for (const auto &id : found(store, query))
            actual.append(names.value(id));
        QCOMPARE(actual, expected);
    }

    void anyStringIsAValidQuery()
    {
        TestStore store;
        const Ground ground(store);
        QVERIFY(rc::check([&] {
            const auto characters = *rc::gen::container<std::u16string>(
                rc::gen::oneOf(rc::gen::elementOf(std::u16string(u"\"'*():^-+{}[]\\/;%_\0 \nANDORNOTNEAR")),
                    rc::gen::inRange<char16_t>(1, 0xffff)));
            RC_ASSERT(store::search(store.reader(), QString::fromStdU16String(characters), 5).has_value());
        }));
    }

    void titlesComeFirstThenTheNewest()
    {
        TestStore store;
        const Ground ground(store);
        WorkspaceBuilder b(store.ids, store.clock);
        const auto older =
            b.post(ground.brand, { .title = u"Plain"_s, .body = u"slow and steady"_s, .platforms = {} });
        const auto newer =
            b.post(ground.brand, { .title = u"Plain"_s, .body = u"slow again"_s, .platforms = {} });
        QVERIFY(store.apply(b.take()));
        QCOMPARE(found(store, u"slo"_s), (QList { ground.bread, newer, older }));
    }

    void followsEveryChangeOfATitle()
    {
        TestStore store;
        const Ground ground(store);
        const auto retitle = [&](const QString &from, const QString &to) {
            ChangeBuilder b(store.ids, store.clock, { u"post.edit"_s, {} });
            b.update(u"posts"_s, ground.bread, { { u"title"_s, to } }, { { u"title"_s, from } });
            return store.apply(b.build()).has_value();
        };
        QVERIFY(retitle(u"Slow bread"_s, u"Quick rolls"_s));
        QCOMPARE(found(store, u"slow"_s), QList<QUuid> {});
        QCOMPARE(found(store, u"quick patience"_s), QList { ground.bread });
        QVERIFY(retitle(u"Quick rolls"_s, u""_s));
        QCOMPARE(found(store, u"quick"_s), QList<QUuid> {});
        QCOMPARE(found(store, u"patience"_s), QList { ground.bread });
        QVERIFY(retitle(u""_s, u"Rye"_s));
        QCOMPARE(found(store, u"rye patience"_s), QList { ground.bread });
    }

    void forgetsWhatIsInTheTrashAndFindsItAgainAfterUndo()
    {
        TestStore store;
        const Ground ground(store);
        ChangeBuilder b(store.ids, store.clock, { u"post.delete"_s, {} });
        b.update(
            u"posts"_s, ground.bread, { { u"deleted_at"_s, 1 } }, { { u"deleted_at"_s, QJsonValue::Null } });
        QVERIFY(store.apply(b.build()));
        QCOMPARE(found(store, u"slow"_s), QList<QUuid> {});
        QVERIFY(store.undo());
        QCOMPARE(found(store, u"slow"_s), QList { ground.bread });
    }

    void answersWithThePostForAVariantOfItsText()
    {
        TestStore store;
        const Ground ground(store);
        const auto target = store.reader().first(u"SELECT id FROM post_targets WHERE post_id = ?"_s,
            { ground.bread }, [](const store::Row &row) { return row.uuid(0); });
        ChangeBuilder b(store.ids, store.clock, { u"post.edit"_s, {} });
        b.update(u"post_targets"_s, **target, { { u"body_override"_s, u"Sourdough for Instagram"_s } },
            { { u"body_override"_s, QJsonValue::Null } });
        QVERIFY(store.apply(b.build()));
        const auto hits = store::search(store.reader(), u"sourdough"_s, 10);
        QCOMPARE(hits->size(), 1);
        QCOMPARE(hits->first().table, u"posts"_s);
        QCOMPARE(hits->first().id, ground.bread);
        QCOMPARE(hits->first().title, u"Slow bread"_s);
        QCOMPARE(hits->first().snippet, u"Sourdough for Instagram"_s);
    }
};

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
