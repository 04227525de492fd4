#include "tests/support/ImageCompare.h"
#include "tests/ui/calendar/CalendarFixture.h"
#include "ui/widgets/Popover.h"

#include <QTest>

using namespace galley;
using test::CalendarFixture;
using namespace Qt::Literals::StringLiterals;

// The month beside its golden pictures, as it is drawn in both themes, small, mirrored and empty.
class MonthPictureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { theme::Theme::install(*qApp, theme::Mode::Light); }

    void looksAsDrawn_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("filled");
        QTest::newRow("month-light") << false << QSize(1208, 900) << true;
        QTest::newRow("month-dark") << true << QSize(1208, 900) << true;
        QTest::newRow("month-small") << false << QSize(968, 640) << true;
        QTest::newRow("month-empty") << false << QSize(1208, 900) << false;
    }

    void looksAsDrawn()
    {
        QFETCH(bool, dark);
        QFETCH(QSize, size);
        QFETCH(bool, filled);
        CalendarFixture month(filled);
        theme::Theme::instance().setMode(dark ? theme::Mode::Dark : theme::Mode::Light);
        month.resize(size);
        if (filled)
            month.view().select({ month.bread });
        const QString wrong = tests::compareWithGolden(
            month.page->grab().toImage(), QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    void peeksAsDrawn()
    {
        CalendarFixture month;
        theme::Theme::instance().setMode(theme::Mode::Dark);
        month.page->openPeek(month.failed);
        QTest::qWait(theme::motion::base * 2); // until it has faded in
        const QString wrong = tests::compareWithGolden(month.window.grab().toImage(), u"month-peek-dark"_s);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
};

QTEST_MAIN(MonthPictureTest)
#include "tst_month_picture.moc"
