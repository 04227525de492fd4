#include "tests/ui/calendar/WeekFixture.h"
#include "ui/calendar/CalendarController.h"
#include "ui/widgets/Popover.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QSignalSpy>

using namespace galley;
using namespace galley::calendar;
using test::WeekFixture;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kMonday(2026, 10, 19);
const QDate kThursday(2026, 10, 22);
const QDate kFriday(2026, 10, 23);
const QDate kSunday(2026, 10, 25); // clocks go back in Berlin, a week before New York

} // namespace

// Clients of other zones beside the rulers of the week, which show Berlin and New York.
class CalendarWeekZonesTest : public QObject
{
    Q_OBJECT

private:
    // The minute of the first ruler that a card stands at.
    static int minuteOf(WeekFixture &f, const QUuid &post)
    {
        const QRect card = f.week().slipRect(post);
        const auto slot = f.week().slotAt(QPoint(card.center().x(), card.top()), 1);
        return slot ? slot->minute : -1;
    }

    static QDate dayOf(WeekFixture &f, const QUuid &post)
    {
        return f.week().dayAt(f.week().slipRect(post).center());
    }

    static QUuid newYorkPost(WeekFixture &f, const QString &at)
    {
        const QUuid post = f.build.post(f.wheel, { .title = u"Late ride"_s, .at = at });
        if (!f.workspace.apply(f.build.take(), store::Origin::Program))
            qFatal("The post of the test could not be written");
        return post;
    }

private Q_SLOTS:

    void initTestCase() { theme::Theme::install(*qApp, theme::Mode::Light); }

    void standsAtTheInstantBesideTheRulers()
    {
        WeekFixture f;
        const int top = f.week().canvas().top() + f.week().weekLayout().scale.yOf(18 * 60 + 15);
        QCOMPARE(f.week().slipRect(f.spoke).top(), top); // 12:15 in New York
        QCOMPARE(dayOf(f, f.spoke), kThursday);
        f.page->setScope({ f.wheel }); // the ruler is New York's now
        QCOMPARE(minuteOf(f, f.spoke), 12 * 60 + 15);
        f.page->setScope({});
        QCOMPARE(minuteOf(f, f.spoke), 18 * 60 + 15);
    }

    void landsAtTheInstantOfTheLine()
    {
        WeekFixture f;
        f.dragWeek(f.spoke, f.at(kFriday, 17, 30), {}, false);
        QCOMPARE(f.week().ghost()->slot, (WeekSlot { 4, 17 * 60 + 30 }));
        QCOMPARE(f.week().ghost()->first, u"17:30"_s);
        QCOMPARE(f.week().ghost()->second, u"11:30"_s);
        QCOMPARE(f.hand().landingCard().words().title, u"Fri 23 Oct, 11:30 New York"_s);
        QCOMPARE(f.hand().landingCard().words().second, u"Berlin 17:30"_s);
        QTest::mouseRelease(&f.week(), Qt::LeftButton, {}, f.at(kFriday, 17, 30));
        QTRY_COMPARE(f.wallOf(f.spoke), u"2026-10-23T11:30"_s);
        QTRY_COMPARE(minuteOf(f, f.spoke), 17 * 60 + 30);
        QCOMPARE(dayOf(f, f.spoke), kFriday);
    }

    void changesNothingWhereItStands()
    {
        WeekFixture f;
        f.dragWeek(f.spoke, f.at(kThursday, 18, 15) + QPoint(12, 2), {}, false);
        QCOMPARE(f.week().ghost()->slot.minute, 18 * 60 + 15);
        QTest::mouseRelease(&f.week(), Qt::LeftButton, {}, f.at(kThursday, 18, 15) + QPoint(12, 2));
        QVERIFY(!f.page->controller().isBusy());
        QCOMPARE(f.wallOf(f.spoke), u"2026-10-22T12:15"_s);
    }

