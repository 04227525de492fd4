#include "core/schedule/Errors.h"
#include "core/schedule/Landing.h"
#include "core/store/Reader.h"
#include "tests/support/TestStore.h"
#include "tests/support/WorkspaceBuilder.h"

#include <QTest>

using namespace galley;
using namespace galley::schedule;
using namespace Qt::Literals::StringLiterals;

namespace {

WallTime at(const QString &text)
{
    return WallTime::fromText(text).value_or(WallTime {});
}

store::MonthPost other(const QString &wall, const QString &zone = u"Europe/Berlin"_s)
{
    store::MonthPost post;
    post.id = QUuid::createUuid();
    post.day = at(wall).date;
    post.time = at(wall).time;
    post.zone = zone;
    const auto resolved = resolve(at(wall), zone);
    post.at = resolved ? resolved->utcMs : 0;
    return post;
}

PlannedPost draft()
{
    PlannedPost post;
    post.id = QUuid::createUuid();
    post.zone = u"Europe/Berlin"_s;
    post.wall = at(u"2026-10-22T07:45"_s);
    return post;
}

constexpr qint64 kNow = 1'792'488'180'000; // 2026-10-20T09:23Z

} // namespace

class LandingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void namesTheNearestPostOfTheClient()
    {
        const auto near = other(u"2026-10-22T17:00"_s);
        const auto far = other(u"2026-10-22T09:00"_s);
        const Landing landing = landingOf(
            draft(), at(u"2026-10-22T17:30"_s), 0, kNow, { far, near, other(u"2026-10-23T17:30"_s) });
        QCOMPARE(landing.nearest, near.id);
        QCOMPARE(landing.nearestMinutes, -30);
        QVERIFY(landing.isCrowded());
        const Landing calm = landingOf(draft(), at(u"2026-10-22T12:00"_s), 0, kNow, { far });
        QCOMPARE(calm.nearest, far.id);
        QVERIFY(!calm.isCrowded());
        QVERIFY(landingOf(draft(), at(u"2026-10-24T12:00"_s), 0, kNow, { far, near }).nearest.isNull());
    }

    void seesANeighbourOverMidnightAndNeverItself()
    {
        const auto late = other(u"2026-10-22T23:45"_s);
        const Landing landing = landingOf(draft(), at(u"2026-10-23T00:15"_s), 0, kNow, { late });
        QCOMPARE(landing.nearestMinutes, -30);
        PlannedPost same = draft();
        same.id = late.id;
        QVERIFY(landingOf(same, at(u"2026-10-22T23:30"_s), 0, kNow, { late }).nearest.isNull());
    }

    void landsAfterTheGapAndAsksAboutTheDoubledHour()
    {
        const Landing gap = landingOf(draft(), at(u"2027-03-28T02:30"_s), 0, kNow, {});
        QCOMPARE(gap.kind, WallKind::Gap);
        QCOMPARE(gap.wall, at(u"2027-03-28T03:00"_s));
        const Landing first = landingOf(draft(), at(u"2026-10-25T02:30"_s), 0, kNow, {});
        const Landing second = landingOf(draft(), at(u"2026-10-25T02:30"_s), 1, kNow, {});
        QCOMPARE(first.kind, WallKind::Overlap);
        QCOMPARE(second.at - first.at, 3'600'000);
    }

    void refusesWhatReschedulingRefuses()
    {
        PlannedPost out = draft();
        out.targets.append({ QUuid::createUuid(), DeliveryState::Published, {} });
        QCOMPARE(landingOf(out, at(u"2026-10-24T12:00"_s), 0, kNow, {}).refused->code, errors::kPublished);
        PlannedPost planned = draft();
        planned.content = ContentState::Approved;
        planned.targets.append({ QUuid::createUuid(), DeliveryState::Scheduled, {} });
        QCOMPARE(
            landingOf(planned, at(u"2026-10-19T12:00"_s), 0, kNow, {}).refused->code, errors::kInThePast);
        QVERIFY(!landingOf(planned, at(u"2026-10-21T12:00"_s), 0, kNow, {}).refused);
        const Landing past = landingOf(draft(), at(u"2026-10-19T12:00"_s), 0, kNow, {});
        QVERIFY(past.past && !past.refused); // a draft may stand in the past
    }

    void saysWhenAnApprovalWasForTheOldTime()
    {
        PlannedPost post = draft();
        post.approvedForTime = true;
        QVERIFY(landingOf(post, at(u"2026-10-22T08:00"_s), 0, kNow, {}).lapses);
        QVERIFY(!landingOf(post, *post.wall, 0, kNow, {}).lapses);
    }
};

QTEST_APPLESS_MAIN(LandingTest)
#include "tst_landing.moc"
