#include "ui/composer/preview/CardBuilder.h"
#include "ui/composer/preview/Cards.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace galley;
using namespace galley::composer;
using namespace Qt::Literals::StringLiterals;

namespace {

TextStyle style()
{
    TextStyle style;
    style.font = cardFont(13);
    style.width = 328;
    style.more = u"… more"_s;
    style.tints = { true, true, true, true, false, false };
    return style;
}

QStringList tinted(const ShownText &shown)
{
    QStringList words;
    for (const Tinted &range : shown.tinted)
        words.append(shown.text.mid(range.start, range.length));
    return words;
}

QString sentences(qsizetype length, bool paragraphs)
{
    QString text;
    while (text.size() < length)
        text += paragraphs && text.size() % 7 == 0
            ? u"Our loaf is #slow, says @mulino.\n\n"_s
            : u"Flour, water, salt and thirty-six hours at halm.example. "_s;
    return text.left(length);
}

} // namespace

class TestPreviewText : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { theme::Theme::install(*qApp, theme::Mode::Light); }

    void tintsWhatANetworkMakesClickable()
    {
        const TintRules all { true, true, true, true, false, false };
        QCOMPARE(tinted(shownText(u"See halm.com/brot, ask @halm.korn. #Brot_2 äh#nein"_s, all)),
            QStringList({ u"halm.com/brot"_s, u"@halm.korn"_s, u"#Brot_2"_s }));
        QCOMPARE(tinted(shownText(u"(https://halm.example/a_(b), or https://c.example/#top)."_s, all)),
            QStringList({ u"https://halm.example/a_(b"_s, u"https://c.example/#top"_s }));
        QCOMPARE(tinted(shownText(u"#a @b https://c.com"_s, {})), QStringList());
        QCOMPARE(tinted(shownText(u"@halm@brot.example, me@halm.example"_s, { .mentions = true })),
            QStringList { u"@halm@brot.example"_s });
        const TintRules x { true, true, true, true, true, false }; // a link of no domain is none on X
        QCOMPARE(tinted(shownText(u"https://halm.example and halm.com"_s, x)), QStringList { u"halm.com"_s });
        const TintRules mastodon { .links = true, .bareLinks = false };
        QCOMPARE(tinted(shownText(u"https://halm.example and halm.com"_s, mastodon)),
            QStringList { u"https://halm.example"_s });
    }

    void writesLinksAsTheNetworkDoes()
    {
        const TintRules brief { true, true, true, true, false, true };
        const ShownText shown = shownText(
            u"Read https://www.halm.example/ or https://halm.example/a/long/way/to/the/bread?x=1 #brot"_s,
            brief);
        QCOMPARE(shown.text, u"Read halm.example or halm.example/a/long/way/to/the… #brot"_s);
        QCOMPARE(tinted(shown),
            QStringList({ u"halm.example"_s, u"halm.example/a/long/way/to/the…"_s, u"#brot"_s }));
    }

    void foldsAfterItsLines()
    {
        TextStyle s = style();
        s.foldLines = 2;
        TextBlock block;
        block.set(u"One line"_s, s);
        QVERIFY(!block.folds());
        QCOMPARE(block.lineCount(), 1);
        block.set(u"One line\nanother"_s, s);
        QVERIFY(!block.folds());
        block.set(u"One line\nanother\nand a third"_s, s);
        QVERIFY(block.isFolded());
        QCOMPARE(block.lineCount(), 2);
        QCOMPARE(block.shown(), u"One line\nanother"_s);
        s.unfolded = true;
        block.set(u"One line\nanother\nand a third"_s, s);
        QVERIFY(block.folds());
        QVERIFY(!block.isFolded());
        QCOMPARE(block.lineCount(), 3);
        QCOMPARE(block.shown(), u"One line\nanother\nand a third"_s);
    }

    void foldsAfterItsCharacters()
    {
        TextStyle s = style();
        s.foldCharacters = 10;
        TextBlock block;
        block.set(u"0123456789"_s, s);
        QVERIFY(!block.folds());
        block.set(u"0123456789 "_s, s); // white space at the end is not sent
        QVERIFY(!block.folds());
        block.set(u"0123456789a"_s, s);
        QVERIFY(block.isFolded());
        QCOMPARE(block.shown(), u"0123456789"_s);
        // What a reader sees as one is not cut apart.
        const QString family = u"👨‍👩‍👧‍👦"_s;
        block.set(family.repeated(12), s);
        QCOMPARE(block.shown(), family.repeated(10));
    }

    // Whatever the text: "more" lies within the card, and what is shown is how the text begins.
    void moreFitsBehindTheLastLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("words") << sentences(900, false);
        QTest::newRow("one word") << QString(900, u'w');
        QTest::newRow("paragraphs") << u"a\n\n\n\nb\nc\n\nd"_s;
        QTest::newRow("line ends") << u"one\r\ntwo\rthree\nfour\nfive\nsix\nseven"_s;
        QTest::newRow("right to left") << u"שלום עולם לחם טוב מאוד "_s.repeated(30);
        QTest::newRow("both ways") << u"שלום bread לחם and salt "_s.repeated(30);
        QTest::newRow("NUL and a lone half") << QString(QChar::Null) + QChar(0xd83d) + sentences(400, false);
    }

    void moreFitsBehindTheLastLine()
    {
        QFETCH(QString, text);
        for (const int lines : { 1, 2, 3, 5 })
            for (const int characters : { 0, 60, 125 }) {
                TextStyle s = style();
                s.foldLines = lines;
                if (characters)
                    s.foldCharacters = characters;
                TextBlock block;
                block.set(text, s);
                QVERIFY(block.isFolded());
                QVERIFY(block.lineCount() <= lines);
                QVERIFY(QRectF(-0.5, -0.5, s.width + 1, block.height() + 1).contains(block.moreRect()));
                QVERIFY(block.naturalWidth() <= s.width + 0.5);
            }
    }

    // Setting a text again keeps what stays; the picture must not differ from one set anew.
    void setsAgainLikeNew()
    {
        const QStringList versions { u"a\nb\nc"_s, u"a\nbb\nc"_s, u"a\nbb\nnew\nc"_s, u"bb\nnew\nc"_s,
            QString(), u"\n\nc"_s, u"c\nc\nc"_s, u"a"_s };
        TextStyle s = style();
        s.lead = u"halm"_s;
        TextBlock kept;
        for (const QString &text : versions) {
            kept.set(text, s);
            TextBlock fresh;
            fresh.set(text, s);
            QCOMPARE(kept.shown(), fresh.shown());
            QCOMPARE(kept.lineCount(), fresh.lineCount());
            QCOMPARE(kept.naturalWidth(), fresh.naturalWidth());
        }
    }

    // A book pasted by mistake.
    void takesAnyLength()
    {
        TextBlock block;
        block.set(QString(10'000'000, u'x'), style());
        QVERIFY(block.lineCount() > 1000);
        QVERIFY(block.shown().size() <= 70'000);
    }
};

QTEST_MAIN(TestPreviewText)
#include "tst_preview_text.moc"
