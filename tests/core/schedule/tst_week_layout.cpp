#include "core/schedule/WeekLayout.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <functional>

using namespace galley::schedule;

namespace {

WeekScale arbitraryScale()
{
    return WeekScale(*rc::gen::inRange(24, 97), *rc::gen::inRange(24, 60),
        WeekFolds { *rc::gen::arbitrary<bool>(), *rc::gen::arbitrary<bool>() });
}

WeekInput arbitraryWeek()
{
    WeekInput input;
    input.firstDay = QDate(2026, 1, 1).addDays(*rc::gen::inRange(0, 1500));
    for (int i = *rc::gen::inRange(0, 60); i > 0; --i)
        input.posts.append(
            { input.firstDay.addDays(*rc::gen::inRange(-2, 9)), *rc::gen::inRange(0, 24 * 60) });
    std::sort(input.posts.begin(), input.posts.end());
    input.width = *rc::gen::inRange(300, 2400);
    input.scale = arbitraryScale();
    return input;
}

bool check(const std::function<void()> &property)
{
    return rc::check(property);
}

} // namespace

class WeekLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void findsTheQuarterHourThatWasDrawn()
    {
        QVERIFY(check([] {
            const WeekScale scale = arbitraryScale();
            const int minute = *rc::gen::inRange(0, 96) * 15;
            if (!scale.isFolded(minute))
                RC_ASSERT(snappedMinute(scale.minuteAt(scale.yOf(minute)), 15) == minute);
            else
                RC_ASSERT(scale.isFolded(scale.minuteAt(scale.yOf(minute))));
        }));
    }

    void findsEveryMinuteWhereAnHourHasRoomForIt()
    {
        QVERIFY(check([] {
            const WeekScale scale(*rc::gen::inRange(60, 97), 36, { false, false });
            const int minute = *rc::gen::inRange(0, 24 * 60);
            RC_ASSERT(scale.minuteAt(scale.yOf(minute)) == minute);
        }));
    }

    void goesDownThePageWithTime()
    {
        QVERIFY(check([] {
            const WeekScale scale = arbitraryScale();
            for (int minute = 1; minute <= 24 * 60; ++minute)
                RC_ASSERT(scale.yOf(minute) >= scale.yOf(minute - 1));
            for (int y = 1; y < scale.height(); ++y)
                RC_ASSERT(scale.minuteAt(y) >= scale.minuteAt(y - 1));
        }));
    }

    void foldsAsDrawn()
    {
        const WeekScale scale;
        QCOMPARE(scale.yOf(6 * 60), 36);
        QCOMPARE(scale.yOf(7 * 60), 76);
        QCOMPARE(scale.yOf(17 * 60 + 30), 36 + 460);
        QCOMPARE(scale.height(), 36 + 640 + 36);
        QCOMPARE(WeekScale(40, 36, { false, false }).height(), 960);
        QVERIFY(scale.isFolded(359) && !scale.isFolded(360) && !scale.isFolded(1319) && scale.isFolded(1320));
    }

    void snapsWithinTheDay()
    {
        QCOMPARE(snappedMinute(7, 15), 0);
        QCOMPARE(snappedMinute(8, 15), 15);
        QCOMPARE(snappedMinute(1439, 15), 1425);
        QCOMPARE(snappedMinute(1439, 1), 1439);
        QCOMPARE(snappedMinute(-20, 15), 0);
    }

    void showsEveryPostOnceAsACardOrInAStrip()
    {
        QVERIFY(check([] {
            const WeekInput input = arbitraryWeek();
            const WeekLayout layout = layOutWeek(input);
            QList<int> seen(input.posts.size(), 0);
            for (const WeekCard &card : layout.cards) {
                ++seen[card.post];
                RC_ASSERT(layout.days[card.day].day == input.posts[card.post].day);
                RC_ASSERT(card.rect.top() == layout.scale.yOf(input.posts[card.post].minute));
            }
            for (const FoldedPosts &fold : layout.folded) {
                for (int i = 0; i < fold.count; ++i) {
                    ++seen[fold.firstPost + i];
                    RC_ASSERT(layout.scale.isFolded(input.posts[fold.firstPost + i].minute));
                }
            }
            for (int i = 0; i < input.posts.size(); ++i) {
                const bool inside = layout.range.contains(input.posts[i].day);
                RC_ASSERT(seen[i] == (inside ? 1 : 0));
            }
        }));
    }

    void keepsCardsOfAColumnApartAndInsideTheirDay()
    {
        QVERIFY(check([] {
            const WeekInput input = arbitraryWeek();
            const WeekLayout layout = layOutWeek(input);
            for (int i = 0; i < layout.cards.size(); ++i) {
                const WeekCard &a = layout.cards[i];
                const QRect &day = layout.days[a.day].rect;
                RC_ASSERT(a.column < a.columns);
                RC_ASSERT(a.rect.width() == 0
                    || (a.rect.left() >= day.left() && a.rect.right() <= day.left() + day.width()));
                for (int j = i + 1; j < layout.cards.size(); ++j) {
                    const WeekCard &b = layout.cards[j];
                    if (a.day != b.day || !a.rect.intersects(b.rect))
                        continue;
                    RC_ASSERT(a.column != b.column);
                    RC_ASSERT(a.cascaded && b.cascaded); // columns that have room never overlap
                }
            }
        }));
    }

    void ordersCardsByTime()
    {
        QVERIFY(check([] {
            const WeekLayout layout = layOutWeek(arbitraryWeek());
            for (int i = 1; i < layout.cards.size(); ++i) {
                RC_ASSERT(layout.cards[i - 1].post < layout.cards[i].post);
                RC_ASSERT(layout.cardIndexOf(layout.cards[i].post) == i);
            }
        }));
    }

    void cascadesWhatHasNoRoomBesideEachOther()
    {
        WeekInput input;
        input.firstDay = QDate(2026, 10, 19);
        input.width = 104 + 7 * 145;
        const auto at = [&](int hour, int minute) {
            input.posts.append({ input.firstDay, hour * 60 + minute });
        };
        at(9, 0);
        at(10, 5); // within 66 minutes
        at(14, 0);
        at(15, 6); // not any more
        at(18, 0);
        at(18, 0);
        at(18, 15);
        const WeekLayout layout = layOutWeek(input);
        QCOMPARE(layout.cards[0].columns, 2);
        QVERIFY(!layout.cards[0].cascaded);
        QVERIFY(!layout.cards[0].rect.intersects(layout.cards[1].rect));
        QCOMPARE(layout.cards[2].columns, 1);
        QCOMPARE(layout.cards[3].columns, 1);
        QCOMPARE(layout.cards[4].columns, 3);
        QVERIFY(layout.cards[4].cascaded);
        QCOMPARE(layout.cards[5].rect.left() - layout.cards[4].rect.left(), 14);
        QCOMPARE(layout.cards[6].rect.left() - layout.cards[5].rect.left(), 14);
        // Where they overlap the later one is the upper one.
        QCOMPARE(layout.cardIndexAt(layout.cards[6].rect.center()), 6);
    }

    void putsCampaignsBelowTheHeads()
    {
        WeekInput input;
        input.firstDay = QDate(2026, 10, 19);
        input.width = 1000;
        input.campaigns = { { QDate(2026, 10, 12), QDate(2026, 10, 20) },
            { QDate(2026, 10, 19), QDate(2026, 10, 25) }, { QDate(2026, 10, 19), QDate(2026, 10, 25) } };
        const WeekLayout layout = layOutWeek(input);
        QCOMPARE(layout.bars.size(), 2);
        QVERIFY(layout.bars[0].rect.top() >= 52 && layout.bars[1].rect.bottom() < 94);
        QVERIFY(!layout.bars[0].startsHere && layout.bars[0].endsHere);
        QCOMPARE(layout.foldedCampaigns.size(), 7);
        QCOMPARE(layout.foldedCampaigns[6], 1);
    }
};

QTEST_APPLESS_MAIN(WeekLayoutTest)
#include "tst_week_layout.moc"
