#include "core/platforms/XText.h"

#include <QTest>

#include <rapidcheck.h>

using namespace galley::platforms;
using namespace Qt::Literals::StringLiterals;

// Texts of 4 MB made to be slow. A reading that goes back over what it has read takes hours for these; one
// that does not takes well under a second each. The limit is generous, for machines that do other things.
class XTextHostileTest : public QObject
{
    Q_OBJECT

    static QString filled(const QString &unit, qsizetype size = 2'000'000)
    {
        return unit.repeated(size / unit.size());
    }

    static void readAll(const QString &text)
    {
        (void)x::urls(text);
        (void)x::mentionsAndLists(text);
        (void)x::hashtags(text);
        (void)x::cashtags(text);
        (void)x::weigh(text);
        (void)x::repliedTo(text);
        (void)x::isUrl(text, false);
    }

private Q_SLOTS:

    void readsHostileTextInLinearTime_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("one word") << filled(u"a"_s);
        QTest::newRow("CJK, every character may begin a domain") << filled(u"今"_s);
        QTest::newRow("dots") << filled(u"."_s);
        QTest::newRow("labels") << filled(u"a."_s);
        QTest::newRow("CJK labels") << filled(u"今."_s);
        QTest::newRow("CJK labels ending in a domain") << filled(u"今."_s) + u"com"_s;
        QTest::newRow("underscores") << filled(u"a_"_s) + u".com"_s;
        QTest::newRow("hyphens") << filled(u"-"_s) + u".com"_s;
        QTest::newRow("domains") << filled(u"a.com."_s);
        QTest::newRow("domains between CJK") << filled(u"今a.com"_s);
        QTest::newRow("punycode") << filled(u".xn--a"_s);
        QTest::newRow("one punycode label") << u"a.xn--"_s + filled(u"a-"_s);
        QTest::newRow("schemes") << filled(u"https://"_s);
        QTest::newRow("schemes and names") << filled(u" https://今"_s);
        QTest::newRow("open parentheses") << u"a.co/"_s + filled(u"("_s);
        QTest::newRow("open parentheses in paths") << filled(u" a.co/(a"_s);
        QTest::newRow("paths in paths") << filled(u"a.co/(a.co/(b"_s);
        QTest::newRow("path of dots") << u"a.co/"_s + filled(u"."_s);
        QTest::newRow("query of question marks") << u"a.co?"_s + filled(u"?"_s);
        QTest::newRow("at signs") << filled(u"@"_s);
        QTest::newRow("mentions") << filled(u"@a/b"_s);
        QTest::newRow("repeats") << filled(u"RT@"_s);
        QTest::newRow("hash signs") << filled(u"#"_s);
        QTest::newRow("digits for a tag") << filled(u"#1"_s);
        QTest::newRow("one tag of digits") << u"#"_s + filled(u"1"_s);
        QTest::newRow("dollars") << filled(u" $a"_s);
        QTest::newRow("combining marks") << u"a"_s + filled(u"\u0301"_s, 1'000'000);
        QTest::newRow("joiners") << filled(u"👩\u200d"_s);
        QTest::newRow("lone surrogates") << filled(QString(QChar(0xd83d)));
        QTest::newRow("colons for a port") << filled(u"a.co:1"_s);
    }

    void readsHostileTextInLinearTime()
    {
        QFETCH(QString, text);
        // What is not linear does not come back before the test runner gives up.
        readAll(text);
    }

    void positionsStayInsideAnyText()
    {
        const bool holds = rc::check("entities lie in the text, in order, without overlap", [] {
            const auto alphabet = rc::gen::elementOf(std::vector<QString> { u"a"_s, u"."_s, u"com"_s, u"/"_s,
                u"http://"_s, u"t.co"_s, u"@"_s, u"#"_s, u"$"_s, u"今"_s, u" "_s, u"("_s, u")"_s, u"?"_s,
                u"_"_s, u"-"_s, u":"_s, u"1"_s, u"é"_s, u"e\u0301"_s, u"👍🏽"_s, u"1\u20e3"_s,
                QString(QChar(0xd83d)), u"\uffff"_s, u"xn--"_s, u"RT"_s, u"\ufe0f"_s, u"。"_s, u"\u202a"_s });
            const auto pieces = *rc::gen::container<std::vector<QString>>(alphabet);
            QString text;
            for (const QString &piece : pieces)
                text += piece;
            const auto inside = [&text](const auto &entities) {
                qsizetype last = 0;
                for (const auto &entity : entities) {
                    RC_ASSERT(entity.start >= last);
                    RC_ASSERT(entity.end > entity.start);
                    RC_ASSERT(entity.end <= text.size());
                    last = entity.end;
                }
            };
            inside(x::urls(text));
            inside(x::mentionsAndLists(text));
            inside(x::hashtags(text));
            inside(x::cashtags(text));
            const x::Weight weight = x::weigh(text);
            RC_ASSERT(weight.length >= 0);
            RC_ASSERT(weight.validEnd <= std::max<qsizetype>(weight.displayEnd, 0));
        });
        QVERIFY(holds);
    }
};

QTEST_GUILESS_MAIN(XTextHostileTest)
#include "tst_x_text_hostile.moc"
