#include "ui/shell/PaletteMatch.h"
#include "ui/shell/PaletteSentence.h"

#include <QTest>

using namespace galley;
using namespace galley::shell;
using namespace Qt::Literals::StringLiterals;

class TestPaletteMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void findsByWordsPartsAndInitials_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        QTest::newRow("word") << u"client"_s << u"New client"_s << true;
        QTest::newRow("start") << u"cl"_s << u"New client"_s << true;
        QTest::newRow("inside") << u"lien"_s << u"New client"_s << true;
        QTest::newRow("any order") << u"client new"_s << u"New client"_s << true;
        QTest::newRow("initials") << u"nc"_s << u"New client"_s << true;
        QTest::newRow("accents") << u"tomas"_s << u"Tomás"_s << true;
        QTest::newRow("case") << u"NEW"_s << u"new"_s << true;
        QTest::newRow("nothing") << u""_s << u"New client"_s << true;
        QTest::newRow("a word missing") << u"new post"_s << u"New client"_s << false;
        QTest::newRow("letters far apart") << u"nt"_s << u"anything at all, not this"_s << true;
        QTest::newRow("other") << u"xyz"_s << u"New client"_s << false;
    }

    void findsByWordsPartsAndInitials()
    {
        QFETCH(QString, query);
        QFETCH(QString, text);
        QFETCH(bool, found);
        QCOMPARE(matchWords(query, text).has_value(), found);
    }

    void ranksWordStartsBeforeParts()
    {
        QVERIFY(matchWords(u"bread", u"Bread")->score > matchWords(u"bread", u"Slow bread")->score);
        QVERIFY(matchWords(u"bread", u"Slow bread")->score > matchWords(u"read", u"Slow bread")->score);
        QVERIFY(matchWords(u"set", u"Settings")->score > matchWords(u"set", u"Reset the layout")->score);
    }

    void guessesOnlyAtWhatIsShown()
    {
        QVERIFY(!matchWords(u"beck", u"Activity", u"undo take back edit calendar keys"));
        QVERIFY(!matchWords(u"nds", u"Activity", u"undo sends"));
        QVERIFY(!matchWords(u"take", u"Activity", u"undo take back")->byWords);
        QVERIFY(matchWords(u"new cl", u"New client")->byWords);
        QVERIFY(!matchWords(u"new lien", u"New client")->byWords);
    }

    void marksWhatWasAskedFor()
    {
        QCOMPARE(highlight(u"slow", u"Bread, a slow history"), (QList<MatchRange> { { 9, 4 } }));
        QCOMPARE(matchWords(u"tomas", u"Tomás R")->ranges, (QList<MatchRange> { { 0, 5 } }));
        QCOMPARE(matchWords(u"e\u0301te", u"Été")->ranges, (QList<MatchRange> { { 0, 3 } }));
        QVERIFY(highlight(u"\U0001F35E", u"Bread \U0001F35E").size() == 1);
    }

    void readsSentences()
    {
        const PhraseContext context { .today = QDate(2026, 10, 20), .now = QTime(11, 23) };
        const auto move = parseSentence(u"move slow bread to friday 9", context);
        QVERIFY(move);
        QCOMPARE(move->subject, u"slow bread"_s);
        QVERIFY(move->when == (DatePhrase { QDate(2026, 10, 23), QTime(9, 0) }));
        const auto copy = parseSentence(u"kopiere Slow bread auf Freitag 9", context);
        QVERIFY(copy && copy->verb == PaletteSentence::Verb::Copy);
        QCOMPARE(copy->subject, u"Slow bread"_s);
        QVERIFY(parseSentence(u"move to friday", context)->subject.isEmpty());
        QVERIFY(!parseSentence(u"slow bread to friday", context));
        QVERIFY(!parseSentence(u"move slow bread", context));
        QCOMPARE(subjectOf(u"move slow bre", context), u"slow bre"_s);
    }
};

QTEST_APPLESS_MAIN(TestPaletteMatch)
#include "tst_palette_match.moc"
