#include "core/compose/Anchor.h"

#include <QTest>

#include <rapidcheck.h>

using namespace galley::compose;
using namespace Qt::Literals::StringLiterals;

namespace {

const TextField kBody { TextField::Kind::Body };
const QString kText = u"Fresh bread every morning. Fresh rolls every evening."_s;

} // namespace

class AnchorTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void holdsWholeWords()
    {
        const auto anchor = anchorAt(kBody, 3, kText, 8, 14); // "ead ev"
        QVERIFY(anchor);
        QCOMPARE(anchor->quote, u"bread every"_s);
        QCOMPARE(anchorAt(kBody, 3, kText, 8, 8)->quote, u"bread"_s); // a cursor
        QVERIFY(!anchorAt(kBody, 3, u" … "_s, 0, 3));
    }

    void isFoundAfterWritingBeforeAndBehind()
    {
        const auto anchor = anchorAt(kBody, 3, kText, 27, 32); // the second "Fresh"
        const QString longer = u"New today! "_s + kText + u" Fresh fish, too."_s;
        QCOMPARE(find(*anchor, longer), (Span { 38, 43 }));
        QCOMPARE(find(*anchor, u"Fresh rolls"_s), (Span { 0, 5 }));
        QVERIFY(!find(*anchor, u"Stale rolls"_s));
    }

    void comesBackFromTheStore()
    {
        const auto anchor = anchorAt({ TextField::Kind::OwnText, QUuid::createUuid() }, 3, kText, 6, 11);
        QCOMPARE(anchorFromJson(toJson(*anchor)), anchor);
        QVERIFY(!anchorFromJson({ { u"x"_s, 0.5 }, { u"y"_s, 0.5 } })); // a point on a picture
    }

    void movesWithWhatIsTyped()
    {
        const Span span { 10, 20 };
        QCOMPARE(moved(span, 0, 0, 5), (Span { 15, 25 }));
        QCOMPARE(moved(span, 20, 0, 5), span);
        QCOMPARE(moved(span, 12, 2, 0), (Span { 10, 18 }));
        QCOMPARE(moved(span, 5, 7, 1), (Span { 6, 14 }));
        QCOMPARE(moved(span, 15, 10, 3), (Span { 10, 15 }));
        QVERIFY(!moved(span, 10, 10, 4));
    }

    // The words that stay in a span are the ones that were in it.
    void keepsItsWordsThroughRandomEdits()
    {
        QVERIFY(rc::check([] {
            QString text = kText;
            std::optional<Span> span = Span { 6, 17 };
            for (int i = 0; i < 8 && span; ++i) {
                const auto at = *rc::gen::inRange<qsizetype>(0, text.size() + 1);
                const auto removed =
                    *rc::gen::inRange<qsizetype>(0, std::min<qsizetype>(4, text.size() - at) + 1);
                const bool isOutside = at + removed <= span->start || at >= span->end;
                const QString before = text.sliced(span->start, span->end - span->start);
                const QString added(*rc::gen::inRange(0, 4), u'x');
                text.replace(at, removed, added);
                span = moved(*span, at, removed, added.size());
                if (!span)
                    break;
                RC_ASSERT(span->start >= 0 && span->start <= span->end && span->end <= text.size());
                if (isOutside)
                    RC_ASSERT(text.sliced(span->start, span->end - span->start) == before);
            }
        }));
    }
};

QTEST_GUILESS_MAIN(AnchorTest)
#include "tst_anchor.moc"
