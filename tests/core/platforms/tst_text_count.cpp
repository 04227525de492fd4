#include "core/platforms/Prepare.h"
#include "core/platforms/RuleTable.h"
#include "core/platforms/TextCount.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <array>

using namespace galley;
using namespace galley::platforms;
using namespace Qt::Literals::StringLiterals;

class TextCountTest : public QObject
{
    Q_OBJECT

    static TextRules rules(TextUnit unit, qint64 max)
    {
        TextRules rules;
        rules.unit = unit;
        rules.max = max;
        return rules;
    }

    // Pairs of network and type whose texts differ most in the way they are counted.

private Q_SLOTS:

    void countsTrickyStrings_data()
    {
        QFile file(QStringLiteral(GALLEY_TEST_DATA "/platform-rules/counting_tests.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray tests = QJsonDocument::fromJson(file.readAll()).array();
        QCOMPARE(tests.size(), 25);
        QTest::addColumn<QJsonObject>("test");
        for (const QJsonValue test : tests)
            QTest::newRow(qPrintable(test["name"_L1].toString())) << test.toObject();
    }

    void countsTrickyStrings()
    {
        QFETCH(QJsonObject, test);
        const QString text = test["text"_L1].toString();
        for (const TextUnit unit : { TextUnit::Utf16, TextUnit::CodePoints, TextUnit::Graphemes,
                 TextUnit::Utf8Bytes, TextUnit::XWeighted, TextUnit::Mastodon, TextUnit::Threads }) {
            const QLatin1StringView name = platforms::toText(unit);
            QVERIFY2(test[name].isDouble(), name.data());
            QVERIFY2(count(text, unit) == test[name].toInteger(),
                qPrintable(u"%1: %2"_s.arg(QString(name)).arg(count(text, unit))));
        }
        QCOMPARE(count(escapeLinkedinLittle(text), TextUnit::CodePoints),
            test["linkedin_sent_code_points"_L1].toInteger());
    }

    void countsNothingForNothing()
    {
        for (const TextUnit unit : { TextUnit::Utf16, TextUnit::CodePoints, TextUnit::Graphemes,
                 TextUnit::Utf8Bytes, TextUnit::XWeighted, TextUnit::Mastodon, TextUnit::Threads })
            QCOMPARE(count(QString(), unit), 0);
    }

    void mastodonCountsWithoutHostsAndByUrl_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("length");
        QTest::newRow("local mention") << u"@alice hi"_s << 9;
        QTest::newRow("remote mention with a dot") << u"@a.b@example.social."_s << 5;
        QTest::newRow("address of a person is no mention") << u"mail alice@example.social"_s << 25;
        QTest::newRow("mention inside a URL") << u"https://example.social/@bob@other.org x"_s << 25;
        QTest::newRow("bare domain counts in full") << u"example.com"_s << 11;
        QTest::newRow("lonely sign") << u"@ @"_s << 3;
    }

    void mastodonCountsWithoutHostsAndByUrl()
    {
        QFETCH(QString, text);
        QFETCH(int, length);
        QCOMPARE(count(text, TextUnit::Mastodon), length);
    }

    void takesUrlLengthFromTheRules()
    {
        QCOMPARE(count(u"https://example.com/a"_s, TextUnit::Mastodon, 30), 30);
        QCOMPARE(count(u"https://example.com/a"_s, TextUnit::XWeighted, 30), 30);
    }

    void measuresWhatIsSent()
    {
        const TextMeasure size = measure(u"  one\r\ntwo \n"_s, rules(TextUnit::Utf16, 7));
        QCOMPARE(size.length, 7);
        QVERIFY(size.fits());
    }

    void pointsAtWhatIsTooMuch_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<TextRules>("limits");
        QTest::addColumn<int>("at");
        TextRules escaped = rules(TextUnit::Utf16, 4);
        escaped.escape = Escape::LinkedinLittle;
        TextRules composed = rules(TextUnit::CodePoints, 2);
        composed.normalize = Normalization::Nfc;
        TextRules both = rules(TextUnit::Graphemes, 300);
        both.unitSecondary = TextUnit::Utf8Bytes;
        both.maxSecondary = 8;
        QTest::newRow("fits") << u"abcd"_s << rules(TextUnit::Utf16, 4) << -1;
        QTest::newRow("plain") << u"abcdef"_s << rules(TextUnit::Utf16, 4) << 4;
        QTest::newRow("leading space stays") << u"  abcdef "_s << rules(TextUnit::Utf16, 4) << 6;
        QTest::newRow("line end before it") << u"a\r\nbcd"_s << rules(TextUnit::Utf16, 4) << 5;
        QTest::newRow("never inside a pair") << u"abc👍"_s << rules(TextUnit::Utf16, 4) << 3;
        QTest::newRow("never inside a grapheme")
            << u"ab👨‍👩‍👧‍👦c"_s << rules(TextUnit::Graphemes, 2) << 2;
        QTest::newRow("escaped signs count twice") << u"a(b)c"_s << escaped << 3;
        QTest::newRow("composed before it") << u"e\u0301e\u0301e\u0301"_s << composed << 4;
        QTest::newRow("second limit") << u"👍👍👍"_s << both << 4;
        QTest::newRow("X") << u"今"_s.repeated(141) << rules(TextUnit::XWeighted, 280) << 140;
        QTest::newRow("X premium") << u"a"_s.repeated(300) << rules(TextUnit::XWeighted, 25000) << -1;
    }

    void pointsAtWhatIsTooMuch()
    {
        QFETCH(QString, text);
        QFETCH(TextRules, limits);
        QFETCH(int, at);
        QCOMPARE(measure(text, limits).overflowAt, at);
    }

    void namesTheLimitThatIsBroken()
    {
        TextRules both = rules(TextUnit::Graphemes, 300);
        both.unitSecondary = TextUnit::Utf8Bytes;
        both.maxSecondary = 3000;
        const TextMeasure size = measure(u"👨‍👩‍👧‍👦"_s.repeated(121), both);
        QCOMPARE(size.unit, TextUnit::Utf8Bytes);
        QCOMPARE(size.length, 3025);
        QCOMPARE(size.limit, 3000);
        QVERIFY(measure(u"👨‍👩‍👧‍👦"_s.repeated(120), both).fits());
    }
};

QTEST_GUILESS_MAIN(TextCountTest)
#include "tst_text_count.moc"
