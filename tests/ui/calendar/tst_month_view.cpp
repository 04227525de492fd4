#include "tests/ui/calendar/CalendarFixture.h"

#include <QAccessible>

using namespace galley;
using namespace galley::calendar;
using test::CalendarFixture;
using namespace Qt::Literals::StringLiterals;

class MonthViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { theme::Theme::install(*qApp, theme::Mode::Light); }

    void mirrorsForRightToLeft()
    {
        CalendarFixture month;
        month.window.setLayoutDirection(Qt::RightToLeft);
        QCoreApplication::processEvents();
        QVERIFY(month.view().dayRect(QDate(2026, 9, 28)).left()
            > month.view().dayRect(QDate(2026, 10, 4)).left());
        QVERIFY(month.view().dayRect(QDate(2026, 10, 22)).contains(month.view().slipRect(month.bread)));
        QCOMPARE(month.view().postAt(month.view().slipRect(month.bread).center()), month.bread);
        month.view().setFocusDay(QDate(2026, 10, 20));
        QTest::keyClick(&month.view(), Qt::Key_Left);
        QCOMPARE(month.view().focusDay(), QDate(2026, 10, 21));
    }

    void tellsAScreenReaderWhatIsPainted()
    {
        CalendarFixture month;
        QAccessibleInterface *table = QAccessible::queryAccessibleInterface(&month.view());
        QVERIFY(table);
        QCOMPARE(table->role(), QAccessible::Table);
        QCOMPARE(table->text(QAccessible::Name), u"October 2026, 5 weeks"_s);
        QCOMPARE(table->tableInterface()->columnCount(), 7);
        QAccessibleInterface *day = table->tableInterface()->cellAt(3, 3);
        QVERIFY(day);
        QCOMPARE(day->text(QAccessible::Name), u"Thursday 22 October, 2 posts, Winter tune-up"_s);
        QCOMPARE(day->childCount(), 2);
        QCOMPARE(day->child(0)->text(QAccessible::Name),
            u"07:45, Slow bread, Halm & Korn, Instagram, Facebook, X, in review"_s);
        QCOMPARE(day->child(0)->parent(), day);
        QCOMPARE(table->indexOfChild(day), 24);
        // Posts that are folded away are told too.
        QCOMPARE(table->child(31)->childCount(), 5);
        month.view().select({ month.bread });
        QVERIFY(day->child(0)->state().selected);
    }

    void foldsInASmallWindow()
    {
        CalendarFixture month;
        month.resize({ 968, 640 });
        QVERIFY(month.view().isCompact());
        QCOMPARE(month.view().slipRect(month.bread).height(), 23);
        QVERIFY(month.view().monthLayout().bars.isEmpty());
        month.resize({ 1208, 900 });
        QVERIFY(!month.view().isCompact());
        QCOMPARE(month.view().slipRect(month.bread).height(), 38);
    }
};

QTEST_MAIN(MonthViewTest)
#include "tst_month_view.moc"
