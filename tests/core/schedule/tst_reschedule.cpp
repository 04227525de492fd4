#include "core/schedule/Errors.h"
#include "core/schedule/Reschedule.h"
#include "core/store/Reader.h"
#include "tests/support/TestStore.h"
#include "tests/support/WorkspaceBuilder.h"

#include <QTest>

using namespace galley;
using namespace galley::schedule;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Studio
{
    test::TestStore store;
    test::WorkspaceBuilder build { store.ids, store.clock };
    Reschedule reschedule { store.ids, store.clock };
    QUuid client;

    explicit Studio(const QString &zone = u"Europe/Berlin"_s)
    {
        build.studio(u"Studio"_s);
        client = build.client(u"Halm & Korn"_s, zone);
    }

    QUuid post(const QString &at, ContentState state = ContentState::Draft,
        DeliveryState delivery = DeliveryState::Unscheduled)
    {
        const QUuid id = build.post(client,
            { .title = u"Slow bread"_s, .body = u"Text"_s, .at = at, .state = state, .delivery = delivery });
        return store.apply(build.take(), store::Origin::Program) ? id : QUuid();
    }

    QList<PlannedPost> planned(const QList<QUuid> &ids)
    {
        auto posts = store::plannedPosts(store.reader(), ids);
        return posts ? *posts : QList<PlannedPost>();
    }

    QString wallOf(const QUuid &post)
    {
        return store.value(u"posts"_s, post, u"scheduled_local"_s).toString();
    }

    QUuid targetOf(const QUuid &post)
    {
        const auto document = store::postDocument(store.reader(), post);
        return document && !document->targets.isEmpty()
            ? QUuid(document->targets.first().value(u"id"_s).toString())
            : QUuid();
    }
};

} // namespace

class RescheduleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void keepsTheWallTimeInTheClientsZone_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("from");
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("to");
        QTest::newRow("next day") << u"Europe/Berlin"_s << u"2026-10-22T07:45"_s << 1
                                  << u"2026-10-23T07:45"_s;
        QTest::newRow("over the end of summer time")
            << u"Europe/Berlin"_s << u"2026-10-22T09:00"_s << 7 << u"2026-10-29T09:00"_s;
        QTest::newRow("over a year's end")
            << u"Asia/Tokyo"_s << u"2026-12-31T23:30"_s << 1 << u"2027-01-01T23:30"_s;
        QTest::newRow("into the gap")
            << u"Europe/Berlin"_s << u"2027-03-27T02:30"_s << 1 << u"2027-03-28T03:00"_s;
        QTest::newRow("into the half-hour gap")
            << u"Australia/Lord_Howe"_s << u"2027-10-02T02:15"_s << 1 << u"2027-10-03T02:30"_s;
        QTest::newRow("New York's gap")
            << u"America/New_York"_s << u"2027-03-13T02:30"_s << 1 << u"2027-03-14T03:00"_s;
    }

    void keepsTheWallTimeInTheClientsZone()
    {
        QFETCH(QString, zone);
        QFETCH(QString, from);
        QFETCH(int, days);
        QFETCH(QString, to);
        Studio studio(zone);
        const QUuid post = studio.post(from);
        const auto move = studio.reschedule.moveByDays(studio.planned({ post }), days);
        QVERIFY(move);
        QVERIFY(studio.store.apply(move->sets));
        QCOMPARE(studio.wallOf(post), to);
        const bool snapped = WallTime::fromText(from)->time != WallTime::fromText(to)->time;
        QCOMPARE(move->snapped.size(), snapped ? 1 : 0);
        QVERIFY(studio.store.undo());
        QCOMPARE(studio.wallOf(post), from);
    }

    void stepsByQuartersOfAnHourAndBackOverAGap()
    {
        Studio studio;
        const QUuid post = studio.post(u"2027-03-28T01:45"_s);
        const auto step = [&](qint64 minutes) {
            const auto move = studio.reschedule.moveByMinutes(studio.planned({ post }), minutes);
            return move && studio.store.apply(move->sets) ? studio.wallOf(post) : QString();
        };
        QCOMPARE(step(15), u"2027-03-28T03:00"_s); // 02:00 does not exist
        QCOMPARE(step(-15), u"2027-03-28T01:45"_s);
        QCOMPARE(step(-24 * 60 - 60), u"2027-03-27T00:45"_s);
        QCOMPARE(step(24 * 60 * 3), u"2027-03-30T00:45"_s);
        QVERIFY(studio.reschedule.moveByMinutes(studio.planned({ studio.post({}) }), 15)->sets.isEmpty());
    }

    // Four days on in Berlin, in whose week clocks change there alone.
    void movesAndCopiesByTheClockOfARuler()
    {
        Studio studio(u"America/New_York"_s);
        const QUuid post = studio.post(u"2026-10-22T09:00"_s);
        constexpr qint64 kFourDays = qint64 { 4 } * 24 * 60;
        const auto document = store::postDocument(studio.store.reader(), post);
        const auto copy = studio.reschedule.copyByMinutes({ *document }, kFourDays, u"Europe/Berlin"_s);
        QVERIFY(copy && studio.store.apply(copy->sets));
        QCOMPARE(studio.wallOf(copy->posts.first()), u"2026-10-26T10:00"_s);
        const auto move = [&](const QString &ruler) {
            const auto moved = studio.reschedule.moveByMinutes(studio.planned({ post }), kFourDays, ruler);
            return moved && studio.store.apply(moved->sets) ? studio.wallOf(post) : QString();
        };
        QCOMPARE(move(u"Europe/Berlin"_s), u"2026-10-26T10:00"_s);
        QVERIFY(studio.store.undo());
        QCOMPARE(move({}), u"2026-10-26T09:00"_s);
        QVERIFY(studio.store.undo());
        QCOMPARE(move(u"America/New_York"_s), u"2026-10-26T09:00"_s);
    }

    void findsWhatIsDueSoon()
    {
        Studio studio;
        const QUuid soon = studio.post(u"2026-10-22T07:45"_s);
        const QUuid later = studio.post(u"2026-10-22T07:46"_s);
        const QUuid gone = studio.post(u"2026-10-22T07:39"_s);
        const QUuid published =
            studio.post(u"2026-10-22T07:44"_s, ContentState::Approved, DeliveryState::Published);
        const qint64 now = resolve(*WallTime::fromText(u"2026-10-22T07:40"), u"Europe/Berlin"_s)->utcMs;
        const auto found = dueSoon(studio.planned({ soon, later, gone, published }), now);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().id, soon);
    }

    void keepsThePassOfADoubledHour()
    {
        Studio studio;
        const QUuid post = studio.post(u"2026-10-24T02:30"_s);
        const auto first =
            studio.reschedule.moveTo(studio.planned({ post }), *WallTime::fromText(u"2026-10-25T02:30"), 1);
        QVERIFY(first && studio.store.apply(first->sets));
        QCOMPARE(studio.store.value(u"posts"_s, post, u"scheduled_fold"_s).toInt(), 1);
        const auto away = studio.reschedule.moveByDays(studio.planned({ post }), 1);
        QVERIFY(away && studio.store.apply(away->sets));
        QCOMPARE(studio.wallOf(post), u"2026-10-26T02:30"_s);
        QCOMPARE(studio.store.value(u"posts"_s, post, u"scheduled_fold"_s).toInt(), 0);
    }

    void refusesWhatIsOutOrOnItsWay_data()
    {
        QTest::addColumn<int>("delivery");
        QTest::addColumn<QString>("code");
        QTest::newRow("published") << int(DeliveryState::Published) << QString(schedule::errors::kPublished);
        QTest::newRow("claimed") << int(DeliveryState::Claimed) << QString(schedule::errors::kBeingSent);
        QTest::newRow("sending") << int(DeliveryState::Sending) << QString(schedule::errors::kBeingSent);
        QTest::newRow("unconfirmed") << int(DeliveryState::Unconfirmed)
                                     << QString(schedule::errors::kBeingSent);
        QTest::newRow("scheduled") << int(DeliveryState::Scheduled) << QString();
        QTest::newRow("held") << int(DeliveryState::Held) << QString();
        QTest::newRow("failed") << int(DeliveryState::Failed) << QString();
        QTest::newRow("unscheduled") << int(DeliveryState::Unscheduled) << QString();
    }

    void refusesWhatIsOutOrOnItsWay()
    {
        QFETCH(int, delivery);
        QFETCH(QString, code);
        Studio studio;
        const QUuid post =
            studio.post(u"2026-10-22T07:45"_s, ContentState::Approved, static_cast<DeliveryState>(delivery));
        for (const auto &move : { studio.reschedule.moveByDays(studio.planned({ post }), 1),
                 studio.reschedule.unschedule(studio.planned({ post })),
                 studio.reschedule.trash(studio.planned({ post })) }) {
            QVERIFY(move);
            QCOMPARE(move->sets.isEmpty(), !code.isEmpty());
            QCOMPARE(move->refused.size(), code.isEmpty() ? 0 : 1);
            if (!code.isEmpty())
                QCOMPARE(move->refused.first().reason.code, code);
        }
    }

    void movesManyAsOneAndLeavesTheFixedOnes()
    {
        Studio studio;
        QList<QUuid> posts;
        for (int i = 0; i < 300; ++i) {
            posts.append(studio.build.post(studio.client,
                { .title = u"Post %1"_s.arg(i),
                    .at = u"2026-11-%1T09:00"_s.arg(i % 20 + 1, 2, 10, QChar(u'0')) }));
        }
        QVERIFY(studio.store.apply(studio.build.take()));
        const QUuid out =
            studio.post(u"2026-10-01T09:00"_s, ContentState::Approved, DeliveryState::Published);
        const auto move = studio.reschedule.moveByDays(studio.planned(posts + QList<QUuid> { out }), 3);
        QVERIFY(move);
        QCOMPARE(move->posts.size(), 300);
        QCOMPARE(move->refused.size(), 1);
        QVERIFY(move->sets.size() > 1);
        QVERIFY(!move->sets.first().group.isNull());
        QVERIFY(studio.store.apply(move->sets));
        QCOMPARE(studio.wallOf(posts[19]), u"2026-11-23T09:00"_s);
        QVERIFY(studio.store.undo()); // one undo takes all back
        QCOMPARE(studio.wallOf(posts[19]), u"2026-11-20T09:00"_s);
        QCOMPARE(studio.wallOf(posts[0]), u"2026-11-01T09:00"_s);
    }

    void neverMovesAScheduledPostIntoThePast()
    {
        Studio studio;
        const QUuid sure =
            studio.post(u"2026-10-22T07:45"_s, ContentState::Approved, DeliveryState::Scheduled);
        const auto refused = studio.reschedule.moveByDays(studio.planned({ sure }), -5);
        QVERIFY(refused);
        QCOMPARE(refused->refused.value(0).reason.code, QString(schedule::errors::kInThePast));
        const QUuid draft = studio.post(u"2026-10-22T07:45"_s);
        const auto moved = studio.reschedule.moveByDays(studio.planned({ draft }), -5);
        QVERIFY(moved && moved->refused.isEmpty() && !moved->sets.isEmpty());
        // It may go there, and what was done says so.
        QCOMPARE(moved->sets.first().label.args.value(u"passed"_s).toInt(), 1);
        const auto ahead = studio.reschedule.moveByDays(studio.planned({ draft }), 5);
        QVERIFY(ahead && !ahead->sets.first().label.args.contains(u"passed"_s));
    }

    void triesAFailedPostAgainAtItsNewTime()
    {
        Studio studio;
        const QUuid post = studio.post(u"2026-10-19T12:00"_s, ContentState::Approved, DeliveryState::Failed);
        const auto move = studio.reschedule.moveByDays(studio.planned({ post }), 3);
        QVERIFY(move && studio.store.apply(move->sets));
        QCOMPARE(studio.store.value(u"post_targets"_s, studio.targetOf(post), u"delivery_state"_s).toString(),
            u"scheduled"_s);
    }

    void takesTimesOfSingleAccountsAlong()
    {
        Studio studio;
        const QUuid post = studio.post(u"2026-10-22T07:45"_s);
        const QUuid target = studio.targetOf(post);
        ChangeBuilder own(studio.store.ids, studio.store.clock, Label { u"post.edit"_s });
        own.update(u"post_targets"_s, target, { { u"scheduled_local_override"_s, u"2026-10-22T18:00"_s } },
            { { u"scheduled_local_override"_s, QJsonValue::Null } });
        QVERIFY(studio.store.apply(own.build()));
        const auto move =
            studio.reschedule.moveTo(studio.planned({ post }), *WallTime::fromText(u"2026-10-23T08:00"));
        QVERIFY(move && studio.store.apply(move->sets));
        QCOMPARE(studio.store.value(u"post_targets"_s, target, u"scheduled_local_override"_s).toString(),
            u"2026-10-23T18:15"_s);
    }

    void unschedulesTrashesAndRestores()
    {
        Studio studio;
        const QUuid post =
            studio.post(u"2026-10-22T07:45"_s, ContentState::Approved, DeliveryState::Scheduled);
        const auto off = studio.reschedule.unschedule(studio.planned({ post }));
        QVERIFY(off && studio.store.apply(off->sets));
        QVERIFY(studio.store.value(u"posts"_s, post, u"scheduled_local"_s).isNull());
        QCOMPARE(studio.store.value(u"post_targets"_s, studio.targetOf(post), u"delivery_state"_s).toString(),
            u"unscheduled"_s);
        const auto noTime = studio.reschedule.moveByDays(studio.planned({ post }), 1);
        QCOMPARE(noTime->refused.value(0).reason.code, QString(schedule::errors::kNoTime));
        const auto back =
            studio.reschedule.moveToDay(studio.planned({ post }), QDate(2026, 10, 30), QTime(9, 0));
        QVERIFY(back && studio.store.apply(back->sets));
        QCOMPARE(studio.wallOf(post), u"2026-10-30T09:00"_s);

        const auto gone = studio.reschedule.trash(studio.planned({ post }));
        QVERIFY(gone && studio.store.apply(gone->sets));
        QVERIFY(!studio.store.value(u"posts"_s, post, u"deleted_at"_s).isNull());
        QVERIFY(studio.reschedule.trash(studio.planned({ post }))->sets.isEmpty());
        const auto restored = studio.reschedule.restore(studio.planned({ post }));
        QVERIFY(restored && studio.store.apply(restored->sets));
        QVERIFY(studio.store.value(u"posts"_s, post, u"deleted_at"_s).isNull());
    }

    void restoresWithAPostWhatWentWithIt()
    {
        Studio studio;
        const QUuid post = studio.post(u"2026-10-22T07:45"_s);
        const QUuid target = studio.targetOf(post);
        ChangeBuilder gone(studio.store.ids, studio.store.clock, { u"post.edit"_s });
        const QJsonObject there { { u"deleted_at"_s, QJsonValue::Null } };
        gone.update(u"posts"_s, post, { { u"deleted_at"_s, studio.store.clock.nowMs() + 1 } }, there);
        gone.update(
            u"post_targets"_s, target, { { u"deleted_at"_s, studio.store.clock.nowMs() + 1 } }, there);
        QVERIFY(studio.store.apply(gone.build()));
        const auto restored = studio.reschedule.restore(studio.planned({ post }));
        QVERIFY(restored && studio.store.apply(restored->sets));
        QVERIFY(studio.store.value(u"posts"_s, post, u"deleted_at"_s).isNull());
        QVERIFY(studio.store.value(u"post_targets"_s, target, u"deleted_at"_s).isNull());

        // What was taken out of it before stays out.
        ChangeBuilder before(studio.store.ids, studio.store.clock, { u"post.edit"_s });
        before.update(
            u"post_targets"_s, target, { { u"deleted_at"_s, studio.store.clock.nowMs() + 2 } }, there);
        before.update(u"posts"_s, post, { { u"deleted_at"_s, studio.store.clock.nowMs() + 3 } }, there);
        QVERIFY(studio.store.apply(before.build()));
        const auto again = studio.reschedule.restore(studio.planned({ post }));
        QVERIFY(again && studio.store.apply(again->sets));
        QVERIFY(!studio.store.value(u"post_targets"_s, target, u"deleted_at"_s).isNull());
    }

    void changesNothingWhereNothingMoves()
    {
        Studio studio;
        const QUuid post = studio.post(u"2026-10-22T07:45"_s);
        QVERIFY(studio.reschedule.moveByDays(studio.planned({ post }), 0)->sets.isEmpty());
        QVERIFY(studio.reschedule.moveByDays({}, 3)->sets.isEmpty());
        QVERIFY(studio.planned({ QUuid::createUuid() }).isEmpty());
    }

    void copiesAsDraftsWithoutWhatNetworksAnswered()
    {
        Studio studio;
        const QUuid post =
            studio.post(u"2026-10-19T09:00"_s, ContentState::Approved, DeliveryState::Published);
        const auto document = store::postDocument(studio.store.reader(), post);
        QVERIFY(document);
        const auto copy = studio.reschedule.copyByDays({ *document }, 7);
        QVERIFY(copy);
        QVERIFY(studio.store.apply(copy->sets));
        const QUuid id = copy->posts.value(0);
        QCOMPARE(studio.wallOf(id), u"2026-10-26T09:00"_s);
        QCOMPARE(studio.store.value(u"posts"_s, id, u"content_state"_s).toString(), u"draft"_s);
        QCOMPARE(studio.store.value(u"posts"_s, id, u"body"_s).toString(), u"Text"_s);
        const QUuid target = studio.targetOf(id);
        QVERIFY(!target.isNull() && target != studio.targetOf(post));
        QCOMPARE(
            studio.store.value(u"post_targets"_s, target, u"delivery_state"_s).toString(), u"unscheduled"_s);
        QVERIFY(studio.store.value(u"post_targets"_s, target, u"published_at"_s).isNull());
        QCOMPARE(studio.wallOf(post), u"2026-10-19T09:00"_s);
    }

    void findsNoDocumentForAnUnknownPost()
    {
        Studio studio;
        QVERIFY(!store::postDocument(studio.store.reader(), QUuid::createUuid()));
    }
};

QTEST_GUILESS_MAIN(RescheduleTest)
#include "tst_reschedule.moc"