    void holdsWhatTheDaysOfTheRulerHold()
    {
        WeekFixture f;
        const QAbstractItemModelTester tester(
            &f.page->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QUuid before = newYorkPost(f, u"2026-10-18T20:00"_s); // Monday 02:00 in Berlin
        const QUuid after = newYorkPost(f, u"2026-10-25T20:30"_s); // the Monday after, 01:30
        f.week().setFolds({ false, true });
        f.week().scrollTo(0);
        QTRY_COMPARE(dayOf(f, before), kMonday);
        QCOMPARE(minuteOf(f, before), 2 * 60);
        QVERIFY(!f.page->model().post(after));
        const auto posts = f.page->model().total();
        QCOMPARE(f.week().weekLayout().days.first().postCount, 2);
        f.page->controller().moveByMinutes({ after }, -qint64 { 24 } * 60);
        QTRY_VERIFY(f.page->model().post(after));
        QCOMPARE(dayOf(f, after), kSunday);
        QCOMPARE(f.page->model().total(), posts + 1);
        f.page->controller().moveByMinutes({ before }, -qint64 { 3 } * 60);
        QTRY_VERIFY(!f.page->model().post(before));
        f.week().step(1);
        QVERIFY(!f.page->model().post(after));
        f.week().step(-1);
        QVERIFY(f.page->model().post(after));
        // The month goes by the client's day, and so does the way there and back.
        f.week().select({ after });
        f.page->showView(CalendarPage::View::Month);
        QCOMPARE(f.view().focusDay(), QDate(2026, 10, 24));
        f.page->showView(CalendarPage::View::Week);
        QCOMPARE(f.week().focusDay(), kSunday);
    }

    void goesToTheWeekOfThePostThatIsShown()
    {
        WeekFixture f;
        const QUuid post = newYorkPost(f, u"2026-11-01T21:00"_s);
        f.page->revealPost(post);
        QCOMPARE(f.week().firstDay(), QDate(2026, 11, 2));
        QCOMPARE(f.week().selectedPosts(), QList<QUuid> { post });
        QCOMPARE(f.week().focusDay(), QDate(2026, 11, 2));
    }

    void movesSeveralByTheSameDistanceOfTheRuler()
    {
        WeekFixture f;
        f.week().select({ f.bread, f.spoke });
        f.dragWeek(f.spoke, f.at(kSunday, 18, 15));
        QTRY_COMPARE(f.wallOf(f.spoke), u"2026-10-25T13:15"_s); // New York is an hour nearer then
        QCOMPARE(f.wallOf(f.bread), u"2026-10-25T07:45"_s);
        QVERIFY(f.workspace.undo());
        QTRY_COMPARE(f.wallOf(f.spoke), u"2026-10-22T12:15"_s);
        QCOMPARE(f.wallOf(f.bread), u"2026-10-22T07:45"_s);
    }

    void keepsTheClientsTimeWithShift()
    {
        WeekFixture f;
        f.dragWeek(f.spoke, f.at(kSunday, 9, 0), Qt::ShiftModifier, false);
        QCOMPARE(f.week().ghost()->first, u"17:15"_s);
        QTest::mouseRelease(&f.week(), Qt::LeftButton, Qt::ShiftModifier, f.at(kSunday, 9, 0));
        QTRY_COMPARE(f.wallOf(f.spoke), u"2026-10-25T12:15"_s);
    }

    void copiesToTheInstantOfTheLine()
    {
        WeekFixture f;
        QSignalSpy created(&f.page->controller(), &CalendarController::created);
        f.dragWeek(f.spoke, f.at(kSunday, 17, 30), Qt::AltModifier);
        QTRY_COMPARE(created.size(), 1);
        const auto copy = created.first().first().value<QList<QUuid>>().value(0);
        QCOMPARE(f.wallOf(copy), u"2026-10-25T12:30"_s);
        QCOMPARE(f.wallOf(f.spoke), u"2026-10-22T12:15"_s);
    }

    void placesFromTheTrayAtTheInstantOfTheLine()
    {
        WeekFixture f;
        auto *list = f.tray().findChild<QListView *>();
        const QPoint grip(16, 9);
        const QPoint from = list->viewport()->mapFrom(&f.tray(), f.tray().cardRect(f.pads).topLeft() + grip);
        const QPoint slot = f.at(kThursday, 17, 30) + QPoint(0, grip.y());
        f.drag(*list->viewport(), from, list->viewport()->mapFromGlobal(f.week().mapToGlobal(slot)));
        QTRY_COMPARE(f.wallOf(f.pads), u"2026-10-22T11:30"_s);
    }

    void placesByKeysAtTheInstantOfTheLine()
    {
        WeekFixture f;
        f.tray().setFocus(Qt::TabFocusReason);
        f.tray().setCurrentPost(f.pads);
        QTest::keyClick(f.tray().findChild<QListView *>(), Qt::Key_S);
        QCOMPARE(f.week().ghost()->first, u"09:00"_s);
        QCOMPARE(f.week().ghost()->second, u"03:00"_s);
        QTest::keyClick(&f.week(), Qt::Key_Down);
        QTest::keyClick(&f.week(), Qt::Key_Return);
        QTRY_COMPARE(f.wallOf(f.pads), u"2026-10-20T03:15"_s);
    }

    void takesThePassThatTheLineNames()
    {
        WeekFixture f;
        const QUuid post = newYorkPost(f, u"2026-10-30T12:00"_s);
        f.page->goToDate(QDate(2026, 10, 30));
        f.dragWeek(post, f.at(QDate(2026, 11, 1), 7, 30)); // 01:30 for the second time
        QVERIFY(!f.window.findChild<widgets::Popover *>());
        QTRY_COMPARE(f.wallOf(post), u"2026-11-01T01:30"_s);
        QCOMPARE(f.workspace.value(u"posts"_s, post, u"scheduled_fold"_s).toInt(), 1);
        QTRY_COMPARE(minuteOf(f, post), 7 * 60 + 30);
    }

    void movesTheClientsTimeByKeys()
    {
        WeekFixture f;
        f.week().select({ f.spoke });
        for (int day = 0; day < 3; ++day)
            QTest::keyClick(&f.week(), Qt::Key_Right, Qt::ShiftModifier);
        QTRY_COMPARE(f.wallOf(f.spoke), u"2026-10-25T12:15"_s);
        QTest::keyClick(&f.week(), Qt::Key_Down, Qt::ShiftModifier);
        QTRY_COMPARE(f.wallOf(f.spoke), u"2026-10-25T12:30"_s);
        QTRY_COMPARE(minuteOf(f, f.spoke), 17 * 60 + 30);
    }

    void beginsAPostAtTheInstantOfTheLine()
    {
        WeekFixture f;
        f.week().setFolds({ false, true });
        f.week().scrollTo(0);
        f.page->openEdit(f.spoke); // who was last written for is meant
        QTest::mouseDClick(&f.week(), Qt::LeftButton, {}, f.at(kThursday, 3, 0));
        QCOMPARE(f.host.begun.last(), std::pair(f.wheel, QDate(2026, 10, 21)));
        QCOMPARE(f.host.begunAt.last(), QTime(21, 0));
        f.page->openEdit(f.bread);
        QTest::mouseDClick(&f.week(), Qt::LeftButton, {}, f.at(kThursday, 3, 0));
        QCOMPARE(f.host.begun.last(), std::pair(f.halm, kThursday));
        QCOMPARE(f.host.begunAt.last(), QTime(3, 0));
    }

    void walksInTheOrderThatIsSeen()
    {
        WeekFixture f;
        const QUuid early = newYorkPost(f, u"2026-10-22T01:00"_s); // 07:00 in Berlin, before the bread
        QTRY_VERIFY(f.page->model().post(early));
        f.page->goToDate(kThursday);
        QTest::keyClick(&f.week(), Qt::Key_Tab);
        QCOMPARE(f.week().currentPost(), early);
        QTest::keyClick(&f.week(), Qt::Key_Tab);
        QCOMPARE(f.week().currentPost(), f.bread);
        QTest::keyClick(&f.week(), Qt::Key_Tab);
        QCOMPARE(f.week().currentPost(), f.spoke);
    }
};

QTEST_MAIN(CalendarWeekZonesTest)
#include "tst_calendar_week_zones.moc"
