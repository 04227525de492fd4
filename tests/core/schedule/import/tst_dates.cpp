#include "core/schedule/import/DateCell.h"
#include "core/schedule/import/DateGuess.h"

#include <QDateTime>
#include <QTest>

#include <rapidcheck.h>

using namespace galley::schedule;
using namespace Qt::Literals::StringLiterals;
using Kind = DateReading::Kind;

namespace {

QList<DateReading> readings(const QStringList &cells)
{
    QList<DateReading> all;
    for (const QString &cell : cells)
        all.append(readDateCell(cell));
    return all;
}

} // namespace

class TestDates final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void readsDatesThatLeaveNoChoice_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("time");
        const auto row = [](const char *cell, const char *date, const char *time) {
            QTest::newRow(cell) << QString::fromUtf8(cell) << QString::fromUtf8(date)
                                << QString::fromUtf8(time);
        };
        row("2026-01-27", "2026-01-27", "");
        row("2026-01-27 17:30", "2026-01-27", "17:30");
        row("2026-01-27T17:30:59.123", "2026-01-27", "17:30");
        row("2026/1/7", "2026-01-07", "");
        row("20260127", "2026-01-27", "");
        row("27.01.2026", "2026-01-27", "");
        row("01.02.2026", "2026-02-01", "");
        row("1.2.26 9:05", "2026-02-01", "09:05");
        row("Jan 27, 2026", "2026-01-27", "");
        row("Tue, 27 January 2026 at 5:30 PM", "2026-01-27", "17:30");
        row("January 27th, 2026", "2026-01-27", "");
        row("27-Jan-26", "2026-01-27", "");
        row("27. März 2026, 9 Uhr", "2026-03-27", "09:00");
        row("Di. 27.01.2026 um 17:30 Uhr", "2026-01-27", "17:30");
        row("27 de enero de 2026", "2026-01-27", "");
        row("27 de enero de 2026 a las 5:30 p. m.", "2026-01-27", "17:30");
        row("mardi 27 janvier 2026 à 17h30", "2026-01-27", "17:30");
        row("1er août 2026", "2026-08-01", "");
        row("2026年1月27日", "2026-01-27", "");
        row("٢٠٢٦-٠١-٢٧", "2026-01-27", "");
        row("46049.729166666664", "2026-01-27", "17:30");
        row("46049", "2026-01-27", "");
        row("27.01.2026 12:15 am", "2026-01-27", "00:15");
    }

    void readsDatesThatLeaveNoChoice()
    {
        QFETCH(QString, cell);
        QFETCH(QString, date);
        QFETCH(QString, time);
        const DateReading reading = readDateCell(cell);
        QCOMPARE(reading.kind, Kind::Date);
        QVERIFY(!reading.dependsOnOrder());
        QCOMPARE(reading.date(DateOrder::DayMonthYear).toString(Qt::ISODate), date);
        QCOMPARE(reading.time ? reading.time->toString(u"HH:mm"_s) : QString(), time);
    }

    void readsInstants_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("utc");
        QTest::newRow("offset") << u"2026-01-27T17:30:00+02:00"_s << u"2026-01-27T15:30:00Z"_s;
        QTest::newRow("offset without colon") << u"2026-01-27 17:30 +0200"_s << u"2026-01-27T15:30:00Z"_s;
        QTest::newRow("west") << u"2026-01-27T17:30-05:00"_s << u"2026-01-27T22:30:00Z"_s;
        QTest::newRow("zone word") << u"2026-01-27 17:30 CET"_s << u"2026-01-27T16:30:00Z"_s;
        QTest::newRow("zone word after am") << u"January 27, 2026 9 am EST"_s << u"2026-01-27T14:00:00Z"_s;
        QTest::newRow("zulu") << u"2026-07-08T12:30:00Z"_s << u"2026-07-08T12:30:00Z"_s;
        QTest::newRow("seconds") << u"1769527800"_s << u"2026-01-27T15:30:00Z"_s;
        QTest::newRow("milliseconds") << u"1769527800000"_s << u"2026-01-27T15:30:00Z"_s;
    }

    void readsInstants()
    {
        QFETCH(QString, cell);
        QFETCH(QString, utc);
        const DateReading reading = readDateCell(cell);
        QCOMPARE(reading.kind, Kind::Instant);
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(reading.instantMs, Qt::UTC).toString(Qt::ISODate), utc);
    }

    void refusesToInventDates_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("blank") << u"  "_s << Kind::Empty;
        QTest::newRow("phrase") << u"next Friday at 2 PM"_s << Kind::Phrase;
        QTest::newRow("tomorrow") << u"tomorrow"_s << Kind::Phrase;
        QTest::newRow("weekday") << u"Montag"_s << Kind::Phrase;
        QTest::newRow("manana") << u"mañana 9:00"_s << Kind::Phrase;
        QTest::newRow("no year") << u"27.01."_s << Kind::NoYear;
        QTest::newRow("no year, named") << u"Jan 27"_s << Kind::NoYear;
        QTest::newRow("31 February") << u"31.02.2026"_s << Kind::Unreadable;
        QTest::newRow("month 13 and day 32") << u"32/13/2026"_s << Kind::Unreadable;
        QTest::newRow("hour 25") << u"2026-01-27 25:00"_s << Kind::Unreadable;
        QTest::newRow("minute 75") << u"2026-01-27 10:75"_s << Kind::Unreadable;
        QTest::newRow("long ago") << u"1899-01-27"_s << Kind::OutOfRange;
        QTest::newRow("far away") << u"2526-01-27"_s << Kind::OutOfRange;
        QTest::newRow("a range") << u"2026-01-27 17:30-18:30"_s << Kind::Unreadable;
        QTest::newRow("sentence") << u"whenever it suits you"_s << Kind::Unreadable;
        QTest::newRow("small number") << u"12"_s << Kind::Unreadable;
        QTest::newRow("figure") << u"139441"_s << Kind::Unreadable;
        QTest::newRow("a zone of several") << u"2026-01-27 17:30 CST"_s << Kind::ZoneUnclear;
        QTest::newRow("a zone nobody knows") << u"2026-01-27 17:30 XYZ"_s << Kind::Unreadable;
    }

    void refusesToInventDates()
    {
        QFETCH(QString, cell);
        QFETCH(Kind, kind);
        QCOMPARE(readDateCell(cell).kind, kind);
    }

    void readsClockTimes_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("time");
        const auto row = [](const char *cell, const char *time) {
            QTest::newRow(cell) << QString::fromUtf8(cell) << QString::fromUtf8(time);
        };
        row("17:30", "17:30");
        row("9:05", "09:05");
        row("5:30 PM", "17:30");
        row("5:30pm", "17:30");
        row("12 am", "00:00");
        row("12:00 p.m.", "12:00");
        row("17.30", "17:30");
        row("17h30", "17:30");
        row("17h", "17:00");
        row("9 Uhr", "09:00");
        row("17.30 Uhr", "17:30");
        row("0905", "09:05");
        row("17", "17:00");
        row("0.729166666664241", "17:30");
        row("17:30:00", "17:30");
        row("25:00", "");
        row("13 pm", "");
        row("9:5", "");
        row("soon", "");
        row("17:30 CET", "17:30");
        row("17:30 XYZ", "");
    }

    void readsClockTimes()
    {
        QFETCH(QString, cell);
        QFETCH(QString, time);
        const DateReading reading = readTimeCell(cell);
        QCOMPARE(reading.isTime(), !time.isEmpty());
        QCOMPARE(reading.time ? reading.time->toString(u"HH:mm"_s) : QString(), time);
    }

    void settlesTheOrderFromTheWholeColumn()
    {
        const DateGuess guess =
            guessDateOrder(readings({ u"03/02/2026"_s, u"27/01/2026 17:30"_s, u"28/01/2026"_s }));
        QCOMPARE(guess.certainty, DateGuess::Certainty::Settled);
        QCOMPARE(guess.order, DateOrder::DayMonthYear);
        QCOMPARE(guess.open, 1);
        QCOMPARE(guess.example, 0);
        QCOMPARE(guess.proof, 1);
    }

    void settlesMonthFirst()
    {
        const DateGuess guess =
            guessDateOrder(readings({ u"01/02/2026"_s, u"01/27/2026"_s, u"01/28/2026"_s }));
        QCOMPARE(guess.certainty, DateGuess::Certainty::Settled);
        QCOMPARE(guess.order, DateOrder::MonthDayYear);
    }

    // One cell may be the slip; it does not decide over the others.
    void asksWhereASingleCellWouldDecide()
    {
        const DateGuess guess = guessDateOrder(readings({ u"01/02/2026"_s, u"01/27/2026"_s }));
        QCOMPARE(guess.certainty, DateGuess::Certainty::Likely);
        QCOMPARE(guess.candidates, QList<DateOrder>({ DateOrder::MonthDayYear, DateOrder::DayMonthYear }));
        QCOMPARE(guess.proof, 1);
        QCOMPARE(guessDateOrder(readings({ u"01/27/2026"_s, u"2026-02-01"_s })).certainty,
            DateGuess::Certainty::Settled); // nothing hangs on it
    }

    void asksWhereSeveralOrdersFit()
    {
        const DateGuess guess =
            guessDateOrder(readings({ u"2/1/2026"_s, u"Jan 27, 2026"_s, u"27-Jan-26"_s }));
        QCOMPARE(guess.certainty, DateGuess::Certainty::Ambiguous);
        QCOMPARE(guess.candidates, QList<DateOrder>({ DateOrder::DayMonthYear, DateOrder::MonthDayYear }));
    }

    void asksWhereNoOrderFitsAll()
    {
        const DateGuess guess = guessDateOrder(readings({ u"27/01/2026"_s, u"01/28/2026"_s, u"1/2/2026"_s }));
        QCOMPARE(guess.certainty, DateGuess::Certainty::Mixed);
        QCOMPARE(guess.example, 2);
    }

    void needsNoOrderWhereEveryReadingIsTheSameDay()
    {
        QCOMPARE(guessDateOrder(readings({ u"3/3/2026"_s, u"2026-01-02"_s })).certainty,
            DateGuess::Certainty::NotNeeded);
    }

    // Whatever order a column was written in, it is read back in that order or asked about, never misread.
    void neverMisreadsAColumn()
    {
        QVERIFY(rc::check("settled means right", [] {
            const int written = *rc::gen::inRange(0, 2);
            const auto days =
                *rc::gen::nonEmpty(rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 3000)));
            QStringList cells;
            for (const int day : days) {
                const QDate date = QDate(2024, 1, 1).addDays(day);
                cells += date.toString(written == 0 ? u"dd/MM/yyyy"_s : u"MM/dd/yyyy"_s);
            }
            const QList<DateReading> read = readings(cells);
            const DateGuess guess = guessDateOrder(read);
            RC_ASSERT(guess.certainty != DateGuess::Certainty::Mixed);
            for (size_t i = 0; i < days.size(); ++i) {
                const DateReading &reading = read[qsizetype(i)];
                const QDate date = QDate(2024, 1, 1).addDays(days[i]);
                RC_ASSERT(reading.dates[size_t(written)] == date);
                if (guess.certainty == DateGuess::Certainty::Settled)
                    RC_ASSERT(reading.date(guess.order) == date);
                else if (guess.certainty == DateGuess::Certainty::NotNeeded)
                    RC_ASSERT(!reading.dependsOnOrder());
            }
        }));
    }

    void survivesAnyCell()
    {
        QVERIFY(rc::check("any text is read to an end", [](const std::string &text) {
            const QString cell = QString::fromStdString(text);
            const DateReading date = readDateCell(cell);
            RC_ASSERT(date.kind != Kind::Date || date.orders() != 0);
            const DateReading time = readTimeCell(cell);
            RC_ASSERT(!time.isTime() || time.time->isValid());
        }));
    }
};

QTEST_GUILESS_MAIN(TestDates)
#include "tst_dates.moc"
