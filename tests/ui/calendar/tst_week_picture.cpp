#include "tests/support/ImageCompare.h"
#include "tests/ui/calendar/WeekFixture.h"
#include "ui/theme/Motion.h"

#include <QAccessible>

using namespace galley;
using test::WeekFixture;
using namespace Qt::Literals::StringLiterals;

// The week beside its golden pictures, with a post in the hand, and what assistive technology is told of it.
class WeekPictureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { theme::Theme::install(*qApp, theme::Mode::Light); }

    void cleanup() { theme::Theme::instance().setTextScale(1); }

    void looksAsDrawn_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("text");
        QTest::newRow("week-light") << false << QSize(1208, 900) << 1.0;
        QTest::newRow("week-dark") << true << QSize(1208, 900) << 1.0;
        QTest::newRow("week-small") << false << QSize(968, 640) << 1.0;
        QTest::newRow("week-large-text") << false << QSize(1208, 900) << 1.5;
    }

    void looksAsDrawn()
    {
        QFETCH(bool, dark);
        QFETCH(QSize, size);
        QFETCH(double, text);
        WeekFixture f;
        theme::Theme::instance().setMode(dark ? theme::Mode::Dark : theme::Mode::Light);
        theme::Theme::instance().setTextScale(text);
        theme::motion::setSetting(
            theme::motion::Setting::Reduced); // what has arrived, not what is on its way
        f.resize(size);
        f.week().select({ f.tart });
        f.dragWeek(f.bread, f.at(QDate(2026, 10, 22), 17, 0) + QPoint(12, 6), {}, false);
        const QString wrong =
            tests::compareWithGolden(f.page->grab().toImage(), QString::fromLatin1(QTest::currentDataTag()));
        QTest::keyClick(&f.week(), Qt::Key_Escape);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    void tellsAssistiveTechnologyWhatItPaints()
    {
        WeekFixture f;
        QAccessibleInterface *table = QAccessible::queryAccessibleInterface(&f.week());
        QVERIFY(table);
        QCOMPARE(table->role(), QAccessible::Table);
        QVERIFY(table->text(QAccessible::Name).startsWith(u"19 – 25 October"_s));
        QCOMPARE(table->childCount(), 7);
        QAccessibleInterface *thursday = table->child(3);
        QVERIFY(thursday->text(QAccessible::Name).startsWith(u"Thursday 22 October, 2 posts"_s));
        QCOMPARE(thursday->childCount(), 2);
        QVERIFY(thursday->child(0)->text(QAccessible::Name).startsWith(u"07:45, Slow bread, Halm & Korn"_s));
        // A post of the folded night is there too.
        QCOMPARE(table->child(2)->childCount(), 1);
    }
};

QTEST_MAIN(WeekPictureTest)
#include "tst_week_picture.moc"
