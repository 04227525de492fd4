#include "IcalText.h"
#include "core/schedule/ical/DateChanges.h"
#include "core/schedule/ical/DatePlan.h"
#include "core/store/LocalStore.h"
#include "core/store/Reader.h"
#include "core/store/queries/ClientList.h"
#include "core/store/queries/MonthQuery.h"
#include "tests/support/TestStore.h"
#include "tests/support/WorkspaceBuilder.h"

#include <QDirIterator>
#include <QtTest>

using namespace galley;
using namespace galley::schedule;
using namespace galley::test;
using namespace Qt::Literals::StringLiterals;

namespace {

bool canComeIn(const PlannedDate &date)
{
    return date.canComeIn();
}

struct Studio
{
    Studio()
    {
        WorkspaceBuilder build(store.ids, store.clock);
        build.studio(u"Studio"_s);
        client = build.client(u"Halm & Korn"_s, u"Europe/Berlin"_s);
        other = build.client(u"Casa Verano"_s, u"Europe/Madrid"_s);
        isReady = store.apply(build.take()).has_value();
        agency = store::studioHead(store.reader())->id;
    }

    DatePlan plan(const QByteArray &lines, const QUuid &brand)
    {
        const auto file = readIcal(calendarFile(folder, lines));
        return file ? *planDates(*file, brand, u"Europe/Berlin"_s, store.reader()) : DatePlan();
    }

    DatePlan plan(const QByteArray &lines) { return plan(lines, client); }

    PlannedDate one(const QByteArray &lines)
    {
        return plan(icalEvent("one", "SUMMARY:Fair\n" + lines)).dates.value(0);
    }

    bool import(const DatePlan &plan)
    {
        QSet<QUuid> all;
        for (const PlannedDate &date : plan.dates)
            all.insert(date.id);
        return store
            .apply(makeDateNotes(plan, all, u"dates.ics"_s, agency, store.reader(), store.ids, store.clock))
            .has_value();
    }

    [[nodiscard]] QList<store::MonthNote> notes()
    {
        return *store::MonthQuery(store.reader()).notes(QDate(2000, 1, 1), QDate(2090, 1, 1), {});
    }

    TestStore store;
    QTemporaryDir folder;
    QUuid client;
    QUuid other;
    QUuid agency;
    bool isReady = false;
};

} // namespace

class DateImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void makesDaysOfEveryKindOfTime_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QByteArray &lines, int first, int last,
                             const QString &text) {
            QTest::newRow(name) << lines << QDate(2026, 10, first) << QDate(2026, 10, last) << text;
        };
        row("a day", "DTSTART;VALUE=DATE:20261022\n", 22, 22, {});
        row("days", "DTSTART;VALUE=DATE:20261022\nDTEND;VALUE=DATE:20261025\n", 22, 24, {});
        row("days by duration", "DTSTART;VALUE=DATE:20261022\nDURATION:P3D\n", 22, 24, {});
        row("ends before it begins", "DTSTART;VALUE=DATE:20261022\nDTEND;VALUE=DATE:20261001\n", 22, 22, {});
        row("floating", "DTSTART:20261022T213000\nDTEND:20261022T220000\n", 22, 22, u"21:30–22:00"_s);
        row("UTC, the next day here", "DTSTART:20261022T223000Z\n", 23, 23, u"00:30 (Europe/Berlin)"_s);
        row("another zone, the next day here",
            "DTSTART;TZID=America/New_York:20261022T210000\nDURATION:PT1H\n", 23, 23,
            u"03:00–04:00 (Europe/Berlin)"_s);
        row("to midnight",
            "DTSTART;TZID=Europe/Berlin:20261022T200000\nDTEND;TZID=Europe/Berlin:20261023T000000\n", 22, 22,
            u"20:00–00:00 (Europe/Berlin)"_s);
        row("over midnight",
            "DTSTART;TZID=Europe/Berlin:20261022T200000\nDTEND;TZID=Europe/Berlin:20261023T020000\n", 22, 23,
            u"20:00 (Europe/Berlin)"_s);
        row("a zone of nobody", "DTSTART;TZID=Middle/Earth:20261022T200000\n", 22, 22,
            u"20:00 (Middle/Earth)"_s);
    }

    void makesDaysOfEveryKindOfTime()
    {
        QFETCH(QByteArray, lines);
        Studio studio;
        const PlannedDate date = studio.one(lines);
        QCOMPARE(date.verdict, DateVerdict::New);
        QTEST(date.first, "first");
        QTEST(date.last, "last");
        QTEST(date.text, "text");
    }

    void makesDaysOfEveryKindOfRule_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QString>("rule");
        QTest::newRow("as it is") << QByteArray("DTSTART:20261022\nRRULE:FREQ=YEARLY\n") << u"FREQ=YEARLY"_s;
        QTest::newRow("until a time in UTC") << QByteArray(
            "DTSTART;TZID=Europe/Berlin:20261022T093000\nRRULE:FREQ=DAILY;UNTIL=20261025T083000Z\n")
                                             << u"FREQ=DAILY;UNTIL=20261025"_s;
        QTest::newRow("until a moment before the last") << QByteArray(
            "DTSTART;TZID=Europe/Berlin:20261022T093000\nRRULE:FREQ=DAILY;UNTIL=20261025T082959Z\n")
                                                        << u"FREQ=DAILY;UNTIL=20261024"_s;
        QTest::newRow("twice a day, six times")
            << QByteArray("DTSTART:20261022T090000\nRRULE:FREQ=DAILY;BYHOUR=9,17;COUNT=6\n")
            << u"FREQ=DAILY;COUNT=3"_s;
        QTest::newRow("left out and added")
            << QByteArray("DTSTART;TZID=Europe/Berlin:20261022T000000\nRRULE:FREQ=WEEKLY\n"
                          "EXDATE:20261028T230000Z\nRDATE;VALUE=DATE:20261030,20261030\n")
            << u"RRULE:FREQ=WEEKLY\nRDATE:20261030\nEXDATE:20261029"_s;
        QTest::newRow("every second")
            << QByteArray("DTSTART:20261022T000000\nRRULE:FREQ=SECONDLY\n") << QString();
        QTest::newRow("no rule") << QByteArray("DTSTART:20261022\nRRULE:FREQ=NEVER\n") << QString();
    }

    void makesDaysOfEveryKindOfRule()
    {
        QFETCH(QByteArray, lines);
        Studio studio;
        const PlannedDate date = studio.one(lines);
        QCOMPARE(date.verdict, DateVerdict::New);
        QTEST(date.recurrence, "rule");
    }

    void keepsWhatStandsAloneApartFromWhatRepeats()
    {
        Studio studio;
        const DatePlan plan =
            studio.plan(icalEvent("a", "SUMMARY:Market\nDTSTART:20261022\nRRULE:FREQ=WEEKLY\n")
                + icalEvent("a", "SUMMARY:Late market\nDTSTART:20261030\nRECURRENCE-ID:20261029\n")
                + icalEvent(
                    "a", "SUMMARY:No market\nDTSTART:20261105\nRECURRENCE-ID:20261105\nSTATUS:CANCELLED\n"));
        QCOMPARE(plan.dates.size(), 3);
        QCOMPARE(plan.dates[0].recurrence, u"RRULE:FREQ=WEEKLY\nEXDATE:20261029,20261105"_s);
        QCOMPARE(plan.dates[1].first, QDate(2026, 10, 30));
        QCOMPARE(plan.dates[1].recurrence, QString());
        QVERIFY(plan.dates[1].id != plan.dates[0].id);
        QCOMPARE(plan.dates[2].verdict, DateVerdict::LeftOut);
    }

    void saysWhatIsLeftOut()
    {
        Studio studio;
        const DatePlan plan =
            studio.plan(icalEvent("a", "SUMMARY:No day\n") + icalEvent("b", "DTSTART:20261001\n")
                + icalEvent("c", "SUMMARY:Off\nDTSTART:20261002\nSTATUS:CANCELLED\n")
                + icalEvent("d", "SUMMARY:Old\nDTSTART:20261003\nSEQUENCE:1\n")
                + icalEvent("d", "SUMMARY:New\nDTSTART:20261004\nSEQUENCE:2\n"));
        QHash<QString, DateRemark> why;
        for (const PlannedDate &date : plan.dates) {
            if (date.verdict == DateVerdict::LeftOut)
                why.insert(date.title, date.remarks.first());
        }
        QCOMPARE(why,
            (QHash<QString, DateRemark> { { u"No day"_s, DateRemark::NoDay }, { {}, DateRemark::NoTitle },
                { u"Off"_s, DateRemark::Cancelled }, { u"Old"_s, DateRemark::Repeated } }));
    }

    void importsAsOneStepAndUpdatesTheSecondTime()
    {
        Studio studio;
        QVERIFY(studio.isReady);
        const QByteArray before = icalEvent("a", "SUMMARY:Fair\nDTSTART:20261022\nDTEND:20261024\n")
            + icalEvent("b", "SUMMARY:Bread Day\nDTSTART:20201016\nRRULE:FREQ=YEARLY\n");
        QVERIFY(studio.import(studio.plan(before)));
        QCOMPARE(studio.notes().size(), 2);
        QCOMPARE(studio.notes().first().brand, studio.client);

        for (const PlannedDate &date : studio.plan(before).dates)
            QCOMPARE(date.verdict, DateVerdict::Same);

        const DatePlan moved = studio.plan(icalEvent("a", "SUMMARY:The fair\nDTSTART:20261029\n")
            + icalEvent("b", "SUMMARY:Bread Day\nDTSTART:20201016\nRRULE:FREQ=YEARLY\n"));
        QVERIFY(studio.import(moved));
        QCOMPARE(studio.notes().size(), 2);
        QCOMPARE(studio.notes().last().title, u"The fair"_s);
        QCOMPARE(studio.notes().last().first, QDate(2026, 10, 29));

        QVERIFY(studio.store.undo());
        QCOMPARE(studio.notes().last().title, u"Fair"_s);
        QVERIFY(studio.store.undo());
        QCOMPARE(studio.notes().size(), 0);

        // What was thrown away is told, and comes back when it is wanted.
        const DatePlan again = studio.plan(before);
        QVERIFY(again.dates.first().inBin);
        QVERIFY(studio.import(again));
        QCOMPARE(studio.notes().size(), 2);
    }

    void keepsClientsApart()
    {
        Studio studio;
        const QByteArray lines = icalEvent("a", "SUMMARY:Fair\nDTSTART:20261022\n");
        QVERIFY(studio.import(studio.plan(lines)));
        QCOMPARE(studio.plan(lines, studio.other).dates.first().verdict, DateVerdict::New);
        QVERIFY(studio.import(studio.plan(lines, {})));
        QCOMPARE(studio.notes().size(), 2);
        QVERIFY(studio.notes().first().brand.isNull() || studio.notes().last().brand.isNull());
    }

    // Whatever other programs write, what is planned can be stored.
    void storesWhatEveryFileOfOtherProgramsHolds()
    {
        Studio studio;
        for (QDirIterator it(
                 QStringLiteral(GALLEY_TEST_DATA "/ical"), QDir::Files, QDirIterator::Subdirectories);
             it.hasNext();) {
            const auto file = readIcal(it.next());
            if (!file)
                continue;
            const auto plan = planDates(*file, studio.client, u"Europe/Berlin"_s, studio.store.reader());
            QVERIFY(plan);
            QVERIFY2(std::none_of(plan->dates.begin(), plan->dates.end(), canComeIn) || studio.import(*plan),
                qPrintable(it.filePath()));
            const auto again = planDates(*file, studio.client, u"Europe/Berlin"_s, studio.store.reader());
            QVERIFY2(
                std::none_of(again->dates.begin(), again->dates.end(), canComeIn), qPrintable(it.filePath()));
        }
    }
};

QTEST_GUILESS_MAIN(DateImportTest)
#include "tst_date_import.moc"
