#include "tests/ui/calendar/WeekFixture.h"
#include "ui/calendar/CalendarController.h"

#include <QListView>
#include <QSignalSpy>

#include <algorithm>

using namespace galley;
using namespace galley::calendar;
using test::WeekFixture;
using namespace Qt::Literals::StringLiterals;

// The week without a mouse.
class CalendarWeekKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { theme::Theme::install(*qApp, theme::Mode::Light); }

    void walksDaysAndPosts()
    {
        WeekFixture f;
        QTest::keyClick(&f.week(), Qt::Key_Right);
        QTest::keyClick(&f.week(), Qt::Key_Right);
        QCOMPARE(f.week().focusDay(), QDate(2026, 10, 22));
        QTest::keyClick(&f.week(), Qt::Key_Down);
        QCOMPARE(f.week().currentPost(), f.bread);
        QTest::keyClick(&f.week(), Qt::Key_Down);
        QCOMPARE(f.week().currentPost(), f.spoke);
        QTest::keyClick(&f.week(), Qt::Key_Up);
        QCOMPARE(f.week().currentPost(), f.bread);
        QTest::keyClick(&f.week(), Qt::Key_End);
        QCOMPARE(f.week().focusDay(), QDate(2026, 10, 25));
        QTest::keyClick(&f.week(), Qt::Key_Right);
        QCOMPARE(f.week().firstDay(), QDate(2026, 10, 26));
    }

    void movesBySteps()
    {
        WeekFixture f;
        f.week().select({ f.bread });
        QTest::keyClick(&f.week(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&f.week(), Qt::Key_Down, Qt::ShiftModifier);
        QTRY_COMPARE(f.wallOf(f.bread), u"2026-10-22T08:15"_s);
        QTRY_COMPARE(f.week().selectedPosts(), QList<QUuid> { f.bread });
        QTest::keyClick(&f.week(), Qt::Key_Right, Qt::ShiftModifier);
        QTRY_COMPARE(f.wallOf(f.bread), u"2026-10-23T08:15"_s);
        QTest::keyClick(&f.week(), Qt::Key_Up, Qt::ShiftModifier | Qt::AltModifier);
        QTRY_COMPARE(f.wallOf(f.bread), u"2026-10-23T08:14"_s);
    }

    void unfoldsTheNightForThePostThatIsWalkedTo()
    {
        WeekFixture f;
        f.page->goToDate(QDate(2026, 10, 21));
        QTest::keyClick(&f.week(), Qt::Key_Tab);
        QCOMPARE(f.week().currentPost(), f.night);
        QVERIFY(!f.week().folds().night);
        QVERIFY(f.week().canvas().contains(f.week().slipRect(f.night).center()));
    }

    void placesADraftWithoutAMouse()
    {
        WeekFixture f;
        f.tray().setFocus(Qt::TabFocusReason);
        f.tray().setCurrentPost(f.knots);
        auto *list = f.tray().findChild<QListView *>();
        QTest::keyClick(list, Qt::Key_S);
        QVERIFY(f.hand().isHolding());
        QVERIFY(f.week().hasFocus());
        QCOMPARE(f.week().ghost()->first, u"09:00"_s);
        QTest::keyClick(&f.week(), Qt::Key_Right);
        QTest::keyClick(&f.week(), Qt::Key_Down);
        QTest::keyClick(&f.week(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(f.hand().landingCard().accessibleName().section(u", "_s, 0, 2),
            u"Wed 21 Oct, 09:16, New York 03:16"_s);
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(&f.week(), Qt::Key_Right);
        QCOMPARE(f.week().firstDay(), QDate(2026, 10, 26)); // over the end of the week
        QTest::keyClick(&f.week(), Qt::Key_Return);
        QTRY_COMPARE(f.wallOf(f.knots), u"2026-10-26T09:16"_s);
    }

    void letsGoOfADraftWithEscape()
    {
        WeekFixture f;
        f.tray().setFocus(Qt::TabFocusReason);
        f.tray().setCurrentPost(f.knots);
        QTest::keyClick(f.tray().findChild<QListView *>(), Qt::Key_S);
        QTest::keyClick(&f.week(), Qt::Key_Escape);
        QVERIFY(!f.hand().isHolding());
        QVERIFY(f.tray().hasKeys());
        QCOMPARE(f.wallOf(f.knots), QString());
    }

    void offersEveryActionAsACommand()
    {
        WeekFixture f;
        const auto commands = f.page->commands();
        const auto command = [&](const QString &id) {
            const auto found = std::find_if(
                commands.begin(), commands.end(), [&](const widgets::Command &one) { return one.id == id; });
            return found == commands.end() ? widgets::Command {} : *found;
        };
        QCOMPARE(command(u"calendar.month"_s).shortcuts, QList<QKeySequence> { QKeySequence(u"1"_s) });
        QCOMPARE(command(u"calendar.week"_s).shortcuts, QList<QKeySequence> { QKeySequence(u"2"_s) });
        QCOMPARE(command(u"calendar.next"_s).text(), u"Next week"_s);
        QVERIFY(f.tray().isVisible());
        command(u"calendar.tray"_s).run();
        QVERIFY(!f.tray().isVisible());
        command(u"calendar.place"_s).run();
        QVERIFY(f.tray().isVisible() && f.hand().isHolding());
        command(u"calendar.month"_s).run();
        QVERIFY(!f.hand().isHolding()); // nothing stays in the hand unseen
        QVERIFY(!command(u"calendar.tray"_s).availability().enabled);
    }

    void choosesTheSecondZone()
    {
        WeekFixture f;
        QSignalSpy zones(&f.week(), &WeekView::zonesChanged);
        f.week().setSecondZone(QString());
        QVERIFY(f.week().secondZone().isEmpty());
        QVERIFY(f.week().slipRect(f.bread).isValid());
        f.page->setScope({ f.wheel });
        QCOMPARE(f.week().rulerZone(), u"America/New_York"_s);
        f.week().setSecondZone(std::nullopt);
        QCOMPARE(f.week().secondZone(), u"Europe/Berlin"_s);
        QVERIFY(zones.count() >= 2);
    }
};

QTEST_MAIN(CalendarWeekKeysTest)
#include "tst_calendar_week_keys.moc"
