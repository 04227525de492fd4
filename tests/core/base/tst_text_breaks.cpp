#include "core/base/TextBreaks.h"

#include <QFile>
#include <QTest>

#include <rapidcheck.h>

using namespace galley;
using namespace Qt::Literals::StringLiterals;

namespace {

struct BreakCase
{
    QString text;
    QList<qsizetype> boundaries;
};

// "÷ 0061 × 0308 ÷ # comment": ÷ is a boundary, × is none.
QList<BreakCase> readCases(const QString &path)
{
    QList<BreakCase> cases;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return cases;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).section(u'#', 0, 0).simplified();
        if (line.isEmpty())
            continue;
        BreakCase one;
        for (const QString &part : line.split(u' ')) {
            if (part == u"÷"_s)
                one.boundaries.append(one.text.size());
            else if (part != u"×"_s)
                one.text += QChar::fromUcs4(part.toUInt(nullptr, 16));
        }
        cases.append(one);
    }
    return cases;
}

QString hex(const QString &text)
{
    QStringList parts;
    for (const QChar c : text)
        parts.append(QString::number(c.unicode(), 16));
    return parts.join(u' ');
}

// Text out of pieces that combine in awkward ways, lone surrogates among them.
rc::Gen<QString> awkwardText()
{
    const auto piece = rc::gen::elementOf(std::vector<QString> { u"a"_s, u" "_s, u"é"_s, u"e\u0301"_s,
        u"👨‍👩‍👧"_s, u"🇩🇪"_s, u"🇩"_s, u"\u200D"_s, u"👍🏽"_s, u"\r\n"_s, u"नि"_s, u"한국어"_s,
        u"日本"_s, QString(QChar(0xD83D)), QString(QChar(0xDE00)), u"word-like"_s, u"…"_s });
    return rc::gen::map(
        rc::gen::container<std::vector<QString>>(piece), [](const std::vector<QString> &parts) {
            QString text;
            for (const QString &part : parts)
                text += part;
            return text;
        });
}

} // namespace

class TextBreaksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void passesUnicodesGraphemeTestCompletely()
    {
        const auto cases = readCases(QStringLiteral(GALLEY_TEST_DATA "/unicode/GraphemeBreakTest.txt"));
        QCOMPARE(cases.size(), 602);
        for (const auto &[text, boundaries] : cases) {
            QVERIFY2(graphemeBoundaries(text) == boundaries, qUtf8Printable(hex(text)));
            QCOMPARE(graphemeCount(text), boundaries.size() - 1);
        }
    }

    // ICU no longer takes a colon inside a word as part of it (a Swedish habit that hurts everyone else), as
    // UAX 29 allows.
    void passesUnicodesWordTestButForColons()
    {
        const auto cases = readCases(QStringLiteral(GALLEY_TEST_DATA "/unicode/WordBreakTest.txt"));
        QCOMPARE(cases.size(), 1823);
        for (const auto &[text, boundaries] : cases)
            QVERIFY2(wordBoundaries(text) == boundaries || text.contains(u':'), qUtf8Printable(hex(text)));
    }

    void nothingHasNoBoundaries()
    {
        QCOMPARE(graphemeCount({}), 0);
        QVERIFY(graphemeBoundaries({}).isEmpty());
        QVERIFY(words({}).isEmpty());
        QVERIFY(firstGraphemes({}, 3).isEmpty());
        QVERIFY(shortened({}, 3).isEmpty());
    }

    void wordsLeaveOutSpacesAndMarks()
    {
        const QString text = u"Zimt & Zucker, 3 Stück – 日本語 👍"_s;
        QStringList found;
        for (const TextRange &range : words(text))
            found.append(text.mid(range.start, range.length));
        QCOMPARE(found.mid(0, 4), QStringList({ u"Zimt"_s, u"Zucker"_s, u"3"_s, u"Stück"_s }));
        QCOMPARE(found.mid(4).join(QString()), u"日本語"_s);
    }

    void aCutNeverSplitsWhatIsSeenAsOne()
    {
        const QString family = u"a👨‍👩‍👧b"_s;
        QCOMPARE(graphemeBoundaryBefore(family, 4), 1);
        QCOMPARE(graphemeBoundaryBefore(family, 0), 0);
        QCOMPARE(graphemeBoundaryBefore(family, 99), family.size());
        QCOMPARE(firstGraphemes(family, 2), QStringView(u"a👨‍👩‍👧"));
        QCOMPARE(firstGraphemes(family, 3), QStringView(family));
        QCOMPARE(firstGraphemes(family, 0).size(), 0);
    }

    void shortensAtAWordWhereItCan()
    {
        QCOMPARE(shortened(u"Slow bread", 10), u"Slow bread"_s);
        QCOMPARE(shortened(u"Slow bread rises", 13), u"Slow bread…"_s);
        QCOMPARE(shortened(u"Donaudampfschifffahrt", 6), u"Donau…"_s);
        QCOMPARE(shortened(u"Slow bread", 1), u"…"_s);
        QCOMPARE(shortened(u"Slow bread", 0), QString());
    }

    void propertiesHoldForAwkwardText()
    {
        QVERIFY(rc::check([] {
            const QString text = *awkwardText();
            const auto boundaries = graphemeBoundaries(text);
            RC_ASSERT(graphemeCount(text) == qMax<qsizetype>(0, boundaries.size() - 1));
            const auto count = *rc::gen::inRange<qsizetype>(0, 20);
            const QStringView kept = firstGraphemes(text, count);
            RC_ASSERT(text.startsWith(kept));
            RC_ASSERT(kept.isEmpty() || boundaries.contains(kept.size()));
            RC_ASSERT(graphemeCount(kept) == qMin(count, graphemeCount(text)));
            RC_ASSERT(graphemeCount(shortened(text, count)) <= count);
            const auto position = *rc::gen::inRange<qsizetype>(0, text.size() + 1);
            const qsizetype before = graphemeBoundaryBefore(text, position);
            RC_ASSERT(before <= position);
            RC_ASSERT(text.isEmpty() || boundaries.contains(before));
        }));
    }
};

QTEST_GUILESS_MAIN(TextBreaksTest)

#include "tst_text_breaks.moc"
