#include "core/store/LocalStore.h"
#include "tests/ui/calendar/CalendarFixture.h"
#include "ui/calendar/CalendarController.h"
#include "ui/widgets/LabelText.h"

#include <QSignalSpy>
#include <QWheelEvent>

using namespace galley;
using namespace galley::calendar;
using test::CalendarFixture;
using namespace Qt::Literals::StringLiterals;

class MonthGesturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void saysWhereThePostInTheHandLands()
    {
        CalendarFixture month;
        const auto over = [&](QDate day) { return month.view().dayRect(day).center(); };
        month.drag(month.view().slipRect(month.spoke).center(), over(QDate(2026, 10, 28)), {}, false);
        QCOMPARE(month.view().landingDay(), QDate(2026, 10, 28));
        QCOMPARE(month.view().dragWords().first(), u"Wed 28 Oct, 12:15 New York"_s);
        // For a week New York is five hours behind Berlin, not six.
        QVERIFY(month.view().dragWords().last().contains(u"17:15"_s));
        QTest::keyClick(&month.view(), Qt::Key_Escape);
        QVERIFY(month.view().dragWords().isEmpty());

        month.drag(month.view().slipRect(month.published).center(), over(QDate(2026, 10, 28)), {}, false);
        QVERIFY(!month.view().landingDay().isValid());
        QCOMPARE(month.view().dragWords().size(), 1);
        QVERIFY(!month.view().dragWords().first().contains(u"28"_s));
        QTest::keyClick(&month.view(), Qt::Key_Escape);
        // A copy of it may go anywhere.
        month.drag(month.view().slipRect(month.published).center(), over(QDate(2026, 10, 28)),
            Qt::AltModifier, false);
        QCOMPARE(month.view().landingDay(), QDate(2026, 10, 28));
        QTest::keyClick(&month.view(), Qt::Key_Escape);
    }

    void saysThatATimeHasPassed()
    {
        CalendarFixture month;
        const auto over = [&](QDate day) { return month.view().dayRect(day).center(); };
        month.drag(month.view().slipRect(month.bread).center(), over(QDate(2026, 10, 12)), {}, false);
        QCOMPARE(month.view().dragWords().last(), u"This time has passed."_s);
        QCOMPARE(month.view().landingDay(), QDate(2026, 10, 12));
        QTest::mouseRelease(&month.view(), Qt::LeftButton, {}, over(QDate(2026, 10, 12)));
        QTRY_COMPARE(month.wallOf(month.bread), u"2026-10-12T07:45"_s);
        const auto step = month.workspace.store().undoStep();
        QVERIFY(step && widgets::labelText(step->label).contains(u"a time that has passed"_s));
    }

    void washesWhatTheRubberBandIsDrawnOver()
    {
        CalendarFixture month;
        const QRect day = month.view().dayRect(QDate(2026, 10, 22));
        const QPoint slip = month.view().slipRect(month.bread).center();
        const QPoint free = day.bottomRight() - QPoint(12, 12);
        const auto picture = [&] { return month.view().grab().toImage(); };
        const auto pixel = [](const QImage &image, QPoint at) {
            return image.pixelColor(at * image.devicePixelRatio());
        };
        const QColor before = pixel(picture(), free);
        month.drag(day.bottomRight() - QPoint(3, 3), day.topLeft() + QPoint(20, 30), {}, false);
        QVERIFY(month.view().slipRect(month.bread).isValid());
        const QImage during = picture();
        const QColor washed = pixel(during, free);
        QVERIFY(washed != before);
        // Nearer to the paper than to the red, and what lies below is still to be told from it.
        QVERIFY(washed.lightnessF() > before.lightnessF() - 0.15);
        QVERIFY(
            pixel(during, slip - QPoint(month.view().slipRect(month.bread).width() / 2 - 28, 0)) != washed);
        QTest::mouseRelease(&month.view(), Qt::LeftButton, {}, day.topLeft() + QPoint(20, 30));
    }

    void showsAPostOfEveryDayAtLargeText()
    {
        CalendarFixture month;
        month.build.campaign(month.halm, u"Rye fortnight"_s, u"2026-10-19"_s, u"2026-11-01"_s);
        QVERIFY(month.workspace.apply(month.build.take(), store::Origin::Program));
        theme::Theme::instance().setTextScale(1.5);
        month.resize(QSize(1208, 760));
        for (const schedule::DayCell &cell : month.view().monthLayout().cells)
            QVERIFY(cell.postCount == 0 || cell.shown > 0);
        QCOMPARE(month.view().monthLayout().bars.isEmpty(), false);
        QVERIFY(month.view().monthLayout().bars.first().rect.height() >= 24);
        theme::Theme::instance().setTextScale(1);
    }

    void initTestCase() { theme::Theme::install(*qApp, theme::Mode::Light); }

    void movesAPostByDraggingIt()
    {
        CalendarFixture month;
        month.drag(
            month.view().slipRect(month.bread).center(), month.view().dayRect(QDate(2026, 10, 27)).center());
        QTRY_COMPARE(month.wallOf(month.bread), u"2026-10-27T07:45"_s);
        QTRY_VERIFY(month.view().dayRect(QDate(2026, 10, 27)).contains(month.view().slipRect(month.bread)));
        QVERIFY(month.workspace.undo());
        QTRY_VERIFY(month.view().dayRect(QDate(2026, 10, 22)).contains(month.view().slipRect(month.bread)));
    }

    void putsADragBackWithEscape()
    {
        CalendarFixture month;
        const QPoint to = month.view().dayRect(QDate(2026, 10, 27)).center();
        month.drag(month.view().slipRect(month.bread).center(), to, {}, false);
        QVERIFY(month.view().isDragging());
        QTest::keyClick(&month.view(), Qt::Key_Escape);
        QVERIFY(!month.view().isDragging());
        QTest::mouseRelease(&month.view(), Qt::LeftButton, {}, to);
        QVERIFY(!month.page->controller().isBusy());
        QCOMPARE(month.wallOf(month.bread), u"2026-10-22T07:45"_s);
    }

    void copiesWithAlt()
    {
        CalendarFixture month;
        month.drag(month.view().slipRect(month.bread).center(),
            month.view().dayRect(QDate(2026, 10, 24)).center(), Qt::AltModifier);
        QTRY_COMPARE(month.page->model().rowCount(), 12);
        QCOMPARE(month.wallOf(month.bread), u"2026-10-22T07:45"_s);
    }

    void movesAllThatIsSelectedByTheSameDays()
    {
        CalendarFixture month;
        QTest::mouseClick(&month.view(), Qt::LeftButton, {}, month.view().slipRect(month.bread).center());
        QTest::mouseClick(
            &month.view(), Qt::LeftButton, Qt::ControlModifier, month.view().slipRect(month.tart).center());
        QCOMPARE(month.view().selectedPosts().size(), 2);
        month.drag(
            month.view().slipRect(month.bread).center(), month.view().dayRect(QDate(2026, 10, 25)).center());
        QTRY_COMPARE(month.wallOf(month.bread), u"2026-10-25T07:45"_s);
        QCOMPARE(month.wallOf(month.tart), u"2026-10-26T08:00"_s);
        QVERIFY(month.workspace.undo());
        QCOMPARE(month.wallOf(month.tart), u"2026-10-23T08:00"_s);
    }

    void selectsWithShiftAndTheRubberBand()
    {
        CalendarFixture month;
        QTest::mouseClick(&month.view(), Qt::LeftButton, {}, month.view().slipRect(month.bread).center());
        QTest::mouseClick(
            &month.view(), Qt::LeftButton, Qt::ShiftModifier, month.view().slipRect(month.tart).center());
        QCOMPARE(month.view().selectedPosts(), (QList<QUuid> { month.bread, month.spoke, month.tart }));
        const QRect day = month.view().dayRect(QDate(2026, 10, 22));
        month.drag(day.bottomRight() - QPoint(3, 3), day.topLeft() + QPoint(20, 30));
        QCOMPARE(month.view().selectedPosts(), (QList<QUuid> { month.bread, month.spoke }));
        QTest::keyClick(&month.view(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(month.view().selectedPosts().size(), month.page->model().rowCount());
        QTest::keyClick(&month.view(), Qt::Key_Escape);
        QVERIFY(month.view().selectedPosts().isEmpty());
    }

    void movesAPostWithTheKeysAlone()
    {
        CalendarFixture month;
        month.page->goToDate(QDate(2026, 10, 20));
        QTest::keyClick(&month.view(), Qt::Key_Right);
        QTest::keyClick(&month.view(), Qt::Key_Right);
        QCOMPARE(month.view().focusDay(), QDate(2026, 10, 22));
        QTest::keyClick(&month.view(), Qt::Key_Tab);
        QCOMPARE(month.view().currentPost(), month.bread);
        QTest::keyClick(&month.view(), Qt::Key_Tab);
        QCOMPARE(month.view().currentPost(), month.spoke);
        QTest::keyClick(&month.view(), Qt::Key_Tab, Qt::ShiftModifier);
        QCOMPARE(month.view().currentPost(), month.bread);
        QTest::keyClick(&month.view(), Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(&month.view(), Qt::Key_Down, Qt::ShiftModifier);
        QTRY_COMPARE(month.wallOf(month.bread), u"2026-10-30T07:45"_s);
        QTRY_COMPARE(month.view().focusDay(), QDate(2026, 10, 30)); // the focus goes along
        QCOMPARE(month.view().selectedPosts(), QList<QUuid> { month.bread });
    }

    void walksOverTheEdgeOfTheMonth()
    {
        CalendarFixture month;
        month.page->goToDate(QDate(2026, 11, 1));
        QCOMPARE(month.view().month(), QDate(2026, 11, 1));
        month.page->goToDate(QDate(2026, 10, 1));
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(&month.view(), Qt::Key_Up);
        QCOMPARE(month.view().focusDay(), QDate(2026, 8, 27));
        QVERIFY(month.page->model().range().contains(QDate(2026, 8, 27)));
    }

    void scrollsByWeekWithTheWheel()
    {
        CalendarFixture month;
        QSignalSpy ranges(&month.view(), &MonthView::rangeChanged);
        const QPoint at = month.view().rect().center();
        const auto wheel = [&](int angle) {
            QWheelEvent event(at, month.view().mapToGlobal(at), {}, { 0, angle }, Qt::NoButton,
                Qt::NoModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(&month.view(), &event);
        };
        wheel(-120);
        QCOMPARE(month.page->model().range().firstDay, QDate(2026, 10, 5));
        wheel(-40);
        wheel(-40);
        QCOMPARE(month.page->model().range().firstDay, QDate(2026, 10, 5));
        wheel(-40);
        QCOMPARE(month.page->model().range().firstDay, QDate(2026, 10, 12));
        QCOMPARE(month.page->title(), u"October 2026"_s);
        wheel(-120);
        QCOMPARE(month.page->title(), u"November 2026"_s);
        QCOMPARE(ranges.count(), 3);
    }

    void turnsTheMonthWhileADragRestsAtTheEdge()
    {
        CalendarFixture month;
        const QPoint edge(month.view().width() - 4, month.view().height() / 2);
        month.drag(month.view().slipRect(month.bread).center(), edge, {}, false);
        QTRY_COMPARE(month.view().month(), QDate(2026, 11, 1));
        const QPoint to = month.view().dayRect(QDate(2026, 11, 5)).center();
        QMouseEvent move(
            QEvent::MouseMove, to, month.view().mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(&month.view(), &move);
        QTest::mouseRelease(&month.view(), Qt::LeftButton, {}, to);
        QTRY_COMPARE(month.wallOf(month.bread), u"2026-11-05T07:45"_s);
    }
};

QTEST_MAIN(MonthGesturesTest)
#include "tst_month_gestures.moc"
