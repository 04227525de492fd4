#include "core/compose/ClientWords.h"
#include "core/compose/Errors.h"
#include "core/compose/Guidelines.h"
#include "core/compose/RecentEmoji.h"
#include "core/compose/Snippets.h"
#include "core/store/Errors.h"
#include "tests/support/TestStore.h"
#include "tests/support/WorkspaceBuilder.h"

#include <QJsonArray>
#include <QTest>

using namespace galley;
using namespace galley::compose;
using namespace galley::test;
using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = Snippet::Kind;

struct Desk
{
    TestStore store;
    QUuid acme, other;

    Desk()
    {
        WorkspaceBuilder b(store.ids, store.clock);
        b.studio(u"Studio"_s);
        acme = b.client(u"Acme"_s, u"Europe/Berlin"_s);
        other = b.client(u"Other"_s, u"Europe/Berlin"_s);
        if (!store.apply(b.take()))
            qFatal("cannot lay the ground");
        store.store().setPerson(b.me());
    }

    Result<store::Commit> add(const QUuid &brand, Kind kind, const QString &name, const QString &body)
    {
        return store.apply(addSnippet(store.ids, store.clock, { {}, brand, kind, name, body }));
    }

    QStringList names(const QUuid &brand)
    {
        QStringList names;
        for (const Snippet &one : readSnippets(store.reader(), brand).value_or(QList<Snippet>()))
            names.append(one.name);
        return names;
    }
};

} // namespace

class SnippetsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void aClientHasItsOwnAndTheStudios()
    {
        Desk desk;
        QVERIFY(desk.add(desk.acme, Kind::Text, u"Address"_s, u"Dorfstraße 14"_s));
        QVERIFY(desk.add({}, Kind::Text, u"Signature"_s, u"Made with care"_s));
        QVERIFY(desk.add(desk.acme, Kind::Hashtags, u"  Bread \n tags "_s, u"#bread #rye\n"_s));
        QCOMPARE(desk.names(desk.acme), (QStringList { u"Bread tags"_s, u"Address"_s, u"Signature"_s }));
        QCOMPARE(desk.names(desk.other), QStringList { u"Signature"_s });
        const auto stored = readSnippets(desk.store.reader(), desk.acme);
        QCOMPARE(stored->constFirst().body, u"#bread #rye"_s);
        QCOMPARE(stored->constFirst().kind, Kind::Hashtags);
        QCOMPARE(stored->constFirst().brand, desk.acme);
        QVERIFY(stored->constLast().brand.isNull());
    }

    void changesAreStepsOfUndo()
    {
        Desk desk;
        QVERIFY(desk.add(desk.acme, Kind::Text, u"Address"_s, u"Dorfstraße 14"_s));
        Snippet snippet = readSnippets(desk.store.reader(), desk.acme)->constFirst();
        Snippet after = snippet;
        after.name = u"Where"_s;
        QVERIFY(desk.store.apply(editSnippet(desk.store.ids, desk.store.clock, snippet, after)));
        QCOMPARE(desk.names(desk.acme), QStringList { u"Where"_s });
        QVERIFY(desk.store.apply(removeSnippet(desk.store.ids, desk.store.clock, after)));
        QVERIFY(desk.names(desk.acme).isEmpty());
        QVERIFY(desk.store.undo());
        QVERIFY(desk.store.undo());
        QCOMPARE(desk.names(desk.acme), QStringList { u"Address"_s });
    }

    void refusesWhatCannotBeKept()
    {
        Desk desk;
        QVERIFY(desk.add(desk.acme, Kind::Text, u"Address"_s, u"Dorfstraße 14"_s));
        const auto again = desk.add(desk.acme, Kind::Text, u"Address"_s, u"Another"_s);
        QVERIFY(!again);
        QCOMPARE(again.error().code, store::errors::kDuplicate);
        QVERIFY(desk.add(desk.other, Kind::Text, u"Address"_s, u"Elsewhere"_s));
        const auto tooLong = desk.add(desk.acme, Kind::Text, u"Long"_s, QString(20'001, u'a'));
        QVERIFY(!tooLong);
        QCOMPARE(tooLong.error().code, errors::kTextTooLarge);
        QVERIFY(addSnippet(desk.store.ids, desk.store.clock, { {}, desk.acme, Kind::Text, u" "_s, u"a"_s })
                    ->isEmpty());
        const QString longName = u"👩‍👩‍👧‍👦"_s.repeated(200);
        QVERIFY(desk.add(desk.acme, Kind::Text, longName, u"family"_s));
    }

    void wordsKnowWhatTheyAre()
    {
        QCOMPARE(kindOf(u"#bread #rye\n#slow"_s), Kind::Hashtags);
        QCOMPARE(kindOf(u"our #bread"_s), Kind::Text);
        QCOMPARE(kindOf(u" "_s), Kind::Text);
    }

    void goesInApartFromWhatStandsBesideIt()
    {
        const Snippet text { {}, {}, Kind::Text, u"n"_s, u"Ask us"_s };
        QCOMPARE(insertion(text, u"Hello"_s, 5), u" Ask us"_s);
        QCOMPARE(insertion(text, u"Hello there"_s, 6), u"Ask us "_s);
        QCOMPARE(insertion(text, {}, 0), u"Ask us"_s);
        const Snippet tags { {}, {}, Kind::Hashtags, u"n"_s, u"#bread #Rye #bread #slow"_s };
        QCOMPARE(insertion(tags, u"Fresh #rye "_s, 11), u"#bread #slow"_s);
        QVERIFY(insertion(tags, u"#slow #RYE #bread"_s, 0).isEmpty());
    }

    void aClientsWordsGrowAndKeepTheRest()
    {
        Desk desk;
        const QJsonObject before { { u"voice"_s, u"warm"_s }, { u"unheard_of"_s, 7 },
            { u"dictionary"_s, QJsonArray { u"Kessel"_s } } };
        ChangeBuilder builder(desk.store.ids, desk.store.clock, { u"client.edit"_s, {} });
        builder.update(u"brands"_s, desk.acme, { { u"guidelines"_s, before } },
            { { u"guidelines"_s, desk.store.value(u"brands"_s, desk.acme, u"guidelines"_s) } });
        QVERIFY(desk.store.apply(builder.build()));
        const auto add = [&](const QString &word) {
            return addClientWord(desk.store.reader(), desk.store.ids, desk.store.clock, desk.acme, word);
        };
        QVERIFY(add(u"kessel"_s)->isEmpty());
        QVERIFY(desk.store.apply(add(u"Krume"_s)));
        const QJsonObject after = desk.store.value(u"brands"_s, desk.acme, u"guidelines"_s).toObject();
        QCOMPARE(guidelinesFromJson(after).dictionary, (QStringList { u"Kessel"_s, u"Krume"_s }));
        QCOMPARE(after.value(u"unheard_of"_s).toInt(), 7);
        QVERIFY(desk.store.undo());
        QCOMPARE(desk.store.value(u"brands"_s, desk.acme, u"guidelines"_s).toObject(), before);
        const auto gone = addClientWord(
            desk.store.reader(), desk.store.ids, desk.store.clock, desk.store.ids.next(), u"Krume"_s);
        QVERIFY(!gone);
        QCOMPARE(gone.error().code, store::errors::kNotFound);
    }

    void recentEmojiComeBackAfterARestart()
    {
        Desk desk;
        {
            RecentEmoji recent(desk.store.store());
            for (qsizetype i = 0; i < RecentEmoji::kMost; ++i)
                recent.take(QString::number(i));
            recent.take(u"😀"_s);
            recent.take(u"5"_s);
            recent.setTone(SkinTone::Dark);
        }
        QVERIFY(desk.store.reopen());
        RecentEmoji recent(desk.store.store());
        QCOMPARE(recent.texts().size(), RecentEmoji::kMost);
        QCOMPARE(recent.texts().first(2), (QStringList { u"5"_s, u"😀"_s }));
        QCOMPARE(recent.tone(), SkinTone::Dark);
    }
};

QTEST_GUILESS_MAIN(SnippetsTest)
#include "tst_snippets.moc"
