#include "core/schedule/RulerTime.h"

#include <QTest>
#include <QTimeZone>

#include <rapidcheck.h>

#include <cstdlib>
#include <vector>

using namespace galley;
using namespace galley::schedule;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kBerlin = u"Europe/Berlin"_s;
const QString kNewYork = u"America/New_York"_s;

// With every kind of change: northern, southern, of half an hour, none, and both ends of the world.
const std::vector<QString> kZones { kBerlin, kNewYork, u"Australia/Lord_Howe"_s, u"America/Santiago"_s,
    u"Asia/Kathmandu"_s, u"Pacific/Kiritimati"_s, u"Pacific/Midway"_s, u"Africa/Casablanca"_s,
    u"Pacific/Apia"_s, u"UTC"_s };

WallTime wall(const QString &text)
{
    return WallTime::fromText(text).value_or(WallTime {});
}

// The post that its client's clock shows at an instant.
store::MonthPost postAt(qint64 at, const QString &zone)
{
    store::MonthPost post;
    const WallTime own = toWall(at, zone).value();
    post.day = own.date;
    post.time = own.time;
    post.zone = zone;
    post.at = at;
    return post;
}

store::MonthPost planned(const QString &text, const QString &zone)
{
    store::MonthPost post;
    post.day = wall(text).date;
    post.time = wall(text).time;
    post.zone = zone;
    if (const auto resolved = resolve(wall(text), zone))
        post.at = resolved->utcMs;
    return post;
}

qint64 arbitraryInstant()
{
    constexpr qint64 kFrom = 946'684'800; // 2000
    constexpr qint64 kTo = 2'145'916'800; // 2038
    return *rc::gen::inRange(kFrom / 60, kTo / 60) * 60'000;
}

// Often near a change of one of the zones, where mistakes are.
qint64 arbitraryInstantNear(const QString &zone)
{
    const qint64 at = arbitraryInstant();
    if (*rc::gen::arbitrary<bool>())
        return at;
    const auto change =
        QTimeZone(zone.toLatin1()).nextTransition(QDateTime::fromMSecsSinceEpoch(at, Qt::UTC));
    const qint64 minute = change.atUtc.isValid() ? change.atUtc.toMSecsSinceEpoch() / 60'000 : at / 60'000;
    return (minute + *rc::gen::inRange(-180, 180)) * 60'000;
}

} // namespace

class RulerTimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void standsAtTheInstantOfTheRulersClock()
    {
        const auto post = planned(u"2026-10-22T11:30"_s, kNewYork);
        QCOMPARE(rulerTime(post, kBerlin), wall(u"2026-10-22T17:30"_s));
        QCOMPARE(rulerTime(post, kNewYork), wall(u"2026-10-22T11:30"_s));
        // Late there is the next day here; and the last day of a week the first of the next.
        QCOMPARE(rulerTime(planned(u"2026-10-25T20:30"_s, kNewYork), kBerlin), wall(u"2026-10-26T01:30"_s));
    }

    void isCloserInTheWeekBetweenTheirChanges()
    {
        QCOMPARE(rulerTime(planned(u"2026-10-26T11:30"_s, kNewYork), kBerlin), wall(u"2026-10-26T16:30"_s));
        QCOMPARE(rulerTime(planned(u"2026-11-02T11:30"_s, kNewYork), kBerlin), wall(u"2026-11-02T17:30"_s));
    }

    void keepsTheWallTimeOfAPostWithoutAZone()
    {
        const auto post = planned(u"2026-10-22T11:30"_s, u"Nowhere/Town"_s);
        QCOMPARE(rulerTime(post, kBerlin), wall(u"2026-10-22T11:30"_s));
        QCOMPARE(rulerTime(planned(u"2026-10-22T11:30"_s, kNewYork), u"Nowhere/Town"_s),
            wall(u"2026-10-22T11:30"_s));
        const ShownTime time { wall(u"2026-10-22T11:30"_s) };
        QCOMPARE(onClock(time, u"Nowhere/Town"_s, kBerlin), time);
        QCOMPARE(onClock(time, kBerlin, u"Nowhere/Town"_s), time);
    }

    void tellsTheTwoPassesOfAnHourApart()
    {
        // 02:30 comes twice in Berlin: half past eight and half past nine in New York.
        QCOMPARE(
            onClock({ wall(u"2026-10-25T02:30"_s), 0 }, kBerlin, kNewYork).wall, wall(u"2026-10-24T20:30"_s));
        QCOMPARE(
            onClock({ wall(u"2026-10-25T02:30"_s), 1 }, kBerlin, kNewYork).wall, wall(u"2026-10-24T21:30"_s));
        // 01:30 comes twice in New York a week later.
        const ShownTime first { wall(u"2026-11-01T01:30"_s), 0 };
        const ShownTime second { wall(u"2026-11-01T01:30"_s), 1 };
        QCOMPARE(onClock({ wall(u"2026-11-01T06:30"_s) }, kBerlin, kNewYork), first);
        QCOMPARE(onClock({ wall(u"2026-11-01T07:30"_s) }, kBerlin, kNewYork), second);
    }

    void goesOnAfterAMissingHourOfTheRuler()
    {
        QCOMPARE(onClock({ wall(u"2027-03-28T02:30"_s) }, kBerlin, kNewYork).wall,
            onClock({ wall(u"2027-03-28T03:00"_s) }, kBerlin, kNewYork).wall);
        // Its own zone is left to ask and to mend what is missing or doubled.
        const ShownTime missing { wall(u"2027-03-28T02:30"_s) };
        QCOMPARE(onClock(missing, kBerlin, kBerlin), missing);
    }

    void movesOnTheRulersClock()
    {
        // Four days later at the same place of Berlin's ruler, New York is an hour nearer.
        QCOMPARE(
            movedOnClock({ wall(u"2026-10-22T09:00"_s) }, kNewYork, qint64 { 4 } * 24 * 60, kBerlin).wall,
            wall(u"2026-10-26T10:00"_s));
        QCOMPARE(movedOnClock({ wall(u"2026-10-22T09:00"_s) }, kNewYork, 150, kNewYork).wall,
            wall(u"2026-10-22T11:30"_s));
    }

    // Dropped where it stands, a post is where it was.
    void everyPlaceLeadsBack()
    {
        QVERIFY(rc::check([] {
            const QString zone = *rc::gen::elementOf(kZones);
            const QString ruler = *rc::gen::elementOf(kZones);
            const qint64 at = arbitraryInstantNear(*rc::gen::arbitrary<bool>() ? zone : ruler);
            const WallTime own = toWall(at, zone).value();
            const ShownTime time { own, resolve(own, zone).value().utcMs == at ? 0 : 1 };
            const ShownTime place = onClock(time, zone, ruler);
            RC_ASSERT(onClock(place, ruler, zone) == time);
            RC_ASSERT(resolve(place.wall, ruler, place.fold).value().utcMs == at);
            RC_ASSERT(movedOnClock(time, zone, 0, ruler) == time);
            RC_ASSERT(rulerTime(postAt(at, zone), ruler) == place.wall);
            RC_ASSERT(std::llabs(own.date.daysTo(place.wall.date)) <= kMostDaysApart);
        }));
    }

    void laterOnTheClockIsLaterOnTheRuler()
    {
        QVERIFY(rc::check([] {
            const QString ruler = *rc::gen::elementOf(kZones);
            const qint64 at = arbitraryInstant();
            const qint64 later = at + *rc::gen::inRange(3 * 60, 100'000) * qint64 { 60'000 };
            RC_ASSERT(rulerTime(postAt(at, *rc::gen::elementOf(kZones)), ruler)
                < rulerTime(postAt(later, *rc::gen::elementOf(kZones)), ruler));
        }));
    }
};

QTEST_APPLESS_MAIN(RulerTimeTest)
#include "tst_ruler_time.moc"
