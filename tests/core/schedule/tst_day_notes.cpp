#include "core/schedule/DayNotes.h"

#include <QTest>

using namespace galley::schedule;
using namespace Qt::Literals::StringLiterals;

namespace {

const DayNote *find(const QMap<QDate, QList<DayNote>> &days, QDate day, DayNote::Kind kind)
{
    const auto notes = days.constFind(day);
    if (notes == days.constEnd())
        return nullptr;
    for (const DayNote &note : *notes) {
        if (note.kind == kind)
            return &note;
    }
    return nullptr;
}

DayNotesInput october()
{
    DayNotesInput input;
    input.first = QDate(2026, 9, 28);
    input.last = QDate(2026, 11, 1);
    input.clientZones = { u"Europe/Berlin"_s, u"America/New_York"_s };
    input.ownZone = u"Europe/Berlin"_s;
    return input;
}

} // namespace

class DayNotesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void shipsSixteenCountriesWithTheirSource()
    {
        QCOMPARE(Holidays::shipped().countries().size(), 16);
        QVERIFY(Holidays::attribution().contains(u"creativecommons.org/licenses/by-sa/3.0"_s));
        const auto all = Holidays::shipped().between(
            QDate(2026, 1, 1), QDate(2028, 12, 31), Holidays::shipped().countries());
        QVERIFY(all.size() > 850);
        for (const Holiday &holiday : all) {
            QVERIFY(holiday.first.isValid() && holiday.last >= holiday.first && !holiday.name.isEmpty());
            QVERIFY2(holiday.first.daysTo(holiday.last) < 8, qPrintable(holiday.name));
        }
    }

    void knowsTheCountryOfAZone()
    {
        QCOMPARE(countryOfZone(u"Europe/Berlin"_s), u"DE"_s);
        QCOMPARE(countryOfZone(u"Asia/Tokyo"_s), u"JP"_s);
        QCOMPARE(countryOfZone(u"America/New_York"_s), u"US"_s);
        QCOMPARE(countryOfZone(u"UTC"_s), QString());
        QCOMPARE(countryOfZone(u"No/Where"_s), QString());
    }

    void namesTheCountryOfAHoliday()
    {
        DayNotesInput input = october();
        const DayNote *unity = find(dayNotes(input), QDate(2026, 10, 3), DayNote::Kind::Holiday);
        QVERIFY(unity);
        QCOMPARE(dayNotes(input).value(QDate(2026, 10, 3)).first().place, u"DE"_s);
        input.clientZones = { u"Europe/Berlin"_s };
        QCOMPARE(dayNotes(input).value(QDate(2026, 10, 3)).first().place, u"DE"_s);
    }

    void tellsWhenClocksChange()
    {
        const auto days = dayNotes(october());
        const DayNote *berlin = find(days, QDate(2026, 10, 25), DayNote::Kind::ClocksBack);
        QVERIFY(berlin);
        QCOMPARE(berlin->place, QString()); // one's own zone goes without saying
        const DayNote *newYork = find(days, QDate(2026, 11, 1), DayNote::Kind::ClocksBack);
        QVERIFY(newYork);
        QCOMPARE(newYork->place, u"America/New_York"_s);
        QVERIFY(!find(days, QDate(2026, 10, 24), DayNote::Kind::ClocksBack));
    }

    void tellsClockChangesOnTheLocalDay_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<bool>("forward");
        QTest::newRow("Sydney, evening before in UTC") << u"Australia/Sydney"_s << QDate(2026, 10, 4) << true;
        QTest::newRow("Lord Howe, half an hour") << u"Australia/Lord_Howe"_s << QDate(2026, 4, 5) << false;
        QTest::newRow("St John's") << u"America/St_Johns"_s << QDate(2026, 3, 8) << true;
        QTest::newRow("Berlin") << u"Europe/Berlin"_s << QDate(2026, 3, 29) << true;
    }

    void tellsClockChangesOnTheLocalDay()
    {
        QFETCH(QString, zone);
        QFETCH(QDate, day);
        QFETCH(bool, forward);
        DayNotesInput input;
        input.first = input.last = day;
        input.clientZones = { zone };
        const auto kind = forward ? DayNote::Kind::ClocksForward : DayNote::Kind::ClocksBack;
        QVERIFY(find(dayNotes(input), day, kind));
        input.first = input.last = day.addDays(1);
        QVERIFY(!find(dayNotes(input), day.addDays(1), kind));
    }

    void putsNotesFirstAndOnEveryDayTheyCover()
    {
        DayNotesInput input = october();
        input.notes = { { QUuid::createUuid(), u"Studio closed"_s, QDate(2026, 10, 24), QDate(2026, 10, 26) },
            { QUuid::createUuid(), u"Far away"_s, QDate(2025, 1, 1), QDate(2025, 1, 2) },
            { QUuid::createUuid(), u"Long"_s, QDate(2020, 1, 1), QDate(2030, 1, 1) } };
        const auto days = dayNotes(input);
        QCOMPARE(days.value(QDate(2026, 10, 25)).first().text, u"Studio closed"_s);
        QCOMPARE(days.value(QDate(2026, 10, 25)).size(), 3);
        QCOMPARE(days.firstKey(), input.first);
        QCOMPARE(days.lastKey(), input.last);
    }

    void putsRepeatedNotesOnEachOfTheirDays()
    {
        DayNotesInput input;
        input.first = QDate(2026, 9, 28);
        input.last = QDate(2026, 11, 8);
        input.notes = {
            { QUuid::createUuid(), u"World Bread Day"_s, QDate(2006, 10, 16), QDate(2006, 10, 16),
                u"FREQ=YEARLY"_s },
            { QUuid::createUuid(), u"Market"_s, QDate(2026, 9, 1), QDate(2026, 9, 2),
                u"RRULE:FREQ=MONTHLY;BYDAY=1TU\nEXDATE:20261103"_s },
            { QUuid::createUuid(), u"First left out"_s, QDate(2026, 10, 7), QDate(2026, 10, 7),
                u"RRULE:FREQ=WEEKLY;COUNT=2\nEXDATE:20261007"_s },
            { QUuid::createUuid(), u"Broken"_s, QDate(2026, 10, 1), QDate(2026, 10, 1), u"FREQ=NEVER"_s },
            { QUuid::createUuid(), u"Over the edge"_s, QDate(2020, 9, 26), QDate(2020, 9, 29),
                u"FREQ=YEARLY"_s },
            { QUuid::createUuid(), u"Itself"_s, QDate(2026, 10, 20), QDate(2026, 10, 22),
                u"FREQ=DAILY;COUNT=2"_s },
        };
        const auto days = dayNotes(input);
        const auto shown = [&](const QString &title) {
            QList<QDate> on;
            for (auto it = days.begin(); it != days.end(); ++it) {
                for (const DayNote &note : *it) {
                    if (note.text == title)
                        on.append(it.key());
                }
            }
            return on;
        };
        QCOMPARE(shown(u"World Bread Day"_s), QList<QDate>({ QDate(2026, 10, 16) }));
        QCOMPARE(shown(u"Market"_s), QList<QDate>({ QDate(2026, 10, 6), QDate(2026, 10, 7) }));
        QCOMPARE(shown(u"First left out"_s), QList<QDate>({ QDate(2026, 10, 14) }));
        QCOMPARE(shown(u"Broken"_s), QList<QDate>({ QDate(2026, 10, 1) }));
        QCOMPARE(shown(u"Over the edge"_s), QList<QDate>({ QDate(2026, 9, 28), QDate(2026, 9, 29) }));
        QCOMPARE(shown(u"Itself"_s),
            QList<QDate>(
                { QDate(2026, 10, 20), QDate(2026, 10, 21), QDate(2026, 10, 22), QDate(2026, 10, 23) }));
    }

    // A workspace from elsewhere may hold thousands of rules that ask for everything.
    void isDoneInTimeWhateverTheNotesAskFor()
    {
        DayNotesInput input;
        input.first = QDate(2026, 9, 28);
        input.last = QDate(2026, 11, 8);
        for (int i = 0; i < 2000; ++i) {
            input.notes.append({ QUuid::createUuid(), u"Note"_s, QDate(1900, 1, 1), QDate(1900, 1, 1),
                u"FREQ=SECONDLY;COUNT=1000000000"_s });
        }
        QElapsedTimer timer;
        timer.start();
        QVERIFY(dayNotes(input).size() <= 42);
        QVERIFY2(timer.elapsed() < 1000, qPrintable(u"%1 ms"_s.arg(timer.elapsed())));
    }
};

QTEST_APPLESS_MAIN(DayNotesTest)
#include "tst_day_notes.moc"
