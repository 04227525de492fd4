#include "core/schedule/MonthLayout.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <functional>

using namespace galley::schedule;

namespace {

MonthInput arbitraryMonth()
{
    MonthInput input;
    const QDate day = QDate(2026, 1, 1).addDays(*rc::gen::inRange(0, 1500));
    input.range = weeksOfMonth(day, static_cast<Qt::DayOfWeek>(*rc::gen::inRange(1, 8)));
    const int posts = *rc::gen::inRange(0, 120);
    for (int i = 0; i < posts; ++i)
        input.posts.append(input.range.firstDay.addDays(*rc::gen::inRange(-3, input.range.weeks * 7 + 3)));
    std::sort(input.posts.begin(), input.posts.end());
    const int campaigns = *rc::gen::inRange(0, 9);
    for (int i = 0; i < campaigns; ++i) {
        const QDate first = input.range.firstDay.addDays(*rc::gen::inRange(-40, 50));
        input.campaigns.append({ first, first.addDays(*rc::gen::inRange(-2, 60)) });
    }
    for (int i = *rc::gen::inRange(0, 4); i > 0 && posts > 0; --i)
        input.raised.append(*rc::gen::inRange(0, posts));
    input.size = QSize(*rc::gen::inRange(0, 2600), *rc::gen::inRange(0, 1800));
    return input;
}

bool check(const std::function<void()> &property)
{
    return rc::check(property);
}

} // namespace

class MonthLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void usesTheRoomOfADayToTheLastSlip()
    {
        MonthInput input;
        input.range = weeksOfMonth(QDate(2026, 10, 1), Qt::Monday);
        const QDate day(2026, 10, 22);
        input.posts = { day, day, day };
        input.campaigns = { { input.range.firstDay, input.range.lastDay() },
            { input.range.firstDay, input.range.lastDay() } };
        // Number, two lanes and two slips; none of them needs a gap below the last.
        const MonthMetrics m;
        const int needed = m.padTop + m.dateRow + m.gap + 2 * (m.lane + m.gap) + 2 * m.slip + m.gap + 1;
        input.size = QSize(1208, input.range.weeks * needed);
        QCOMPARE(layOutMonth(input).cellOf(day)->shown, 2);
        input.size.rheight() -= input.range.weeks;
        QCOMPARE(layOutMonth(input).cellOf(day)->shown, 1);
    }

    void neverFoldsTheFirstRaisedPostAway()
    {
        QVERIFY(check([] {
            const MonthInput input = arbitraryMonth();
            const MonthLayout layout = layOutMonth(input);
            for (const DayCell &cell : layout.cells) {
                const auto first = std::find_if(input.raised.begin(), input.raised.end(), [&](int post) {
                    return post >= cell.firstPost && post < cell.firstPost + cell.postCount;
                });
                if (first != input.raised.end() && cell.shown > 0)
                    RC_ASSERT(layout.slipIndexOf(*first) >= 0);
            }
        }));
    }

    void coversTheMonthWithWholeWeeks_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("weekStart");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<int>("weeks");
        QTest::newRow("October 2026, Monday") << QDate(2026, 10, 20) << 1 << QDate(2026, 9, 28) << 5;
        QTest::newRow("October 2026, Sunday") << QDate(2026, 10, 1) << 7 << QDate(2026, 9, 27) << 5;
        QTest::newRow("August 2026 needs six") << QDate(2026, 8, 31) << 1 << QDate(2026, 7, 27) << 6;
        QTest::newRow("February 2027 fits four, shows five")
            << QDate(2027, 2, 3) << 1 << QDate(2027, 2, 1) << 5;
        QTest::newRow("Saturday start") << QDate(2026, 10, 20) << 6 << QDate(2026, 9, 26) << 6;
    }

    void coversTheMonthWithWholeWeeks()
    {
        QFETCH(QDate, day);
        QFETCH(int, weekStart);
        const WeekRange range = weeksOfMonth(day, static_cast<Qt::DayOfWeek>(weekStart));
        QTEST(range.firstDay, "first");
        QTEST(range.weeks, "weeks");
        QCOMPARE(monthOfRange(range), QDate(day.year(), day.month(), 1));
    }

    void namesEveryRangeAfterItsMonth()
    {
        QVERIFY(check([] {
            const QDate day = QDate(2024, 1, 1).addDays(*rc::gen::inRange(0, 3000));
            const WeekRange range = weeksOfMonth(day, static_cast<Qt::DayOfWeek>(*rc::gen::inRange(1, 8)));
            RC_ASSERT(range.contains(QDate(day.year(), day.month(), 1)));
            RC_ASSERT(range.contains(QDate(day.year(), day.month(), day.daysInMonth())));
            RC_ASSERT(range.weeks >= 5 && range.weeks <= 6);
            RC_ASSERT(monthOfRange(range) == QDate(day.year(), day.month(), 1));
        }));
    }

    void numbersWeeksAsIsoDoes()
    {
        QCOMPARE(weekNumber(QDate(2026, 9, 28)), 40);
        QCOMPARE(weekNumber(QDate(2026, 12, 28)), 53);
        QCOMPARE(weekNumber(QDate(2027, 1, 3)), 1); // a Sunday-started row: its Thursday is 7 January
    }

    void showsOrCountsEveryPost()
    {
        QVERIFY(check([] {
            const MonthInput input = arbitraryMonth();
            const MonthLayout layout = layOutMonth(input);
            qsizetype inside = 0;
            for (const QDate &day : input.posts)
                inside += input.range.contains(day) ? 1 : 0;
            qsizetype shown = 0;
            qsizetype counted = 0;
            for (const DayCell &cell : layout.cells) {
                RC_ASSERT(cell.hidden() >= 0);
                for (int i = 0; i < cell.postCount; ++i)
                    RC_ASSERT(input.posts[cell.firstPost + i] == cell.day);
                shown += cell.shown;
                counted += cell.hidden();
            }
            RC_ASSERT(shown == layout.slips.size());
            RC_ASSERT(shown + counted == inside);
        }));
    }

    void keepsSlipsInsideTheirCellAndApart()
    {
        QVERIFY(check([] {
            const MonthInput input = arbitraryMonth();
            const MonthLayout layout = layOutMonth(input);
            for (int i = 0; i < layout.slips.size(); ++i) {
                const SlipBox &slip = layout.slips[i];
                const DayCell *cell = layout.cellOf(input.posts[slip.post]);
                RC_ASSERT(cell != nullptr);
                RC_ASSERT(slip.rect.isEmpty() || cell->rect.contains(slip.rect));
                if (i > 0)
                    RC_ASSERT(!layout.slips[i - 1].rect.intersects(slip.rect));
                for (const CampaignBar &bar : layout.bars)
                    RC_ASSERT(!bar.rect.intersects(slip.rect));
            }
        }));
    }

    void neverOverlapsTwoBarsInALane()
    {
        QVERIFY(check([] {
            const MonthInput input = arbitraryMonth();
            const MonthLayout layout = layOutMonth(input);
            for (int i = 0; i < layout.bars.size(); ++i) {
                const CampaignBar &a = layout.bars[i];
                RC_ASSERT(a.lane < input.metrics.maxLanes);
                RC_ASSERT(a.firstColumn <= a.lastColumn);
                for (int j = i + 1; j < layout.bars.size(); ++j) {
                    const CampaignBar &b = layout.bars[j];
                    if (a.week == b.week && a.lane == b.lane)
                        RC_ASSERT(a.lastColumn < b.firstColumn || b.lastColumn < a.firstColumn);
                }
            }
        }));
    }

    void drawsOrCountsEveryCampaignOnEveryDay()
    {
        QVERIFY(check([] {
            const MonthInput input = arbitraryMonth();
            const MonthLayout layout = layOutMonth(input);
            for (int i = 0; i < layout.cells.size(); ++i) {
                const QDate day = layout.cells[i].day;
                int covering = 0;
                for (const DaySpan &span : input.campaigns)
                    covering += span.first <= day && day <= span.last ? 1 : 0;
                int drawn = 0;
                for (const CampaignBar &bar : layout.bars)
                    drawn += bar.week == i / 7 && bar.firstColumn <= i % 7 && i % 7 <= bar.lastColumn ? 1 : 0;
                RC_ASSERT(drawn + layout.cells[i].foldedCampaigns == covering);
            }
        }));
    }

    void fillsAnOctoberAsDrawn()
    {
        // The month of the design at 1440 × 900: three slips without a campaign, two below one or two bars.
        MonthInput input;
        input.range = weeksOfMonth(QDate(2026, 10, 20), Qt::Monday);
        for (const int day : { 1, 8, 20 }) {
            for (int i = 0; i < 4; ++i)
                input.posts.append(QDate(2026, 10, day));
        }
        input.campaigns = { { QDate(2026, 10, 5), QDate(2026, 10, 11) },
            { QDate(2026, 10, 19), QDate(2026, 10, 25) }, { QDate(2026, 10, 15), QDate(2026, 11, 2) } };
        input.size = QSize(1207, 776);
        const MonthLayout layout = layOutMonth(input);
        QCOMPARE(layout.cellOf(QDate(2026, 10, 1))->shown, 3);
        QCOMPARE(layout.cellOf(QDate(2026, 10, 8))->shown, 2);
        QCOMPARE(layout.cellOf(QDate(2026, 10, 20))->shown, 2);
        QCOMPARE(layout.cellOf(QDate(2026, 10, 20))->hidden(), 2);
        QCOMPARE(layout.cellIndexAt(QPoint(40, 10)), 0);
        QCOMPARE(layout.cellIndexAt(QPoint(10, 10)), -1);
    }
};

QTEST_APPLESS_MAIN(MonthLayoutTest)
#include "tst_month_layout.moc"
