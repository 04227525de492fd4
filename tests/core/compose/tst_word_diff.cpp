#include "core/base/TextBreaks.h"
#include "core/compose/PostContent.h"
#include "core/compose/WordDiff.h"
#include "tests/support/Patience.h"

#include <QElapsedTimer>
#include <QTest>

#include <rapidcheck.h>

using namespace galley::compose;
using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = DiffPiece::Kind;

QString joined(const QList<DiffPiece> &pieces, Kind without)
{
    QString text;
    for (const DiffPiece &piece : pieces) {
        if (piece.kind != without)
            text += piece.text;
    }
    return text;
}

QString textOf(const std::vector<int> &words)
{
    static const QStringList kWords { u"slow"_s, u"bread"_s, u" "_s, u"Brötchen"_s, u", "_s, u"👩‍🍳"_s,
        u"\n"_s, u"👨‍👩‍👧‍👦"_s, u"👨‍👩‍👧"_s, u"🇩🇪"_s, u"🇩🇰"_s, u"👍🏽"_s,
        u"👍"_s, u"\u200d"_s, u"e\u0301"_s };
    QString text;
    for (const int word : words)
        text += kWords.at(word);
    return text;
}

// Whether no piece begins or ends within what a reader sees as one.
bool isCutAtSigns(const QList<DiffPiece> &pieces, Kind without, const QString &text)
{
    const QList<qsizetype> signs = galley::graphemeBoundaries(text);
    qsizetype at = 0;
    for (const DiffPiece &piece : pieces) {
        if (piece.kind == without)
            continue;
        at += piece.text.size();
        if (!signs.contains(at))
            return false;
    }
    return true;
}

} // namespace

class WordDiffTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void changesWholeWords()
    {
        const QList<DiffPiece> expected { { Kind::Same, u"Slow "_s }, { Kind::Removed, u"bread"_s },
            { Kind::Added, u"bakery"_s }, { Kind::Same, u" tastes better"_s } };
        QCOMPARE(wordDiff(u"Slow bread tastes better"_s, u"Slow bakery tastes better"_s), expected);
    }

    void tearsNoSign()
    {
        QCOMPARE(wordDiff(u"a 👨‍👩‍👧‍👦 b"_s, u"a 👨‍👩‍👧 b"_s),
            (QList<DiffPiece> { { Kind::Same, u"a "_s }, { Kind::Removed, u"👨‍👩‍👧‍👦"_s },
                { Kind::Added, u"👨‍👩‍👧"_s }, { Kind::Same, u" b"_s } }));
        QCOMPARE(wordDiff(u"🇩🇪"_s, u"🇩🇰"_s),
            (QList<DiffPiece> { { Kind::Removed, u"🇩🇪"_s }, { Kind::Added, u"🇩🇰"_s } }));
    }

    void aTitleIsCutBetweenSigns()
    {
        const QString family = u"👨‍👩‍👧‍👦"_s; // eleven units
        QVERIFY(rc::check([&] {
            const QString text = QString(*rc::gen::inRange(0, 70), u'x') + family.repeated(8);
            QString title = titleFromText(text);
            if (title != text) {
                RC_ASSERT(title.endsWith(u'…'));
                title.chop(1);
                RC_ASSERT(title.size() <= 60);
            }
            RC_ASSERT(galley::graphemeBoundaries(text).contains(title.size()));
        }));
    }

    void nothingChangedIsOnePiece()
    {
        QCOMPARE(wordDiff(u"Slow bread"_s, u"Slow bread"_s),
            (QList<DiffPiece> { { Kind::Same, u"Slow bread"_s } }));
        QVERIFY(wordDiff({}, {}).isEmpty());
        QCOMPARE(wordDiff({}, u"new"_s), (QList<DiffPiece> { { Kind::Added, u"new"_s } }));
        QCOMPARE(wordDiff(u"old"_s, {}), (QList<DiffPiece> { { Kind::Removed, u"old"_s } }));
    }

    void appliedItIsTheOtherText()
    {
        QVERIFY(rc::check([] {
            const auto words = rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 15));
            const QString before = textOf(*words);
            const QString after = textOf(*words);
            const auto pieces = wordDiff(before, after);
            RC_ASSERT(joined(pieces, Kind::Added) == before);
            RC_ASSERT(joined(pieces, Kind::Removed) == after);
            RC_ASSERT(isCutAtSigns(pieces, Kind::Added, before));
            RC_ASSERT(isCutAtSigns(pieces, Kind::Removed, after));
            for (qsizetype i = 1; i < pieces.size(); ++i) {
                RC_ASSERT(pieces.at(i).kind != pieces.at(i - 1).kind);
                RC_ASSERT(!(pieces.at(i - 1).kind == Kind::Added && pieces.at(i).kind == Kind::Removed));
            }
        }));
    }

    void staysBoundedForTextsThatShareNothing()
    {
        QString before, after;
        for (int i = 0; i < 6000; ++i) {
            before += u"a%1 "_s.arg(i);
            after += u"b%1 "_s.arg(i);
        }
        QElapsedTimer took;
        took.start();
        const auto pieces = wordDiff(before, after);
        QVERIFY(took.elapsed() < galley::test::patience(2000));
        QCOMPARE(joined(pieces, Kind::Removed), after);
    }
};

QTEST_GUILESS_MAIN(WordDiffTest)
#include "tst_word_diff.moc"
