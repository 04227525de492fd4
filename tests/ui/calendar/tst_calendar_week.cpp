#include "tests/ui/calendar/WeekFixture.h"
#include "ui/calendar/CalendarController.h"
#include "ui/calendar/SlipMotion.h"
#include "ui/theme/Motion.h"
#include "ui/widgets/Popover.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QWheelEvent>

using namespace galley;
using namespace galley::calendar;
using test::WeekFixture;
using namespace Qt::Literals::StringLiterals;

// The week as hands use it.
class CalendarWeekTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { theme::Theme::install(*qApp, theme::Mode::Light); }

    void switchesBetweenMonthAndWeekWithTheSameDayAndSelection()
    {
        WeekFixture f;
        QCOMPARE(f.page->title(), u"19 – 25 October"_s);
        QCOMPARE(f.page->model().range().weeks, 1);
        f.week().select({ f.bread });
        f.page->showView(CalendarPage::View::Month);
        QCOMPARE(f.page->title(), u"October 2026"_s);
        QCOMPARE(f.view().selectedPosts(), QList<QUuid> { f.bread });
        QVERIFY(f.view().isVisible() && !f.week().isVisible());
        f.page->showView(CalendarPage::View::Week);
        QCOMPARE(f.week().selectedPosts(), QList<QUuid> { f.bread });
        QVERIFY(f.week().slipRect(f.bread).isValid());
    }

    void drawsPostsAtTheirMinute()
    {
        WeekFixture f;
        const auto &scale = f.week().weekLayout().scale;
        const int top = f.week().canvas().top();
        QCOMPARE(f.week().slipRect(f.bread).top(), top + scale.yOf(7 * 60 + 45));
        QCOMPARE(f.week().dayAt(f.week().slipRect(f.bread).center()), QDate(2026, 10, 22));
        QCOMPARE(f.week().rulerZone(), u"Europe/Berlin"_s);
        QCOMPARE(f.week().secondZone(), u"America/New_York"_s);
    }

    void movesByQuartersOfAnHour()
    {
        WeekFixture f;
        f.dragWeek(f.bread, f.at(QDate(2026, 10, 23), 17, 30) + QPoint(0, 3));
        QTRY_COMPARE(f.wallOf(f.bread), u"2026-10-23T17:30"_s);
        QTRY_COMPARE(f.week().dayAt(f.week().slipRect(f.bread).center()), QDate(2026, 10, 23));
        QVERIFY(f.workspace.undo());
        QTRY_COMPARE(f.wallOf(f.bread), u"2026-10-22T07:45"_s);
    }

    void movesByMinutesWithCtrlAndKeepsTheTimeWithShift()
    {
        WeekFixture f;
        f.dragWeek(f.bread, f.at(QDate(2026, 10, 23), 17, 30) + QPoint(0, 2), Qt::ControlModifier);
        QTRY_COMPARE(f.wallOf(f.bread), u"2026-10-23T17:33"_s);
        f.dragWeek(f.tart, f.at(QDate(2026, 10, 24), 15, 0), Qt::ShiftModifier);
        QTRY_COMPARE(f.wallOf(f.tart), u"2026-10-24T08:00"_s);
    }

    void copiesWithAlt()
    {
        WeekFixture f;
        // One that is out cannot be moved, but copied.
        for (const QUuid &post : { f.bread, f.published }) {
            f.dragWeek(post, f.at(QDate(2026, 10, 23), 17, 30), Qt::AltModifier, false);
            QVERIFY(!f.week().ghost()->refused);
            QCOMPARE(f.hand().landingCard().words().reasons.first(), u"A copy, as a draft."_s);
            QSignalSpy created(&f.page->controller(), &CalendarController::created);
            QTest::mouseRelease(
                &f.week(), Qt::LeftButton, Qt::AltModifier, f.at(QDate(2026, 10, 23), 17, 30));
            QTRY_COMPARE(created.size(), 1);
            const auto copy = created.first().first().value<QList<QUuid>>().value(0);
            QCOMPARE(f.wallOf(copy), u"2026-10-23T17:30"_s);
            QTRY_COMPARE(f.page->selectedPosts(), QList<QUuid>({ copy }));
        }
        QCOMPARE(f.wallOf(f.bread), u"2026-10-22T07:45"_s);
        QCOMPARE(f.wallOf(f.published), u"2026-10-20T08:00"_s);
        // Back on its own place it is no copy.
        QSignalSpy created(&f.page->controller(), &CalendarController::created);
        const QRect card = f.week().slipRect(f.bread);
        f.dragWeek(f.bread, QPoint(card.center().x() + 6, card.top() + 1), Qt::AltModifier);
        QTest::qWait(1);
        QCOMPARE(created.size(), 0);
    }

    void sortsTheTrayAndKeepsIdeasBelow()
    {
        WeekFixture f;
        const TrayModel &model = f.tray().model();
        QAbstractItemModelTester tester(&f.tray().model());
        const auto titles = [&] {
            QStringList found;
            for (int row = 0; row < model.rowCount(); ++row) {
                if (model.postAt(row))
                    found.append(model.index(row).data().toString());
            }
            return found;
        };
        QTest::mouseClick(f.tray().findChild<QToolButton *>(u"traySort"_s), Qt::LeftButton);
        auto *menu = f.tray().findChild<QMenu *>(u"trayOrder"_s);
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 4);
        QVERIFY(menu->actions().first()->isChecked());
        menu->actions().at(2)->trigger();
        menu->close();
        QCOMPARE(
            titles(), QStringList({ u"Brake pads, honestly"_s, u"Pear butter"_s, u"Rye, three ways"_s }));
        f.tray().model().setOrder(TrayOrder::Client);
        QCOMPARE(
            titles(), QStringList({ u"Pear butter"_s, u"Brake pads, honestly"_s, u"Rye, three ways"_s }));
    }

    void selectsByARubberBand()
    {
        WeekFixture f;
        const QRect bread = f.week().slipRect(f.bread);
        const QRect tart = f.week().slipRect(f.tart);
        const QPoint from(bread.left() - 3, std::min(bread.top(), tart.top()) - 12);
        const QPoint to(tart.center().x(), std::max(bread.bottom(), tart.bottom()) - 4);
        QVERIFY(f.week().postAt(from).isNull());
        f.drag(f.week(), from, to, {}, false);
        QCOMPARE(f.week().selectedPosts(), QList<QUuid>({ f.bread, f.tart }));
        QTest::keyClick(&f.week(), Qt::Key_Escape); // as before
        QVERIFY(f.week().selectedPosts().isEmpty());
        QTest::mouseRelease(&f.week(), Qt::LeftButton, {}, to);
        f.drag(f.week(), from, to);
        QCOMPARE(f.week().selectedPosts().size(), 2);
        QCOMPARE(f.wallOf(f.bread), u"2026-10-22T07:45"_s);
    }

    void travelsWhenItIsMovedByKeys()
    {
        theme::motion::setSetting(theme::motion::Setting::Full);
        WeekFixture f;
        const auto *motion = f.week().findChild<SlipMotion *>();
        QVERIFY(motion);
        f.week().select({ f.bread });
        QTest::keyClick(&f.week(), Qt::Key_Right, Qt::ShiftModifier);
        QTRY_VERIFY(motion->isRunning());
        QCOMPARE(motion->posts(), QSet<QUuid>({ f.bread }));
        QTest::keyClick(&f.week(), Qt::Key_Tab); // whoever goes on does not wait for it
        QTest::keyClick(&f.week(), Qt::Key_Home);
        QVERIFY(!motion->isRunning());
        // What a hand has carried has shown its way.
        f.dragWeek(f.tart, f.at(QDate(2026, 10, 24), 15, 0));
        QTRY_COMPARE(f.wallOf(f.tart), u"2026-10-24T15:00"_s);
        QTRY_COMPARE(f.week().dayAt(f.week().slipRect(f.tart).center()), QDate(2026, 10, 24));
        QVERIFY(!motion->isRunning());
        theme::motion::setSetting(theme::motion::Setting::Reduced);
    }

    void tellsDateZonesAndOneReasonBesideTheHand()
    {
        WeekFixture f;
        f.dragWeek(f.bread, f.at(QDate(2026, 10, 23), 8, 30), {}, false);
        const LandingWords &words = f.hand().landingCard().words();
        QCOMPARE(words.title, u"Fri 23 Oct, 08:30"_s);
        QCOMPARE(words.second, u"New York 02:30"_s);
        QCOMPARE(words.reasons, QStringList { u"Friday tart: pear of Halm & Korn is 30 minutes earlier."_s });
        QVERIFY(f.hand().landingCard().isVisible());
        QCOMPARE(f.week().ghost()->first, u"08:30"_s);
        QCOMPARE(f.week().ghost()->second, u"02:30"_s);
        // On Sunday clocks went back: New York is five hours behind.
        f.moveTo(f.week(), f.at(QDate(2026, 10, 25), 8, 30));
        QCOMPARE(f.hand().landingCard().words().second, u"New York 03:30"_s);
        // Approved and planned: it would go out at once.
        QTest::keyClick(&f.week(), Qt::Key_Escape);
        QVERIFY(!f.hand().isHolding() && !f.week().ghost());
        QTest::mouseRelease(&f.week(), Qt::LeftButton);
        QCOMPARE(f.wallOf(f.bread), u"2026-10-22T07:45"_s);
    }

    void namesTheClientsZoneWhereItIsNotTheRulers()
    {
        WeekFixture f;
        f.dragWeek(f.spoke, f.at(QDate(2026, 10, 23), 15, 0), {}, false);
        QCOMPARE(f.hand().landingCard().words().title, u"Fri 23 Oct, 09:00 New York"_s);
        QCOMPARE(f.hand().landingCard().words().second, u"Berlin 15:00"_s);
        QCOMPARE(f.week().ghost()->second, u"09:00"_s);
        QTest::keyClick(&f.week(), Qt::Key_Escape);
    }

    void saysWhyAPublishedPostStays()
    {
        WeekFixture f;
        f.dragWeek(f.published, f.at(QDate(2026, 10, 22), 10, 0), {}, false);
        QVERIFY(f.week().ghost()->refused);
        QCOMPARE(f.hand().landingCard().words().tone, LandingWords::Tone::Refused);
        QTest::mouseRelease(&f.week(), Qt::LeftButton, {}, f.at(QDate(2026, 10, 22), 10, 0));
        QTRY_COMPARE(f.host.errors.size(), 1);
        QCOMPARE(f.host.errors.first().code, u"schedule.published"_s);
        QCOMPARE(f.wallOf(f.published), u"2026-10-20T08:00"_s);
    }

    void movesAllThatIsSelectedByAsMuch()
    {
        WeekFixture f;
        f.week().select({ f.bread, f.tart });
        f.dragWeek(f.bread, f.at(QDate(2026, 10, 23), 9, 0));
        QTRY_COMPARE(f.wallOf(f.bread), u"2026-10-23T09:00"_s);
        QCOMPARE(f.wallOf(f.tart), u"2026-10-24T09:15"_s);
        QVERIFY(f.workspace.undo());
        QCOMPARE(f.wallOf(f.tart), u"2026-10-23T08:00"_s);
    }

    void takesOffTheCalendarWhatIsDroppedOnTheTray()
    {
        WeekFixture f;
        QCOMPARE(f.tray().model().count(), 3);
        f.dragWeek(f.bread, f.week().mapFromGlobal(f.tray().mapToGlobal(f.tray().rect().center())));
        QTRY_COMPARE(f.wallOf(f.bread), QString());
        QTRY_COMPARE(f.tray().model().count(), 4);
        QTRY_VERIFY(f.tray().cardRect(f.bread).isValid());
    }

    void placesWhatIsDraggedFromTheTray()
    {
        WeekFixture f;
        auto *list = f.tray().findChild<QListView *>();
        const QPoint grip(16, 9);
        const QRect card = f.tray().cardRect(f.knots);
        const QPoint from = list->viewport()->mapFrom(&f.tray(), card.topLeft() + grip);
        const QPoint slot = f.at(QDate(2026, 10, 21), 11, 0) + QPoint(0, grip.y());
        f.drag(*list->viewport(), from, list->viewport()->mapFromGlobal(f.week().mapToGlobal(slot)));
        QTRY_COMPARE(f.wallOf(f.knots), u"2026-10-21T11:00"_s);
        QTRY_COMPARE(f.tray().model().count(), 2);
        QVERIFY(f.workspace.undo());
        QTRY_COMPARE(f.tray().model().count(), 3);
    }

    void asksWhichOfTwoEqualHoursIsMeant()
    {
        WeekFixture f;
        f.week().setFolds({ false, true });
        f.week().scrollTo(0);
        f.dragWeek(f.night, f.at(QDate(2026, 10, 25), 2, 30));
        auto *question = f.window.findChild<QWidget *>(u"hourQuestion"_s);
        QVERIFY(question);
        QCOMPARE(f.wallOf(f.night), u"2026-10-21T03:30"_s);
        const auto buttons = question->findChildren<QPushButton *>();
        QCOMPARE(buttons.size(), 2);
        QTest::mouseClick(buttons.last(), Qt::LeftButton);
        QTRY_COMPARE(f.wallOf(f.night), u"2026-10-25T02:30"_s);
        QCOMPARE(f.workspace.value(u"posts"_s, f.night, u"scheduled_fold"_s).toInt(), 1);
    }

    void putsBackWhatIsNotAnswered()
    {
        WeekFixture f;
        f.week().setFolds({ false, true });
        f.week().scrollTo(0);
        f.dragWeek(f.night, f.at(QDate(2026, 10, 25), 2, 30));
        auto *popover = f.window.findChild<widgets::Popover *>();
        QVERIFY(popover);
        QTest::keyClick(popover, Qt::Key_Escape);
        QVERIFY(!f.hand().isHolding());
        QVERIFY(!f.page->controller().isBusy());
        QCOMPARE(f.wallOf(f.night), u"2026-10-21T03:30"_s);
    }

    void landsAfterAMissingHourAndSaysSo()
    {
        WeekFixture f;
        f.build.post(f.halm, { .title = u"Spring"_s, .at = u"2027-03-26T09:00"_s });
        const QUuid spring = f.build.post(f.halm, { .title = u"Early"_s, .at = u"2027-03-27T05:00"_s });
        QVERIFY(f.workspace.apply(f.build.take(), store::Origin::Program));
        f.page->goToDate(QDate(2027, 3, 27));
        f.week().setFolds({ false, true });
        f.week().scrollTo(0);
        f.dragWeek(spring, f.at(QDate(2027, 3, 28), 2, 30), {}, false);
        QCOMPARE(f.week().ghost()->first, u"03:00"_s);
        QVERIFY(f.hand().landingCard().words().reasons.first().contains(u"02:30"_s));
        QTest::mouseRelease(&f.week(), Qt::LeftButton, {}, f.at(QDate(2027, 3, 28), 2, 30));
        QTRY_COMPARE(f.wallOf(spring), u"2027-03-28T03:00"_s);
        QTRY_COMPARE(f.host.notes.size(), 1);
    }

    void foldsTheNightAndUnfoldsItOnADoubleClick()
    {
        WeekFixture f;
        const QRect strip = f.week().slipRect(f.night);
        QVERIFY(f.week().stripRect(false).contains(strip));
        QTest::mouseDClick(&f.week(), Qt::LeftButton, {}, strip.center());
        QVERIFY(!f.week().folds().night);
        QVERIFY(f.week().stripRect(false).isEmpty());
        f.week().scrollTo(0);
        QCOMPARE(f.week().slipRect(f.night).height(), f.week().cardHeight());
    }

    void zoomsAroundThePointer()
    {
        WeekFixture f;
        const QPoint at = f.week().canvas().center();
        const auto before = f.week().slotAt(at, 15);
        const auto wheel = [&](int angle, Qt::KeyboardModifiers modifiers) {
            QWheelEvent event(at, f.week().mapToGlobal(at), {}, { 0, angle }, Qt::NoButton, modifiers,
                Qt::NoScrollPhase, false);
            QApplication::sendEvent(&f.week(), &event);
        };
        wheel(480, Qt::ControlModifier);
        QCOMPARE(f.week().hourHeight(), 56);
        QVERIFY(std::abs(f.week().slotAt(at, 15)->minute - before->minute) <= 15);
        wheel(48000, Qt::ControlModifier);
        QCOMPARE(f.week().hourHeight(), 96);
        wheel(-48000, Qt::ControlModifier);
        QCOMPARE(f.week().hourHeight(), 24);
        QSignalSpy turned(&f.week(), &CalendarView::rangeChanged);
        wheel(-120, Qt::ShiftModifier);
        QCOMPARE(turned.count(), 1);
        QCOMPARE(f.week().firstDay(), QDate(2026, 10, 26));
    }

    void turnsTheWeekWhileTheHandRestsAtItsSide()
    {
        WeekFixture f;
        const QPoint edge(f.week().canvas().right() - 6, f.week().canvas().center().y());
        f.dragWeek(f.bread, edge, {}, false);
        QTRY_COMPARE(f.week().firstDay(), QDate(2026, 10, 26));
        const QPoint to = f.at(QDate(2026, 10, 28), 12, 0);
        f.moveTo(f.week(), to);
        QTest::mouseRelease(&f.week(), Qt::LeftButton, {}, to);
        QTRY_COMPARE(f.wallOf(f.bread), u"2026-10-28T12:00"_s);
    }

    void scrollsWhileTheHandIsAtItsLowerSide()
    {
        WeekFixture f;
        f.resize(QSize(1208, 560));
        f.week().setFolds({ false, false });
        f.week().scrollTo(200);
        const QPoint before = f.at(QDate(2026, 10, 23), 20, 0);
        const QPoint low(before.x(), f.week().canvas().bottom() - 8);
        f.dragWeek(f.tart, low, {}, false);
        QTRY_VERIFY(f.at(QDate(2026, 10, 23), 20, 0).y() < before.y());
        QTest::keyClick(&f.week(), Qt::Key_Escape);
    }

    void keepsTheTrayModelInOrder()
    {
        WeekFixture f;
        const QAbstractItemModelTester tester(
            &f.tray().model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(&f.tray().model(), &QAbstractItemModel::modelReset);
        f.page->controller().unschedule({ f.bread, f.spoke });
        QTRY_COMPARE(f.tray().model().count(), 5);
        f.tray().model().setSearch(u"rye"_s);
        QCOMPARE(f.tray().model().rowCount(), 2); // a heading and the idea
        f.tray().model().setSearch({});
        f.page->controller().moveToDay({ f.idea }, QDate(2026, 10, 21));
        QTRY_COMPARE(f.tray().model().count(), 4);
        f.page->setScope({ f.wheel });
        QTRY_COMPARE(f.tray().model().count(), 2);
        f.page->setScope({});
        QTRY_COMPARE(f.tray().model().count(), 4);
        QCOMPARE(resets.count(), 0);
    }
};

QTEST_MAIN(CalendarWeekTest)
#include "tst_calendar_week.moc"
