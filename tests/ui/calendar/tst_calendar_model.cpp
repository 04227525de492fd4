#include "core/schedule/Reschedule.h"
#include "tests/ui/calendar/CalendarFixture.h"
#include "ui/calendar/CalendarController.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <algorithm>

using namespace galley;
using namespace galley::calendar;
using test::CalendarFixture;
using namespace Qt::Literals::StringLiterals;

class CalendarModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void holdsToTheRulesOfModelsWhileItChanges()
    {
        CalendarFixture month;
        CalendarModel &model = month.page->model();
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QCOMPARE(model.rowCount(), 11);
        model.setFilter({ { Platform::Instagram }, {} });
        model.setFilter({ {}, { PostStatus::Draft } });
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.count(PostStatus::Failed), 1); // the other counts stay
        model.setFilter({});
        model.setScope({ month.wheel });
        QCOMPARE(model.rowCount(), 3);
        model.setScope({ month.wheel, month.halm });
        QCOMPARE(model.rowCount(), 11);
        model.setScope({});
        model.setRange(schedule::weeksOfMonth(QDate(2026, 12, 1), Qt::Monday));
        QCOMPARE(model.rowCount(), 0);
        model.setRange(schedule::weeksOfMonth(QDate(2026, 10, 1), Qt::Monday));
        QCOMPARE(model.rowCount(), 11);
        QCOMPARE(reset.count(), 0);
    }

    // A week is taken out of the month that was read, and what happens meanwhile is in the month again.
    void showsTheSameFromMonthToWeekAndBack()
    {
        CalendarFixture month;
        CalendarModel &model = month.page->model();
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const schedule::WeekRange october = model.range();
        const schedule::WeekRange week { QDate(2026, 10, 19), 1 };
        const auto isAsRead = [&] {
            CalendarModel fresh(month.workspace.store());
            fresh.setOwnZone(u"Europe/Berlin"_s);
            fresh.setRange(model.range());
            return fresh.posts() == model.posts() && fresh.total() == model.total()
                && fresh.count(PostStatus::Draft) == model.count(PostStatus::Draft)
                && fresh.campaigns().size() == model.campaigns().size() && fresh.notes() == model.notes();
        };
        model.setRange(week);
        QVERIFY(model.rowCount() > 0 && model.rowCount() < 11);
        QVERIFY(isAsRead());
        month.page->controller().moveByDays({ month.bread }, 7); // out of the week, in the month
        QTRY_VERIFY(!model.post(month.bread));
        QVERIFY(isAsRead());
        model.setRange(october);
        QCOMPARE(model.post(month.bread)->day, QDate(2026, 10, 29));
        QVERIFY(isAsRead());
        model.setRange({ QDate(2026, 11, 30), 1 });
        QVERIFY(isAsRead());
        model.setRange(week);
        QVERIFY(isAsRead());
    }

    // Beside the rulers of a week the instant counts: other days, another order.
    void placesPostsByTheFirstZoneInAWeek()
    {
        CalendarFixture month;
        CalendarModel &model = month.page->model();
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const QUuid late = month.build.post(month.wheel, { .title = u"Late"_s, .at = u"2026-10-25T20:30"_s });
        const QUuid early =
            month.build.post(month.wheel, { .title = u"Early"_s, .at = u"2026-10-22T01:00"_s });
        const QUuid ended =
            month.build.post(month.wheel, { .title = u"Ended"_s, .at = u"2026-11-01T19:00"_s });
        QVERIFY(month.workspace.apply(month.build.take(), store::Origin::Program));
        QTRY_VERIFY(model.post(ended));
        const schedule::WeekRange october = model.range();
        const auto before = model.posts();
        const auto inOrder = [&] {
            return std::is_sorted(model.places().begin(), model.places().end())
                && model.places().size() == model.posts().size();
        };
        model.setRange({ QDate(2026, 10, 26), 1 }, PlaceBy::FirstZone);
        QVERIFY(inOrder());
        QCOMPARE(model.places()[model.rowOf(late)].toText(), u"2026-10-26T01:30"_s);
        QCOMPARE(model.post(late)->time, QTime(20, 30)); // what it tells is the client's time
        QVERIFY(!model.post(ended));
        model.setRange({ QDate(2026, 11, 2), 1 }, PlaceBy::FirstZone);
        QCOMPARE(model.places()[model.rowOf(ended)].toText(), u"2026-11-02T01:00"_s);
        model.setRange({ QDate(2026, 10, 19), 1 }, PlaceBy::FirstZone);
        QVERIFY(inOrder());
        QVERIFY(!model.post(late));
        const auto thursday = model.rowsOf(QDate(2026, 10, 22));
        QCOMPARE(thursday.count, 3);
        QCOMPARE(model.posts()[thursday.first].id, early);
        model.setOwnZone(u"America/New_York"_s); // the rulers turn, and with them the week
        QVERIFY(inOrder());
        QCOMPARE(model.places()[model.rowOf(late)].toText(), u"2026-10-25T20:30"_s);
        QCOMPARE(model.places()[model.rowOf(month.bread)].toText(), u"2026-10-22T01:45"_s);
        model.setOwnZone(u"Europe/Berlin"_s);
        model.setRange(october);
        QCOMPARE(model.posts(), before);
        QCOMPARE(resets.count(), 0);
    }

    void changesOnlyTheRowsThatACommitTouched()
    {
        CalendarFixture month;
        CalendarModel &model = month.page->model();
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);

        month.page->controller().moveByDays({ month.bread }, 1);
        QTRY_COMPARE(inserted.count(), 1);
        QCOMPARE(removed.count(), 1);
        QCOMPARE(model.rowCount(), 11);
        QCOMPARE(model.post(month.bread)->day, QDate(2026, 10, 23));

        inserted.clear();
        removed.clear();
        changed.clear();
        ChangeBuilder rename(month.workspace.ids, month.workspace.clock, Label { u"post.edit"_s });
        rename.update(u"posts"_s, month.tart, { { u"title"_s, u"Quince"_s } },
            { { u"title"_s, u"Friday tart: pear"_s } });
        QVERIFY(month.workspace.apply(rename.build()));
        QTRY_VERIFY(changed.count() > 0);
        QCOMPARE(inserted.count() + removed.count(), 0);
        QCOMPARE(model.look(month.tart).title, u"Quince"_s);

        month.page->controller().trash({ month.tart });
        QTRY_COMPARE(removed.count(), 1);
        QVERIFY(!model.post(month.tart));
        QVERIFY(month.workspace.undo());
        QTRY_VERIFY(model.post(month.tart));
        month.page->controller().unschedule({ month.tart });
        QTRY_VERIFY(!model.post(month.tart));
    }

    void followsTargetsCampaignsNotesAndClients()
    {
        CalendarFixture month;
        CalendarModel &model = month.page->model();
        QCOMPARE(model.campaigns().size(), 2);
        QCOMPARE(model.notes().value(QDate(2026, 10, 30)).first().text, u"Studio closed"_s);
        month.build.campaign(month.halm, u"Ghost week"_s, u"2026-10-30"_s, u"2026-10-31"_s);
        QVERIFY(month.workspace.apply(month.build.take()));
        QTRY_COMPARE(model.campaigns().size(), 3);

        const auto peek = store::MonthQuery(month.workspace.reader()).peek(month.tuneUp);
        QVERIFY(peek);
        QString from = u"scheduled"_s;
        for (const auto &to : { u"claimed"_s, u"sending"_s, u"published"_s }) {
            ChangeBuilder out(month.workspace.ids, month.workspace.clock, Label { u"post.status"_s });
            out.update(u"post_targets"_s, peek->targets.first().id, { { u"delivery_state"_s, to } },
                { { u"delivery_state"_s, from } });
            QVERIFY(month.workspace.apply(out.build(), store::Origin::Program));
            from = to;
        }
        QTRY_COMPARE(model.post(month.tuneUp)->status, PostStatus::Published);
    }

    // Two quick moves: the second counts from where the first one led.
    void appliesOneActionAfterTheOther()
    {
        CalendarFixture month;
        CalendarController &controller = month.page->controller();
        for (int i = 0; i < 5; ++i)
            controller.moveByDays({ month.bread }, 1);
        QTRY_VERIFY(!controller.isBusy());
        QCOMPARE(month.wallOf(month.bread), u"2026-10-27T07:45"_s);
    }

    void tellsWhatCouldNotBeMoved()
    {
        CalendarFixture month;
        month.page->controller().moveByDays({ month.published }, 1);
        QTRY_COMPARE(month.host.errors.size(), 1);
        QCOMPARE(month.host.errors.first().args.value(u"title"_s).toString(), u"Tuesday knots"_s);
        month.page->controller().moveByDays({ month.published, month.bread }, 1);
        QTRY_COMPARE(month.host.notes.size(), 1);
        QVERIFY(month.host.notes.first().contains(u"1 post"_s));
        QCOMPARE(month.wallOf(month.bread), u"2026-10-23T07:45"_s);
    }
};

QTEST_MAIN(CalendarModelTest)
#include "tst_calendar_model.moc"
