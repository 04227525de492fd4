#include "core/compose/Spelling.h"

#include <QTemporaryDir>
#include <QTest>

using namespace galley;
using namespace galley::compose;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList wrongIn(Spelling &spelling, const QString &text, const SpellingRules &rules)
{
    auto done = spelling.check(text, rules);
    done.waitForFinished();
    QStringList wrong;
    for (const TextRange &word : done.result().wrong)
        wrong.append(text.sliced(word.start, word.length));
    return wrong;
}

} // namespace

class SpellingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void leavesOutWhatIsNoMatterOfSpelling()
    {
        const QString text =
            u"Sea https://exmaple.com/wrld and (www.brot.example) #frehs @bakry a@brrd.de v2 x ok"_s;
        QStringList looked;
        for (const TextRange &word : spelledWords(text))
            looked.append(text.sliced(word.start, word.length));
        QCOMPARE(looked, (QStringList { u"Sea"_s, u"and"_s, u"ok"_s }));
    }

    void marksWhatNoLanguageKnows()
    {
        Spelling spelling;
        const SpellingRules both { { u"de"_s, u"en"_s }, {} };
        QCOMPARE(wrongIn(spelling, u"Fresh bread und frische Brötchen, jeden Tga, wihtout sugar"_s, both),
            (QStringList { u"Tga"_s, u"wihtout"_s }));
        QCOMPARE(wrongIn(spelling, u"Straße"_s, { { u"en"_s }, {} }), QStringList { u"Straße"_s });
        QVERIFY(wrongIn(spelling, u"L’été, c’est déjà là"_s, { { u"fr-FR"_s }, {} }).isEmpty());
    }

    void knowsTheClientsWords()
    {
        Spelling spelling;
        QCOMPARE(wrongIn(spelling, u"Kesselglut"_s, { { u"en"_s }, {} }).size(), 1);
        QVERIFY(wrongIn(spelling, u"Kesselglut"_s, { { u"en"_s }, { u"KESSELGLUT"_s } }).isEmpty());
    }

    void suggestsWhatCouldBeMeant()
    {
        Spelling spelling;
        auto done = spelling.suggest(u"wihtout"_s, { { u"en"_s }, {} });
        done.waitForFinished();
        QVERIFY(done.result().contains(u"without"_s));
        auto german = spelling.suggest(u"Brötchn"_s, { { u"de"_s }, {} });
        german.waitForFinished();
        QVERIFY(german.result().contains(u"Brötchen"_s));
    }

    void saysWhichLanguageItDoesNotKnowAndLeavesItsTextAlone()
    {
        Spelling spelling;
        auto done = spelling.check(
            u"Tuoretta leipää joka aamu\nFresh bread every mornign"_s, { { u"en"_s, u"fi"_s }, {} });
        done.waitForFinished();
        QCOMPARE(done.result().unknownLanguages, QStringList { u"fi"_s });
        QCOMPARE(done.result().wrong.size(), 1);
        QTemporaryDir none;
        Spelling without({ none.path() });
        QVERIFY(wrongIn(without, u"Tga"_s, { { u"de"_s, u"../../etc"_s }, {} }).isEmpty());
    }

    void saysWhichLanguagesThereAre()
    {
        QTemporaryDir folder;
        const auto put = [&](const QString &name) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
        };
        for (const QString &name : { u"de_DE"_s, u"de_AT"_s, u"fr"_s, u"en_US"_s }) {
            put(name + u".aff"_s);
            put(name + u".dic"_s);
        }
        put(u"it_IT.aff"_s); // without its words
        QCOMPARE(spelledLanguages({ folder.path() }), (QStringList { u"de"_s, u"en"_s, u"fr"_s }));
        put(u"en_GB.aff"_s);
        put(u"en_GB.dic"_s);
        QCOMPARE(
            spelledLanguages({ folder.path() }), (QStringList { u"de"_s, u"en-GB"_s, u"en-US"_s, u"fr"_s }));
        QVERIFY(spelledLanguages({ folder.filePath(u"nowhere"_s) }).isEmpty());
    }

    void staysBounded()
    {
        Spelling spelling;
        const QString text = u"wrnog "_s.repeated(10'000);
        auto done = spelling.check(text, { { u"en"_s }, {} });
        done.waitForFinished();
        QCOMPARE(done.result().wrong.size(), 500);
    }
};

QTEST_GUILESS_MAIN(SpellingTest)
#include "tst_spelling.moc"
