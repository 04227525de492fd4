// What can be meant by a time that clocks jump over.
#include "core/base/GapTimes.h"

#include <QTest>

using namespace galley;
using namespace Qt::Literals::StringLiterals;

class GapTimesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void namesTheTimeBeforeAndTheFirstBehind_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("an hour") << u"Europe/Berlin"_s << u"2027-03-28T02:30"_s << u"2027-03-28T01:30"_s
                                 << u"2027-03-28T03:00"_s;
        QTest::newRow("its first minute")
            << u"Europe/Berlin"_s << u"2027-03-28T02:00"_s << u"2027-03-28T01:00"_s << u"2027-03-28T03:00"_s;
        QTest::newRow("half an hour") << u"Australia/Lord_Howe"_s << u"2026-10-04T02:15"_s
                                      << u"2026-10-04T01:45"_s << u"2026-10-04T02:30"_s;
        QTest::newRow("at midnight") << u"America/Santiago"_s << u"2026-09-06T00:20"_s
                                     << u"2026-09-05T23:20"_s << u"2026-09-06T01:00"_s;
        QTest::newRow("a whole day") << u"Pacific/Apia"_s << u"2011-12-30T09:00"_s << u"2011-12-29T09:00"_s
                                     << u"2011-12-31T00:00"_s;
    }

    void namesTheTimeBeforeAndTheFirstBehind()
    {
        QFETCH(QString, zone);
        QFETCH(QString, asked);
        QFETCH(QString, before);
        QFETCH(QString, after);
        const auto times = gapTimes(*WallTime::fromText(asked), zone);
        QVERIFY(times);
        QCOMPARE(times->before.toText(), before);
        QCOMPARE(times->after.toText(), after);
    }

    void saysNothingOfTimesThatExist()
    {
        QVERIFY(!gapTimes(*WallTime::fromText(u"2027-03-28T03:00"), u"Europe/Berlin"_s));
        QVERIFY(!gapTimes(*WallTime::fromText(u"2026-10-25T02:30"), u"Europe/Berlin"_s)); // twice
        QVERIFY(!gapTimes(*WallTime::fromText(u"2027-03-28T02:30"), u"Europe/Nowhere"_s));
    }
};

QTEST_GUILESS_MAIN(GapTimesTest)
#include "tst_gap_times.moc"
