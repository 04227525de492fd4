#include "core/base/SearchText.h"

#include <QTest>

#include <rapidcheck.h>

using namespace galley;
using namespace Qt::Literals::StringLiterals;

class SearchTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void whatPeopleTypeMeetsWhatIsWritten_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("written");
        QTest::newRow("case") << u"slow BREAD"_s << u"Slow bread"_s;
        QTest::newRow("sharp s") << u"strasse"_s << u"Straße"_s;
        QTest::newRow("capital sharp s") << u"STRASSE"_s << u"STRAẞE"_s;
        QTest::newRow("accents") << u"cafe creme"_s << u"Café crème"_s;
        QTest::newRow("accents apart") << u"café"_s << u"cafe\u0301"_s;
        QTest::newRow("strokes") << u"lodz"_s << u"Łódź"_s;
        QTest::newRow("nordic") << u"smorrebrod"_s << u"Smørrebrød"_s;
        QTest::newRow("ligatures") << u"fisch"_s << u"ﬁsch"_s;
        QTest::newRow("turkish") << u"istanbul"_s << u"İstanbul"_s;
        QTest::newRow("final sigma") << u"ΟΔΟΣ"_s << u"οδος"_s;
        QTest::newRow("full width") << u"abc123"_s << u"ＡＢＣ１２３"_s;
        QTest::newRow("half-width kana") << u"ガ"_s << u"ｶﾞ"_s;
        QTest::newRow("soft hyphen") << u"donaudampf"_s << u"Donau\u00ADdampf"_s;
        QTest::newRow("niqqud") << u"שלום"_s << u"שָׁלוֹם"_s;
        QTest::newRow("harakat") << u"محمد"_s << u"مُحَمَّد"_s;
    }

    void whatPeopleTypeMeetsWhatIsWritten()
    {
        QFETCH(QString, typed);
        QFETCH(QString, written);
        QCOMPARE(foldForSearch(typed), foldForSearch(written));
    }

    void whatMeansAnotherThingStaysApart()
    {
        QVERIFY(foldForSearch(u"か") != foldForSearch(u"が"));
        QVERIFY(foldForSearch(u"कि") != foldForSearch(u"का"));
        QVERIFY(foldForSearch(u"ก็") != foldForSearch(u"ก"));
    }

    void runsWithoutSpacesBecomePairs()
    {
        QCOMPARE(searchTokens(u"日本語"), QStringList({ u"日本"_s, u"本語"_s, u"語"_s }));
        QCOMPARE(searchTerms(u"日本語"), QStringList({ u"日本"_s, u"本語"_s }));
        QCOMPARE(searchTerms(u"語"), QStringList({ u"語"_s }));
        QCOMPARE(
            searchTokens(u"Tokyo 東京, 2026!"), QStringList({ u"tokyo"_s, u"東京"_s, u"京"_s, u"2026"_s }));
        QCOMPARE(searchTokens(u"iPhoneケース"), QStringList({ u"iphone"_s, u"ケー"_s, u"ース"_s, u"ス"_s }));
    }

    void marksAndSpacesGiveNoTokens()
    {
        QVERIFY(searchTokens(u" … !? 👍 – ").isEmpty());
        QVERIFY(searchTokens({}).isEmpty());
        QCOMPARE(
            searchTokens(u"#SlowBread @halm_korn"), QStringList({ u"slowbread"_s, u"halm"_s, u"korn"_s }));
    }

    // Every part of a written text is found: each term of the query begins some token of the text.
    void everyPartOfATextIsFoundInIt()
    {
        QVERIFY(rc::check([] {
            const auto piece = rc::gen::elementOf(std::vector<QString> { u"Straße"_s, u" "_s, u"é"_s, u"日"_s,
                u"本"_s, u"語"_s, u"ガ"_s, u"한국"_s, u"x1"_s, u", "_s, u"ﬁ"_s, u"ไทย"_s, u"नि"_s });
            const auto parts = *rc::gen::container<std::vector<QString>>(piece);
            QString text;
            for (const QString &part : parts)
                text += part;
            const QStringList tokens = searchTokens(text);
            const QStringList terms = searchTerms(text);
            for (const QString &term : terms) {
                RC_ASSERT(std::ranges::any_of(
                    tokens, [&](const QString &token) { return token.startsWith(term); }));
            }
            for (const QString &part : parts) {
                const QStringList found = searchTerms(part);
                for (const QString &term : found)
                    RC_ASSERT(std::ranges::any_of(
                        tokens, [&](const QString &token) { return token.contains(term); }));
            }
            RC_ASSERT(foldForSearch(foldForSearch(text)) == foldForSearch(text));
        }));
    }

    void survivesBrokenText()
    {
        const QString broken = u"ab"_s + QChar(0xD800) + u"é"_s + QChar(0xDC00) + QChar(0) + u"c"_s;
        QVERIFY(!foldForSearch(broken).isEmpty());
        QVERIFY(searchTokens(broken).contains(u"c"_s));
    }
};

QTEST_GUILESS_MAIN(SearchTextTest)

#include "tst_search_text.moc"
