#include "core/compose/Emoji.h"

#include <QTest>

using namespace galley::compose;
using namespace Qt::Literals::StringLiterals;

class EmojiTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void holdsWhatUnicodeRecommends()
    {
        const auto &table = EmojiTable::in(u"en"_s);
        QVERIFY(table.all().size() > 1800);
        QCOMPARE(table.groups().size(), 9);
        QCOMPARE(table.all().constFirst().text, u"😀"_s);
        for (const Emoji &emoji : table.all())
            QVERIFY2(!emoji.name.isEmpty(), qPrintable(emoji.text));
    }

    void isFoundByNamesAndWordsInOnesLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("emoji");
        QTest::newRow("name") << u"en"_s << u"croiss"_s << u"🥐"_s;
        QTest::newRow("German") << u"de-AT"_s << u"brot"_s << u"🍞"_s;
        QTest::newRow("without umlauts") << u"de"_s << u"hande klatschen"_s << u"👏"_s;
        QTest::newRow("English too") << u"fr"_s << u"bread"_s << u"🍞"_s;
        QTest::newRow("Spanish") << u"es"_s << u"corazón rojo"_s << u"❤️"_s;
        QTest::newRow("no such language") << u"xx"_s << u"bread"_s << u"🍞"_s;
    }

    void isFoundByNamesAndWordsInOnesLanguage()
    {
        QFETCH(QString, language);
        QFETCH(QString, query);
        QFETCH(QString, emoji);
        QStringList found;
        for (const Emoji &one : EmojiTable::in(language).search(query, 200))
            found.append(one.text);
        QVERIFY2(found.contains(emoji), qPrintable(found.join(u' ')));
    }

    void asksForEveryWordAndNamesComeFirst()
    {
        QVERIFY(EmojiTable::in(u"en"_s).search(u"bread zzz"_s).isEmpty());
        QVERIFY(EmojiTable::in(u"en"_s).search(u"  "_s).isEmpty());
        QCOMPARE(EmojiTable::in(u"en"_s).search(u"bread"_s).constFirst().text, u"🍞"_s);
        QVERIFY(EmojiTable::in(u"en"_s).search(u"a"_s, 10).size() <= 10);
    }

    void takesSkinTones()
    {
        const auto hands = EmojiTable::in(u"en"_s).search(u"clapping hands"_s).constFirst();
        QCOMPARE(withTone(hands, SkinTone::Medium), u"👏🏽"_s);
        QCOMPARE(withTone(hands, SkinTone::None), u"👏"_s);
        const auto point = EmojiTable::in(u"en"_s).search(u"index pointing up"_s).constFirst();
        QCOMPARE(withTone(point, SkinTone::Dark).toUcs4().size(), 2); // no variation selector is left
        const auto bread = EmojiTable::in(u"en"_s).search(u"bread"_s).constFirst();
        QCOMPARE(withTone(bread, SkinTone::Dark), bread.text);
    }
};

QTEST_GUILESS_MAIN(EmojiTest)
#include "tst_emoji.moc"
