#include "core/schedule/WeekClock.h"

#include <QTest>

using namespace galley::schedule;
using namespace Qt::Literals::StringLiterals;

class WeekClockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void tellsTheDayOfTwentyFiveHours()
    {
        const auto days = dayClocks(QDate(2026, 10, 19), 7, u"Europe/Berlin"_s, u"America/New_York"_s);
        QCOMPARE(days.size(), 7);
        for (int i = 0; i < 6; ++i) {
            QCOMPARE(days[i].minutes(), 24 * 60);
            QCOMPARE(days[i].ahead, -6 * 60);
        }
        QCOMPARE(days[6].minutes(), 25 * 60);
        QCOMPARE(days[6].doubledFrom, 2 * 60);
        QCOMPARE(days[6].doubledTo, 3 * 60);
        QCOMPARE(days[6].ahead, -5 * 60); // America follows a week later
        QCOMPARE(usualDistance(days), -6 * 60);
    }

    void tellsTheHourThatIsMissing()
    {
        const auto days = dayClocks(QDate(2027, 3, 28), 1, u"Europe/Berlin"_s, {});
        QCOMPARE(days[0].minutes(), 23 * 60);
        QCOMPARE(days[0].gapFrom, 2 * 60);
        QCOMPARE(days[0].gapTo, 3 * 60);
        QCOMPARE(days[0].ahead, 0);
    }

    void knowsJumpsOfHalfAnHourAndAtMidnight()
    {
        const auto island = dayClocks(QDate(2026, 4, 5), 1, u"Australia/Lord_Howe"_s, {});
        QCOMPARE(island[0].minutes(), 24 * 60 + 30);
        const auto cairo = dayClocks(QDate(2026, 4, 24), 1, u"Africa/Cairo"_s, {});
        QCOMPARE(cairo[0].gapFrom, 0);
        QCOMPARE(cairo[0].gapTo, 60);
    }

    void staysPlainInAnUnknownZone()
    {
        const auto days = dayClocks(QDate(2026, 10, 25), 1, u"Nowhere/Else"_s, u"Europe/Berlin"_s);
        QVERIFY(!days[0].changes());
        QCOMPARE(days[0].ahead, 0);
    }
};

QTEST_APPLESS_MAIN(WeekClockTest)
#include "tst_week_clock.moc"
