// When a new post would usually go out.
#include "core/base/WallTime.h"
#include "core/compose/When.h"

#include <QTest>

using namespace galley;
using namespace Qt::Literals::StringLiterals;

class WhenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void proposesATimeThatIsStillToCome_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("expected");
        const QDate today(2026, 10, 20);
        QTest::newRow("early") << u"2026-10-20T07:10"_s << today << u"2026-10-20T09:00"_s;
        QTest::newRow("at nine") << u"2026-10-20T09:00"_s << today << u"2026-10-20T10:00"_s;
        QTest::newRow("evening") << u"2026-10-20T19:32"_s << today << u"2026-10-20T20:00"_s;
        QTest::newRow("the last hour") << u"2026-10-20T23:05"_s << today << u"2026-10-21T09:00"_s;
        QTest::newRow("another day") << u"2026-10-20T19:32"_s << today.addDays(1) << u"2026-10-21T09:00"_s;
        QTest::newRow("a day that is over")
            << u"2026-10-20T19:32"_s << today.addDays(-2) << u"2026-10-18T09:00"_s;
    }

    void proposesATimeThatIsStillToCome()
    {
        QFETCH(QString, now);
        QFETCH(QDate, day);
        QFETCH(QString, expected);
        // On the client's clock, whatever one's own shows.
        for (const QString &zone : { u"America/New_York"_s, u"Europe/Berlin"_s }) {
            const auto at = resolve(*WallTime::fromText(now), zone);
            QVERIFY(at);
            QCOMPARE(compose::usualTime(day, zone, at->utcMs).toText(), expected);
        }
    }
};

QTEST_GUILESS_MAIN(WhenTest)
#include "tst_when.moc"
