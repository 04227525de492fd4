#include "core/base/Errors.h"
#include "core/schedule/ical/Errors.h"
#include "core/schedule/ical/Recurrence.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QtTest>

#include <rapidcheck.h>

using namespace galley;
using namespace galley::schedule;
using namespace Qt::Literals::StringLiterals;

namespace {

const RecurrenceWindow kAllTime { QDate(1900, 1, 1), QDate(2600, 12, 31) };

QJsonArray cases(const QString &name)
{
    QFile file(QStringLiteral(GALLEY_TEST_DATA "/recurrence/") + name);
    return file.open(QIODevice::ReadOnly)
        ? QJsonDocument::fromJson(file.readAll()).object().value("cases"_L1).toArray()
        : QJsonArray();
}

QStringList texts(const Occurrences &found, bool utc)
{
    QStringList list;
    for (const Occurrence &one : found.list)
        list.append(
            IcalTime { one.date, one.time.isValid() ? std::optional(one.time) : std::nullopt, utc }.toText());
    return list;
}

QStringList strings(const QJsonValue &array)
{
    return array.toVariant().toStringList();
}

// As iCalendar text with blanks and line ends wherever they happen to be.
std::pair<QString, QString> startAndLines(const QString &text)
{
    QString start;
    QStringList lines;
    for (const QString &word : text.toUpper().split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts)) {
        if (word.startsWith("DTSTART:"_L1))
            start = word.sliced(8);
        else
            lines.append(word);
    }
    return { start, lines.join(u'\n') };
}

QStringList expand(const QString &lines, const QString &startText, qsizetype limit)
{
    const auto start = IcalTime::fromText(startText);
    const auto recurrence = Recurrence::fromText(lines);
    if (!start || !recurrence)
        return { u"unreadable"_s };
    WalkBudget budget { 5'000'000 };
    const auto found = occurrences(*recurrence, { start->date, start->time, {} }, kAllTime, limit, budget);
    return found ? texts(*found, start->utc) : QStringList { found.error().code };
}

QStringList days(const QString &lines, QDate start, QDate first, QDate last)
{
    WalkBudget budget;
    const auto found =
        occurrences(*Recurrence::fromText(lines), { start, {}, {} }, { first, last }, 1000, budget);
    return texts(*found, false);
}

} // namespace

class RecurrenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void answersAsDateutilDoes_data()
    {
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("lines");
        QTest::addColumn<QStringList>("wanted");
        for (const QJsonValue &value : cases(u"dateutil-rrule.json"_s)) {
            const QJsonObject one = value.toObject();
            const QString name = one.value("name"_L1).toString();
            // A yearly rule with a week and no day: all seven days there, and the weekday of the start in RFC
            // 5545
            // ("information not contained in the rule is derived from DTSTART") and in libical's answers.
            if (name == "testYearlyByWeekNo"_L1)
                continue;
            auto [start, lines] = one.contains("text"_L1)
                ? startAndLines(one.value("text"_L1).toString())
                : std::pair { one.value("dtstart"_L1).toString(), one.value("rrule"_L1).toString() };
            QTest::newRow(qPrintable(name)) << start << lines << strings(one.value("instances"_L1));
        }
    }

    void answersAsDateutilDoes()
    {
        QFETCH(QString, start);
        QFETCH(QString, lines);
        QFETCH(QStringList, wanted);
        QCOMPARE(expand(lines, start, wanted.size() + (lines.contains("COUNT"_L1) ? 1 : 0)), wanted);
    }

    void answersAsLibicalDoes_data()
    {
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("lines");
        QTest::addColumn<QStringList>("wanted");
        QTest::addColumn<QStringList>("alternative");
        int row = 0;
        for (const QJsonValue &value : cases(u"libical-rrule.json"_s)) {
            const QJsonObject one = value.toObject();
            ++row;
            if (one.contains("error"_L1))
                continue;
            const QString rule = one.value("rrule"_L1).toString();
            QTest::newRow(qPrintable(u"%1 %2"_s.arg(row).arg(rule)))
                << one.value("dtstart"_L1).toString() << rule << strings(one.value("instances"_L1))
                << strings(one.value("dateutil_instances"_L1));
        }
    }

    void answersAsLibicalDoes()
    {
        QFETCH(QString, start);
        QFETCH(QString, lines);
        QFETCH(QStringList, wanted);
        QFETCH(QStringList, alternative);
        const QStringList got = expand(lines, start, wanted.size() + 1);
        if (got == wanted || alternative.isEmpty())
            QCOMPARE(got, wanted);
        else
            QCOMPARE(got.first(std::min(got.size(), alternative.size())), alternative);
    }

    void keepsWallTimeOverClockChanges()
    {
        WalkBudget budget;
        const auto found = occurrences(*Recurrence::fromText(u"FREQ=WEEKLY;COUNT=3"_s),
            { QDate(2026, 10, 18), QTime(9, 30), u"Europe/Berlin"_s }, kAllTime, 10, budget);
        QVERIFY(found);
        QCOMPARE(texts(*found, false),
            QStringList({ u"20261018T093000"_s, u"20261025T093000"_s, u"20261101T093000"_s }));
        constexpr qint64 hours = 3'600'000;
        QCOMPARE(*found->list[1].utcMs - *found->list[0].utcMs, 169 * hours); // one hour more than a week
        QCOMPARE(*found->list[2].utcMs - *found->list[1].utcMs, 168 * hours);
    }

    void readsUntilInTheZoneOfTheStart()
    {
        WalkBudget budget;
        const auto count = [&](const QString &until) {
            return occurrences(*Recurrence::fromText(u"FREQ=DAILY;UNTIL="_s + until),
                { QDate(2026, 10, 22), QTime(23, 30), u"America/New_York"_s }, kAllTime, 10, budget)
                ->list.size();
        };
        QCOMPARE(count(u"20261024T033000Z"_s), 2); // 23:30 in New York on the 23rd
        QCOMPARE(count(u"20261024T032959Z"_s), 1);
        QCOMPARE(count(u"20261024"_s), 3);
    }

    void leavesOutAndAdds()
    {
        QCOMPARE(days(u"RRULE:FREQ=WEEKLY;COUNT=4\nEXDATE:20261029\nRDATE:20261101"_s, QDate(2026, 10, 22),
                     QDate(2026, 10, 1), QDate(2026, 11, 30)),
            QStringList({ u"20261022"_s, u"20261101"_s, u"20261105"_s, u"20261112"_s }));
    }

    void saysWhenThereIsMore()
    {
        WalkBudget budget;
        const auto rule = Recurrence::fromText(u"FREQ=DAILY"_s);
        const RecurrenceStart start { QDate(2026, 1, 1), {}, {} };
        const RecurrenceWindow week { QDate(2026, 1, 1), QDate(2026, 1, 7) };
        QVERIFY(occurrences(*rule, start, week, 7, budget)->complete);
        const auto cut = occurrences(*rule, start, week, 6, budget);
        QVERIFY(!cut->complete);
        QCOMPARE(cut->list.size(), 6);
    }

    void isBoundedWhateverIsAsked_data()
    {
        QTest::addColumn<QString>("rule");
        for (const char *rule : { "FREQ=SECONDLY;COUNT=1000000000", "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30",
                 "FREQ=SECONDLY;INTERVAL=7;BYSECOND=1;BYMINUTE=1;BYHOUR=1;BYDAY=MO;BYMONTHDAY=31;BYMONTH=2",
                 "FREQ=MINUTELY;INTERVAL=1440;BYHOUR=3", "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=1",
                 "FREQ=YEARLY;BYYEARDAY=366;BYMONTH=1", "FREQ=YEARLY;INTERVAL=1000000",
                 "FREQ=MONTHLY;INTERVAL=1000000", "FREQ=YEARLY;BYWEEKNO=53;BYMONTH=7",
                 "FREQ=HOURLY;INTERVAL=999999;COUNT=999999999999",
                 "FREQ=YEARLY;BYSETPOS=-1;BYHOUR=0,1,2,3,4,5,6,7,8,9,"
                 "10,11,12;BYMINUTE=1,2,3,4,5,6,7,8;BYSECOND=1,2,3,4,5,6,7;BYDAY=MO,TU,WE,TH,FR,SA,SU" })
            QTest::newRow(rule) << QString::fromLatin1(rule);
    }

    void isBoundedWhateverIsAsked()
    {
        QFETCH(QString, rule);
        QElapsedTimer timer;
        timer.start();
        for (const QDate &first : { QDate(1, 1, 1), QDate(1970, 1, 1), QDate(2026, 1, 1) }) {
            WalkBudget budget;
            const auto found = occurrences(*Recurrence::fromText(rule), { first, QTime(0, 0), {} },
                { QDate(2026, 10, 1), QDate(2026, 10, 31) }, 100, budget);
            QVERIFY(found);
            QVERIFY(found->list.size() <= 100);
        }
        QVERIFY2(timer.elapsed() < 2000, qPrintable(u"%1 ms"_s.arg(timer.elapsed())));
    }

    void refusesWhatIsNoRule_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : { "FREQ=", "FREQ=FORTNIGHTLY", "INTERVAL=2", "FREQ=DAILY;INTERVAL=0",
                 "FREQ=DAILY;COUNT=-1", "FREQ=DAILY;BYMONTH=13", "FREQ=DAILY;BYDAY=XX",
                 "FREQ=DAILY;BYDAY=0MO", "FREQ=DAILY;FREQ=WEEKLY", "FREQ=DAILY;UNTIL=tomorrow",
                 "FREQ=DAILY;RSCALE=CHINESE", "FREQ=DAILY;BYHOUR=24", "FREQ=DAILY;BYMONTHDAY=0",
                 "FREQ=DAILY;BYSETPOS=,", "EXDATE:2026", "NAME:value", "FREQ", "=;" })
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void refusesWhatIsNoRule()
    {
        QFETCH(QString, text);
        const auto read = Recurrence::fromText(text);
        QVERIFY(!read);
        QCOMPARE(read.error().code, QString(icalerror::kBadRule));
    }

    void refusesUnknownZones()
    {
        WalkBudget budget;
        const auto found = occurrences(*Recurrence::fromText(u"FREQ=DAILY"_s),
            { QDate(2026, 1, 1), QTime(9, 0), u"Middle/Earth"_s }, kAllTime, 3, budget);
        QVERIFY(!found);
        QCOMPARE(found.error().code, QString(errors::kUnknownZone));
    }

    void writesWhatItReads()
    {
        for (const auto &file : { u"dateutil-rrule.json"_s, u"libical-rrule.json"_s }) {
            for (const QJsonValue &value : cases(file)) {
                const auto read = RecurrenceRule::fromText(value.toObject().value("rrule"_L1).toString());
                if (read)
                    QCOMPARE(*RecurrenceRule::fromText(read->toText()), *read);
            }
        }
        const QString text = u"RRULE:FREQ=WEEKLY;BYDAY=-1TH\nRDATE:20261101\nEXDATE:20261029,20261105"_s;
        QCOMPARE(Recurrence::fromText(text)->toText(), text);
    }

    // A month far from the start is reached without walking there, and shows the same.
    void jumpsToWhereAWalkArrives()
    {
        const QStringList parts { u"BYMONTH=2,5,12"_s, u"BYMONTHDAY=1,29,-1"_s, u"BYDAY=MO,TH"_s,
            u"BYDAY=-1FR"_s, u"BYYEARDAY=1,100,-1"_s, u"BYWEEKNO=1,20,53"_s, u"BYSETPOS=1,-1"_s,
            u"WKST=SU"_s };
        const QStringList frequencies { u"YEARLY"_s, u"MONTHLY"_s, u"WEEKLY"_s, u"DAILY"_s, u"HOURLY"_s };
        const bool held = rc::check("jumpsToWhereAWalkArrives", [&] {
            QString text =
                u"FREQ=%1;INTERVAL=%2"_s.arg(frequencies[*rc::gen::inRange<qsizetype>(0, frequencies.size())])
                    .arg(*rc::gen::inRange(1, 14));
            QStringList names;
            for (int i = *rc::gen::inRange(0, 4); i > 0; --i) {
                const QString part = parts[*rc::gen::inRange<qsizetype>(0, parts.size())];
                const QString name = part.section(u'=', 0, 0);
                if (!names.contains(name))
                    text += u';' + part;
                names.append(name);
            }
            const QDate start = QDate(2000, 1, 1).addDays(*rc::gen::inRange(0, 9000));
            const QDate first = start.addDays(*rc::gen::inRange(-40, 4000));
            const QDate last = first.addDays(41);
            const auto rule = *RecurrenceRule::fromText(text);
            WalkBudget budget { 100'000'000 };
            const auto walk = [&](const RecurrenceRule &walked) {
                QList<qint64> walls;
                RC_ASSERT(walkRule(walked, start, QTime(7, 45), wallSeconds(first, QTime(0, 0)),
                    wallSeconds(last, QTime(23, 59, 59)), budget, [&](qint64 wall) {
                        walls.append(wall);
                        return true;
                    }));
                return walls;
            };
            RecurrenceRule counted = rule;
            counted.count = 1'000'000'000; // a count has to be counted from the start
            RC_ASSERT(walk(rule) == walk(counted));
        });
        QVERIFY(held);
    }
};

QTEST_APPLESS_MAIN(RecurrenceTest)
#include "tst_recurrence.moc"
