#include "core/store/Reader.h"
#include "core/store/queries/MonthQuery.h"
#include "tests/support/TestStore.h"
#include "tests/support/WorkspaceBuilder.h"

#include <QTest>

using namespace galley;
using namespace galley::store;
using namespace Qt::Literals::StringLiterals;

class MonthQueryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void answersThePostsOfTheDaysInOrder()
    {
        test::TestStore workspace;
        test::WorkspaceBuilder build(workspace.ids, workspace.clock);
        build.studio(u"Studio"_s);
        const QUuid halm = build.client(u"Halm & Korn"_s, u"Europe/Berlin"_s);
        const QUuid verano = build.client(u"Casa Verano"_s, u"Europe/Madrid"_s);
        const QUuid late = build.post(halm, { .title = u"Late"_s, .at = u"2026-10-31T23:59"_s });
        const QUuid early = build.post(verano,
            { .title = u"Early"_s,
                .at = u"2026-10-01T00:00"_s,
                .state = ContentState::Approved,
                .delivery = DeliveryState::Scheduled,
                .platforms = { Platform::Instagram, Platform::X } });
        build.post(halm, { .title = u"Before"_s, .at = u"2026-09-30T23:59"_s });
        build.post(halm, { .title = u"After"_s, .at = u"2026-11-01T00:00"_s });
        build.post(halm, { .title = u"Never"_s });
        build.post(
            halm, { .title = u"Put away"_s, .at = u"2026-10-05T09:00"_s, .state = ContentState::Archived });
        const QUuid untitled =
            build.post(halm, { .title = QString(), .body = u"Flour,\nwater"_s, .at = u"2026-10-20T09:00"_s });
        build.campaign(halm, u"Bake Week"_s, u"2026-10-12"_s, u"2026-10-18"_s);
        build.campaign(verano, u"Elsewhen"_s, u"2026-12-12"_s, u"2026-12-18"_s);
        build.note(u"Studio closed"_s, u"2026-10-24"_s, u"2026-10-26"_s);
        QVERIFY(workspace.apply(build.take()));

        MonthQuery query(workspace.reader());
        const auto all = query.posts(QDate(2026, 10, 1), QDate(2026, 10, 31), {});
        QVERIFY(all);
        QCOMPARE(all->size(), 3);
        QCOMPARE(all->at(0).id, early);
        QCOMPARE(all->at(0).status, PostStatus::Scheduled);
        QVERIFY(all->at(0).has(Platform::X) && all->at(0).has(Platform::Instagram)
            && !all->at(0).has(Platform::Facebook));
        QCOMPARE(all->at(0).zone, u"Europe/Madrid"_s);
        QVERIFY(all->at(0).at > 0);
        QCOMPARE(all->at(1).id, untitled);
        QCOMPARE(all->at(2).id, late);
        QCOMPARE(all->at(2).time, QTime(23, 59));

        const auto one = query.posts(QDate(2026, 10, 1), QDate(2026, 10, 31), { verano });
        QCOMPARE(one->size(), 1);
        QCOMPARE(query.posts(QDate(2026, 10, 1), QDate(2026, 10, 31), { verano, halm })->size(), 3);
        QCOMPARE(query.postsById({ late, QUuid::createUuid() })->size(), 1);
        QCOMPARE(query.campaigns(QDate(2026, 10, 1), QDate(2026, 10, 31), {})->size(), 1);
        QCOMPARE(query.campaigns(QDate(2026, 10, 18), QDate(2026, 10, 31), { halm })->size(), 1);
        QCOMPARE(query.campaigns(QDate(2026, 10, 18), QDate(2026, 10, 31), { verano })->size(), 0);
        QCOMPARE(query.notes(QDate(2026, 10, 26), QDate(2026, 10, 31), { verano })->size(), 1);
        QCOMPARE(query.brands()->size(), 2);
        QCOMPARE(query.platformsInUse({ verano })->size(), 2);

        const auto peek = query.peek(early);
        QVERIFY(peek);
        QCOMPARE(peek->targets.size(), 2);
        QVERIFY(!query.peek(QUuid::createUuid()));
        QCOMPARE(*query.postOf(u"post_targets"_s, peek->targets.first().id), early);
        QVERIFY(query.postOf(u"brands"_s, verano)->isNull());
        const auto looks = query.looks({ untitled, early, QUuid::createUuid() });
        QCOMPARE(looks->size(), 2);
        QCOMPARE(looks->value(early).reach, -1);
        QCOMPARE(looks->value(early).title, u"Early"_s);
        QCOMPARE(looks->value(untitled).title, u"Flour, water"_s);
        QCOMPARE(query.looks({})->size(), 0);
    }

    // The statements must be answered from indexes: a month of a big workspace is read on the GUI thread.
    void readsAMonthFromItsIndex()
    {
        test::TestStore workspace;
        QStringList plan;
        const auto done = workspace.reader().each(
            u"EXPLAIN QUERY PLAN SELECT p.id, p.brand_id, p.scheduled_local, p.scheduled_zone, "
            u"p.scheduled_at,"
            " p.content_state, t.platform, t.delivery_state FROM posts p"
            " LEFT JOIN post_targets t ON t.post_id = p.id AND t.deleted_at IS NULL"
            " WHERE p.scheduled_local >= '2026-10-01' AND p.scheduled_local < '2026-11-01'"
            " AND p.deleted_at IS NULL"_s,
            {}, [&](const Row &row) { plan.append(row.text(3)); });
        QVERIFY(done);
        QCOMPARE(plan.size(), 2);
        QVERIFY2(
            plan.first().contains(u"COVERING INDEX posts_on_scheduled_local"_s), qPrintable(plan.first()));
        // What is shown of a post and where it goes is told by the indexes alone; without deleted_at in it
        // SQLite would look up each row.
        QVERIFY2(plan.last().contains(u"COVERING INDEX post_targets_on_post_id"_s), qPrintable(plan.last()));
    }
};

QTEST_GUILESS_MAIN(MonthQueryTest)
#include "tst_month_query.moc"
