// What a move looks like, what it asks first, and what a newcomer is told of it.
#include "tests/ui/calendar/CalendarFixture.h"
#include "ui/calendar/CalendarController.h"
#include "ui/calendar/CoachLines.h"
#include "ui/calendar/SlipMotion.h"
#include "ui/theme/Motion.h"
#include "ui/widgets/Dialog.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace galley;
using namespace galley::calendar;
using test::CalendarFixture;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kMinute = 60'000;

// Which posts were on their way each time the month had taken up a change.
class Travels
{
public:
    explicit Travels(CalendarFixture &month)
    {
        QObject::connect(&month.page->model(), &CalendarModel::countsChanged, &month.view(),
            [this, &month] { seen.append(month.view().motion().posts()); });
    }

    [[nodiscard]] QSet<QUuid> all() const
    {
        QSet<QUuid> posts;
        for (const QSet<QUuid> &some : seen)
            posts.unite(some);
        return posts;
    }

    QList<QSet<QUuid>> seen;
};

void run(CalendarPage &page, const QString &id)
{
    for (const widgets::Command &command : page.commands()) {
        if (command.id == id)
            command.run();
    }
}

widgets::Dialog *question(CalendarFixture &month)
{
    return month.window.findChild<widgets::Dialog *>(u"dueSoon"_s);
}

void answer(CalendarFixture &month, const QString &text)
{
    for (QPushButton *button : question(month)->findChildren<QPushButton *>()) {
        if (button->text() == text)
            button->click();
    }
}

// So long before "Slow bread" is due.
void waitUntilBefore(CalendarFixture &month, qint64 ms)
{
    month.workspace.clock.set(
        resolve(*WallTime::fromText(u"2026-10-22T07:45"), u"Europe/Berlin"_s)->utcMs - ms);
}

} // namespace

class MonthMovesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { theme::Theme::install(*qApp, theme::Mode::Light); }

    void init() { theme::motion::setSetting(theme::motion::Setting::Full); }

    void travelsWhenMovedByKeyAndByUndo()
    {
        CalendarFixture month;
        month.view().select({ month.bread });
        const QPoint before = month.view().slipRect(month.bread).topLeft();
        Travels travels(month);
        QTest::keyClick(&month.view(), Qt::Key_Right, Qt::ShiftModifier);
        QTRY_COMPARE(month.wallOf(month.bread), u"2026-10-23T07:45"_s);
        QTRY_COMPARE(travels.all(), QSet<QUuid> { month.bread });
        QVERIFY(month.view().slipRect(month.bread).topLeft() != before); // it has arrived all the same
        QTRY_VERIFY(!month.view().motion().isRunning());

        travels.seen.clear();
        QVERIFY(month.workspace.undo());
        QTRY_COMPARE(travels.all(), QSet<QUuid> { month.bread });
        // Another key ends it at once.
        QTest::keyClick(&month.view(), Qt::Key_Control);
        QVERIFY(!month.view().motion().isRunning());
    }

    void standsStillUnderReducedMotion()
    {
        theme::motion::setSetting(theme::motion::Setting::Reduced);
        CalendarFixture month;
        month.view().select({ month.bread });
        Travels travels(month);
        QTest::keyClick(&month.view(), Qt::Key_Right, Qt::ShiftModifier);
        QTRY_COMPARE(month.wallOf(month.bread), u"2026-10-23T07:45"_s);
        QTRY_VERIFY(!travels.seen.isEmpty());
        QVERIFY(travels.all().isEmpty());
    }

    void travelsNowhereWhenTheMonthTurns()
    {
        CalendarFixture month;
        Travels travels(month);
        month.view().showMonth(QDate(2026, 11, 1));
        QVERIFY(!travels.seen.isEmpty());
        QVERIFY(travels.all().isEmpty());
    }

    void asksBeforeMovingWhatIsDueInFiveMinutes()
    {
        CalendarFixture month;
        waitUntilBefore(month, 5 * kMinute);
        month.view().select({ month.bread });
        QTest::keyClick(&month.view(), Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(question(month));
        answer(month, u"Leave as it is"_s);
        QTRY_VERIFY(!question(month));
        QVERIFY(!month.page->controller().isBusy());
        QCOMPARE(month.wallOf(month.bread), u"2026-10-22T07:45"_s);

        month.drag(
            month.view().slipRect(month.bread).center(), month.view().dayRect(QDate(2026, 10, 27)).center());
        QVERIFY(question(month));
        answer(month, u"Move"_s);
        QTRY_COMPARE(month.wallOf(month.bread), u"2026-10-27T07:45"_s);
    }

    void asksBeforeTakingOffAndBinning_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("verb");
        QTest::newRow("off the calendar") << u"calendar.unschedule"_s << u"Take off the calendar"_s;
        QTest::newRow("to the bin") << u"calendar.delete"_s << u"Move to the bin"_s;
    }

    void asksBeforeTakingOffAndBinning()
    {
        QFETCH(QString, command);
        QFETCH(QString, verb);
        CalendarFixture month;
        waitUntilBefore(month, kMinute);
        month.view().select({ month.bread, month.spoke });
        run(*month.page, command);
        QVERIFY(question(month));
        QCOMPARE(month.page->model().rowCount(), 11);
        answer(month, verb);
        QTRY_COMPARE(month.page->model().rowCount(), 9);
    }

    void asksNothingOfWhatIsDueLater()
    {
        CalendarFixture month;
        waitUntilBefore(month, 5 * kMinute + 1);
        month.view().select({ month.bread });
        QTest::keyClick(&month.view(), Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(!question(month));
        QTRY_COMPARE(month.wallOf(month.bread), u"2026-10-23T07:45"_s);
    }

    void selectsTheCopies()
    {
        CalendarFixture month;
        month.view().select({ month.bread, month.tart });
        run(*month.page, u"calendar.duplicate"_s);
        QTRY_COMPARE(month.page->model().rowCount(), 13);
        QTRY_VERIFY(!month.view().selectedPosts().contains(month.bread));
        QCOMPARE(month.view().selectedPosts().size(), 2);
        for (const QUuid &copy : month.view().selectedPosts())
            QVERIFY(copy != month.tart);

        month.drag(month.view().slipRect(month.bread).center(),
            month.view().dayRect(QDate(2026, 10, 24)).center(), Qt::AltModifier);
        QTRY_COMPARE(month.page->model().rowCount(), 14);
        QTRY_COMPARE(month.view().selectedPosts().size(), 1);
        QCOMPARE(month.page->model().post(month.view().selectedPosts().first())->day, QDate(2026, 10, 24));
    }

    void teachesOneThingAtATime()
    {
        CalendarFixture month;
        QSignalSpy seen(month.page, &CalendarPage::hintsSeen);
        month.page->teach(0);
        auto *lines = month.window.findChild<CoachLines *>();
        QVERIFY(lines && lines->isVisible());
        QCOMPARE(lines->accessibleName(), u"Drag to move"_s);
        QVERIFY(month.view().rect().contains(lines->geometry()));
        // Doing it is knowing it.
        month.view().select({ month.bread });
        QTest::keyClick(&month.view(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(lines->accessibleName(), u"Space to peek"_s);
        QTest::mouseClick(lines->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(lines->accessibleName(), u"Press ? for keys"_s);
        QTest::mouseClick(lines->findChild<QPushButton *>(), Qt::LeftButton);
        QTRY_VERIFY(!month.window.findChild<CoachLines *>());
        QCOMPARE(seen.size(), 3);
        QCOMPARE(seen.last().first().toInt(), CoachLines::kCount);
    }

    void teachesNobodyWhoKnowsOrDoesNotWant()
    {
        CalendarFixture month;
        QSignalSpy seen(month.page, &CalendarPage::hintsSeen);
        month.page->teach(CoachLines::kCount);
        QVERIFY(!month.window.findChild<CoachLines *>());
        month.page->teach(1);
        auto *lines = month.window.findChild<CoachLines *>();
        QVERIFY(lines);
        QCOMPARE(lines->accessibleName(), u"Space to peek"_s);
        QTest::mouseClick(lines->findChild<QToolButton *>(), Qt::LeftButton);
        QTRY_VERIFY(!month.window.findChild<CoachLines *>());
        QCOMPARE(seen.last().first().toInt(), CoachLines::kCount);
    }

    void waitsWithTeachingForAPost()
    {
        CalendarFixture month(false);
        month.page->teach(0);
        QVERIFY(!month.window.findChild<CoachLines *>());
        month.build.post(month.halm, { .title = u"First"_s, .at = u"2026-10-21T09:00"_s });
        QVERIFY(month.workspace.apply(month.build.take(), store::Origin::Program));
        QTRY_VERIFY(month.window.findChild<CoachLines *>());
    }
};

QTEST_MAIN(MonthMovesTest)
#include "tst_month_moves.moc"
