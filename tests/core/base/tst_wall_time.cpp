#include "core/base/Errors.h"
#include "core/base/WallTime.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>

#include <rapidcheck.h>

using namespace galley;
using namespace Qt::Literals::StringLiterals;

namespace {

const std::vector<QString> kZones { u"UTC"_s, u"Europe/Berlin"_s, u"America/New_York"_s,
    u"America/St_Johns"_s, u"Australia/Lord_Howe"_s, u"Pacific/Chatham"_s, u"Pacific/Apia"_s,
    u"Africa/Casablanca"_s, u"Antarctica/Troll"_s, u"Asia/Kathmandu"_s, u"America/Nuuk"_s,
    u"Africa/Monrovia"_s, u"Asia/Tehran"_s };

// 1971 to 2098, on the minute
constexpr qint64 kFirstMinute = 525'600;
constexpr qint64 kLastMinute = 525'949LL * 128;

qint64 utcOf(const QString &iso)
{
    const qint64 ms = QDateTime::fromString(iso, Qt::ISODate).toMSecsSinceEpoch();
    return ms - ms % 60'000; // some cases have seconds, wall times here do not
}

int offsetOf(const QString &text)
{
    const int sign = text[0] == u'-' ? -1 : 1;
    return sign * (text.mid(1, 2).toInt() * 3600 + text.mid(4, 2).toInt() * 60);
}

WallTime wallOf(const QString &text)
{
    return WallTime::fromText(QStringView(text).first(16)).value();
}

} // namespace

class WallTimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void answersEveryCaseOfTheCorpus_data()
    {
        QFile file(QStringLiteral(GALLEY_TEST_DATA "/timezones/wall-to-utc.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray cases = QJsonDocument::fromJson(file.readAll()).object()["cases"_L1].toArray();
        QCOMPARE(cases.size(), 37);
        QTest::addColumn<QJsonObject>("given");
        for (const auto &value : cases) {
            const QJsonObject given = value.toObject();
            QTest::addRow("%s %s %s", qUtf8Printable(given["zone"_L1].toString()),
                qUtf8Printable(given["wall"_L1].toString()), qUtf8Printable(given["why"_L1].toString()))
                << given;
        }
    }

    void answersEveryCaseOfTheCorpus()
    {
        QFETCH(QJsonObject, given);
        const QString zone = given["zone"_L1].toString();
        const WallTime wall = wallOf(given["wall"_L1].toString());
        const auto first = resolve(wall, zone, 0);
        const auto second = resolve(wall, zone, 1);
        QVERIFY(first && second);
        QCOMPARE(first->utcMs, utcOf(given["utc"_L1].toString()));

        const QString kind = given["kind"_L1].toString();
        if (kind == "gap"_L1) {
            QCOMPARE(first->kind, WallKind::Gap);
            QCOMPARE(second->utcMs, first->utcMs);
            QCOMPARE(first->shown, wallOf(given["wall_shown"_L1].toString()));
            QCOMPARE(first->offsetBefore, offsetOf(given["offset_before"_L1].toString()));
            QCOMPARE(first->offsetAfter, offsetOf(given["offset_after"_L1].toString()));
            QVERIFY(wall < first->nextValid);
            QVERIFY(resolve(first->nextValid, zone).value().kind != WallKind::Gap);
            QCOMPARE(resolve(first->nextValid.plusMinutes(-1), zone).value().kind, WallKind::Gap);
        } else if (kind == "overlap"_L1) {
            QCOMPARE(first->kind, WallKind::Overlap);
            QCOMPARE(second->utcMs, utcOf(given["utc_second"_L1].toString()));
            QVERIFY(first->utcMs < second->utcMs);
        } else {
            QCOMPARE(first->kind, WallKind::Normal);
            QCOMPARE(second->utcMs, first->utcMs);
        }
        QCOMPARE(toWall(first->utcMs, zone).value(), first->shown);
    }

    // Instant → wall → instant gives the instant back by one of the two folds.
    void everyInstantHasAWallTimeThatLeadsBack()
    {
        QVERIFY(rc::check([] {
            const QString zone = *rc::gen::elementOf(kZones);
            const qint64 utc = *rc::gen::inRange(kFirstMinute, kLastMinute) * 60'000;
            const WallTime wall = toWall(utc, zone).value();
            const auto first = resolve(wall, zone, 0).value();
            const auto second = resolve(wall, zone, 1).value();
            RC_ASSERT(first.kind != WallKind::Gap);
            // An offset with seconds (Monrovia before 1972) loses them on a wall that shows minutes.
            const int seconds = offsetAt(utc, zone).value() % 60;
            RC_ASSERT(seconds != 0 || first.utcMs == utc || second.utcMs == utc);
        }));
    }

    // Wall → instant → wall gives the wall time back, except in a gap, where it says what is shown instead.
    void everyWallTimeIsAnsweredConsistently()
    {
        QVERIFY(rc::check([] {
            const QString zone = *rc::gen::elementOf(kZones);
            const qint64 minute = *rc::gen::inRange(kFirstMinute, kLastMinute);
            const WallTime wall = WallTime { QDate(1970, 1, 1), QTime(0, 0) }.plusMinutes(minute);
            for (const int fold : { 0, 1 }) {
                const auto answer = resolve(wall, zone, fold).value();
                RC_ASSERT(toWall(answer.utcMs, zone).value() == answer.shown);
                RC_ASSERT((answer.kind == WallKind::Gap) == !(answer.shown == wall));
                RC_ASSERT((answer.offsetBefore != answer.offsetAfter) == (answer.kind != WallKind::Normal));
            }
        }));
    }

    // Random times rarely meet a clock change; here every minute around every change of some zones is walked.
    void everyMinuteAroundEveryChangeIsConsistent()
    {
        for (const QString &zone : { u"Europe/Berlin"_s, u"Australia/Lord_Howe"_s, u"Pacific/Apia"_s }) {
            const auto changes = QTimeZone(zone.toLatin1())
                                     .transitions(QDateTime(QDate(2009, 1, 1), QTime(0, 0), Qt::UTC),
                                         QDateTime(QDate(2038, 1, 1), QTime(0, 0), Qt::UTC));
            QVERIFY(!changes.isEmpty());
            for (const auto &change : changes) {
                const qint64 at = change.atUtc.toMSecsSinceEpoch();
                for (qint64 utc = at - 200 * 60'000; utc <= at + 200 * 60'000; utc += 60'000) {
                    const WallTime wall = toWall(utc, zone).value();
                    const auto first = resolve(wall, zone, 0).value();
                    const auto second = resolve(wall, zone, 1).value();
                    QVERIFY(first.kind != WallKind::Gap);
                    QVERIFY(utc == first.utcMs || utc == second.utcMs);
                    QCOMPARE(first.kind == WallKind::Overlap, first.utcMs != second.utcMs);
                }
            }
        }
    }

    // The platform's own conversion from UTC is sound; ours must agree with it, beyond tzdata's list of
    // changes too.
    void agreesWithTheSystemOnOffsets()
    {
        QVERIFY(rc::check([] {
            const QString zone = *rc::gen::elementOf(kZones);
            const qint64 utc = *rc::gen::inRange(kFirstMinute, kLastMinute) * 60'000;
            const QTimeZone system(zone.toLatin1());
            RC_ASSERT(offsetAt(utc, zone).value()
                == system.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(utc, Qt::UTC)));
        }));
    }

    void aSkippedDayIsOneLongGap()
    {
        const auto answer = resolve(wallOf(u"2011-12-30T12:00"_s), u"Pacific/Apia"_s).value();
        QCOMPARE(answer.kind, WallKind::Gap);
        QCOMPARE(answer.nextValid.toText(), u"2011-12-31T00:00"_s);
        QCOMPARE(answer.shown.toText(), u"2011-12-31T12:00"_s);
    }

    void refusesWhatIsNoZone_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::newRow("empty") << QString();
        QTest::newRow("invented") << u"Europe/Atlantis"_s;
        QTest::newRow("posix rule") << u"EST5EDT4,M3.2.0,M11.1.0"_s;
        QTest::newRow("path") << u"../../../etc/passwd"_s;
        QTest::newRow("absolute path") << u"/etc/localtime"_s;
        QTest::newRow("folder") << u"Europe"_s;
        QTest::newRow("table file") << u"tzdata.zi"_s;
        QTest::newRow("letters beyond ASCII") << u"Europe/Zürich"_s;
        QTest::newRow("NUL") << u"Europe/Berlin"_s + QChar(0);
        QTest::newRow("endless") << QString(100'000, u'A');
    }

    void refusesWhatIsNoZone()
    {
        QFETCH(QString, zone);
        QVERIFY(!isKnownZone(zone));
        const auto answer = resolve(wallOf(u"2026-10-22T07:45"_s), zone);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, QString(errors::kUnknownZone));
        QVERIFY(!toWall(0, zone));
    }

    void refusesTimesOutsideItsYears()
    {
        for (const auto &text : { u"1969-12-31T23:59"_s, u"2100-01-01T00:00"_s }) {
            const auto answer = resolve(wallOf(text), u"Europe/Berlin"_s);
            QVERIFY(!answer);
            QCOMPARE(answer.error().code, QString(errors::kBadWallTime));
        }
        QVERIFY(!resolve({}, u"UTC"_s));
        QVERIFY(resolve(wallOf(u"1970-01-01T00:00"_s), u"Pacific/Kiritimati"_s));
        QVERIFY(resolve(wallOf(u"2099-12-31T23:59"_s), u"Pacific/Niue"_s));
    }

    void readsItsOwnTextAndNothingElse()
    {
        QCOMPARE(wallOf(u"2026-10-22T07:45"_s).toText(), u"2026-10-22T07:45"_s);
        for (const auto &text : { u""_s, u"2026-10-22"_s, u"2026-10-22 07:45"_s, u"2026-10-22T07:45:00"_s,
                 u"2026-10-22T7:45 "_s, u"2026-02-30T07:45"_s, u"2026-10-22T24:00"_s, u"2026-10-22T07:60"_s,
                 u"-026-10-22T07:45"_s, u"0000-10-22T07:45"_s, u"２０２６-10-22T07:45"_s }) {
            QVERIFY2(!WallTime::fromText(text), qUtf8Printable(text));
        }
    }

    void floorsInstantsToTheMinute()
    {
        QCOMPARE(toWall(59'999, u"UTC"_s).value().toText(), u"1970-01-01T00:00"_s);
        QCOMPARE(toWall(-1, u"UTC"_s).value().toText(), u"1969-12-31T23:59"_s);
    }

    void resolvesAMonthOfPostsQuickly()
    {
        const WallTime start = wallOf(u"2026-10-01T00:00"_s);
        qint64 sum = 0;
        QBENCHMARK
        {
            for (int i = 0; i < 2000; ++i)
                sum += resolve(start.plusMinutes(i * 22), u"Europe/Berlin"_s).value().utcMs;
        }
        QVERIFY(sum > 0);
    }
};

QTEST_GUILESS_MAIN(WallTimeTest)

#include "tst_wall_time.moc"
