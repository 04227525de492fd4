#include "core/domain/ChangeBuilder.h"
#include "core/schedule/ical/DateChanges.h"
#include "core/schedule/ical/DatePlan.h"
#include "core/schedule/ical/Errors.h"
#include "core/schedule/ical/IcalExport.h"
#include "core/schedule/ical/Recurrence.h"
#include "core/store/LocalStore.h"
#include "core/store/Reader.h"
#include "core/store/queries/ClientList.h"
#include "tests/support/TestStore.h"
#include "tests/support/WorkspaceBuilder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace galley;
using namespace galley::schedule;
using namespace galley::test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Studio
{
    Studio()
    {
        WorkspaceBuilder build(store.ids, store.clock);
        build.studio(u"Studio"_s);
        client = build.client(u"Halm, Korn; & Söhne"_s, u"Europe/Berlin"_s);
        other = build.client(u"Casa Verano"_s, u"America/New_York"_s);
        post = build.post(client,
            { .title = u"Slow bread"_s,
                .body = u"Two days; one loaf, \\ no hurry.\n"_s + u"🥖"_s.repeated(60),
                .at = u"2026-10-22T07:45"_s,
                .state = ContentState::Approved });
        later = build.post(other, { .title = u"Verano"_s, .at = u"2026-11-05T18:00"_s });
        build.post(client, { .title = u"Idea"_s });
        bread = build.note(u"World Bread Day"_s, u"2020-10-16"_s, u"2020-10-16"_s);
        closed = build.note(u"Closed"_s, u"2026-10-24"_s, u"2026-10-26"_s, client);
        build.note(u"Elsewhere"_s, u"2026-10-24"_s, u"2026-10-26"_s, other);
        isReady = store.apply(build.take()).has_value();
        ChangeBuilder rules(store.ids, store.clock, { u"note.edit"_s });
        rules.update(u"calendar_notes"_s, bread,
            { { u"rrule"_s, u"RRULE:FREQ=YEARLY\nEXDATE:20211016"_s },
                { u"body"_s, u"Bake, share\nrepeat"_s } },
            { { u"rrule"_s, {} }, { u"body"_s, {} } });
        isReady = isReady && store.apply(rules.build()).has_value();
    }

    Result<ExportedPlan> exported(const QList<QUuid> &clients = {})
    {
        return exportPlan({ clients, u"Studio"_s, path() }, store.reader());
    }

    [[nodiscard]] QString path() const { return folder.filePath(u"plan.ics"_s); }

    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    TestStore store;
    QTemporaryDir folder;
    QUuid client, other, post, later, bread, closed;
    bool isReady = false;
};

const IcalEvent *eventOf(const IcalFile &file, const QString &uid)
{
    const auto found = std::find_if(
        file.events.begin(), file.events.end(), [&](const IcalEvent &event) { return event.uid == uid; });
    return found == file.events.end() ? nullptr : &*found;
}

} // namespace

class IcalExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void writesPostsAtTheirTimeAndNotesOnTheirDays()
    {
        Studio studio;
        QVERIFY(studio.isReady);
        const auto done = studio.exported();
        QVERIFY(done);
        QCOMPARE(done->posts, 2);
        QCOMPARE(done->notes, 3);
        const auto file = readIcal(studio.path());
        QVERIFY(file);
        const IcalEvent *post = eventOf(*file, exportedUid("post"_L1, studio.post));
        QVERIFY(post);
        QCOMPARE(post->title, u"Slow bread"_s);
        QCOMPARE(post->text, u"Two days; one loaf, \\ no hurry.\n"_s + u"🥖"_s.repeated(60));
        QCOMPARE(post->start->at.toText(), u"20261022T074500"_s);
        QCOMPARE(post->start->zone, u"Europe/Berlin"_s);
        const IcalEvent *later = eventOf(*file, exportedUid("post"_L1, studio.later));
        QVERIFY(later);
        QCOMPARE(later->start->at.toText(), u"20261105T180000"_s);
        QCOMPARE(later->start->zone, u"America/New_York"_s);
        QVERIFY(studio.bytes().contains("STATUS:CONFIRMED"));
        QVERIFY(studio.bytes().contains("CATEGORIES:Halm\\, Korn\\; & S"));
    }

    void writesLinesThatEveryReaderTakes()
    {
        Studio studio;
        QVERIFY(studio.exported());
        for (const QByteArray &line : studio.bytes().split('\n')) {
            QVERIFY2(line.isEmpty() || (line.endsWith('\r') && line.size() <= 76), line.constData());
            QVERIFY(QString::fromUtf8(line).toUtf8() == line); // no character is torn
        }
    }

    // 2026-10-25T02:30 comes twice in Berlin; only the first has that name.
    void namesTheSecondOfTwoEqualTimes()
    {
        Studio studio;
        ChangeBuilder fold(studio.store.ids, studio.store.clock, { u"post.move"_s });
        fold.update(u"posts"_s, studio.post,
            { { u"scheduled_local"_s, u"2026-10-25T02:30"_s }, { u"scheduled_fold"_s, 1 } },
            { { u"scheduled_local"_s, u"2026-10-22T07:45"_s }, { u"scheduled_fold"_s, 0 } });
        QVERIFY(studio.store.apply(fold.build()));
        QVERIFY(studio.exported());
        QVERIFY(studio.bytes().contains("DTSTART:20261025T013000Z"));
    }

    void explainsItsZones()
    {
        Studio studio;
        QVERIFY(studio.exported({ studio.client }));
        const QByteArray text = studio.bytes();
        QVERIFY(text.contains("TZID:Europe/Berlin\r\n"));
        QVERIFY(!text.contains("America/New_York"));
        QVERIFY(text.contains(
            "BEGIN:STANDARD\r\nDTSTART:20261025T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\n"));
        QVERIFY(text.contains(
            "BEGIN:DAYLIGHT\r\nDTSTART:20260329T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\n"));
    }

    void exportsOneClientAlone()
    {
        Studio studio;
        const auto done = studio.exported({ studio.client });
        QVERIFY(done);
        QCOMPARE(done->posts, 1);
        QCOMPARE(done->notes, 2); // its own, and that of all
    }

    void comesBackUnchanged()
    {
        Studio studio;
        QVERIFY(studio.exported());
        const auto plan =
            planDates(*readIcal(studio.path()), studio.client, u"Europe/Berlin"_s, studio.store.reader());
        QVERIFY(plan);
        QHash<QUuid, DateVerdict> verdicts;
        for (const PlannedDate &date : plan->dates)
            verdicts.insert(date.id, date.verdict);
        QCOMPARE(verdicts.value(studio.bread, DateVerdict::LeftOut), DateVerdict::Same);
        QCOMPARE(verdicts.value(studio.closed, DateVerdict::LeftOut), DateVerdict::Same);

        // In another workspace the same notes are made, and the posts are days.
        TestStore empty;
        WorkspaceBuilder begin(empty.ids, empty.clock);
        begin.studio(u"Empty"_s);
        const QUuid client = begin.client(u"Halm"_s, u"Europe/Berlin"_s);
        QVERIFY(empty.apply(begin.take()));
        QVERIFY(studio.exported({ studio.client }));
        const auto fresh = planDates(*readIcal(studio.path()), client, u"Europe/Berlin"_s, empty.reader());
        QVERIFY(fresh);
        QSet<QUuid> all;
        for (const PlannedDate &date : fresh->dates)
            all.insert(date.id);
        QVERIFY(empty.apply(makeDateNotes(*fresh, all, u"plan.ics"_s, store::studioHead(empty.reader())->id,
            empty.reader(), empty.ids, empty.clock)));
        for (const PlannedDate &date : fresh->dates) {
            if (date.title == "World Bread Day"_L1) {
                const QJsonObject row = empty.row(u"calendar_notes"_s, date.id);
                const QJsonObject was = studio.store.row(u"calendar_notes"_s, studio.bread);
                for (const auto &column : { u"title"_s, u"body"_s, u"start_on"_s, u"end_on"_s, u"rrule"_s })
                    QCOMPARE(row.value(column), was.value(column));
            }
        }
    }

    // Whatever a note's rule asks for, the file says it so that the same days come of it elsewhere.
    void bringsBackTheDaysOfEveryRule()
    {
        const auto daysOf = [](const QString &rule, QDate start) {
            WalkBudget budget { 5'000'000 };
            const auto found = occurrences(*Recurrence::fromText(rule), { start, {}, {} },
                { QDate(1990, 1, 1), QDate(2200, 12, 31) }, 20, budget);
            QStringList days;
            for (const Occurrence &one : found ? found->list : QList<Occurrence>())
                days.append(one.date.toString(Qt::ISODate));
            return days;
        };
        TestStore store;
        WorkspaceBuilder build(store.ids, store.clock);
        build.studio(u"Studio"_s);
        const QUuid client = build.client(u"Halm"_s, u"Europe/Berlin"_s);

        struct Note
        {
            QDate start;
            QString rule;
            QUuid id;
        };

        QHash<QString, Note> notes;
        static const QRegularExpression kWithinDays(u"(HOUR|MINUTE|SECOND)"_s);
        for (const auto &file : { u"dateutil-rrule.json"_s, u"libical-rrule.json"_s }) {
            QFile corpus(QStringLiteral(GALLEY_TEST_DATA "/recurrence/") + file);
            QVERIFY(corpus.open(QIODevice::ReadOnly));
            for (const QJsonValue &value :
                QJsonDocument::fromJson(corpus.readAll()).object().value("cases"_L1).toArray()) {
                const QString rule = value.toObject().value("rrule"_L1).toString();
                const auto start = IcalTime::fromText(value.toObject().value("dtstart"_L1).toString());
                const auto read = Recurrence::fromText(rule);
                if (rule.isEmpty() || rule.contains(kWithinDays) || !start || !read)
                    continue;
                const QString title = u"Rule %1; of, many"_s.arg(notes.size());
                const QString day = start->date.toString(Qt::ISODate);
                notes.insert(title, { start->date, read->toText(), build.note(title, day, day, client) });
            }
        }
        QVERIFY2(notes.size() > 100, qPrintable(QString::number(notes.size())));
        QVERIFY(store.apply(build.take()));
        ChangeBuilder rules(store.ids, store.clock, { u"note.edit"_s });
        for (const Note &note : std::as_const(notes))
            rules.update(u"calendar_notes"_s, note.id, { { u"rrule"_s, note.rule } }, { { u"rrule"_s, {} } });
        QVERIFY(store.apply(rules.build()));
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"rules.ics"_s);
        QVERIFY(exportPlan({ {}, u"Studio"_s, path }, store.reader()));

        TestStore other;
        WorkspaceBuilder begin(other.ids, other.clock);
        begin.studio(u"Other"_s);
        const QUuid there = begin.client(u"Korn"_s, u"America/New_York"_s);
        QVERIFY(other.apply(begin.take()));
        const auto plan = planDates(*readIcal(path), there, u"America/New_York"_s, other.reader());
        QVERIFY(plan);
        int compared = 0;
        for (const PlannedDate &date : plan->dates) {
            QVERIFY2(notes.contains(date.title), qPrintable(date.title));
            const Note &note = notes[date.title];
            const QString rule = date.recurrence.isEmpty() ? note.rule : date.recurrence;
            QVERIFY2(daysOf(rule, date.first) == daysOf(note.rule, note.start),
                qPrintable(note.rule + u" came back as "_s + date.recurrence));
            ++compared;
        }
        QCOMPARE(compared, notes.size());
    }

    void leavesAFileAsItWasWhereItCannotWrite()
    {
        Studio studio;
        const auto done = exportPlan(
            { {}, u"Studio"_s, studio.folder.filePath(u"none/plan.ics"_s) }, studio.store.reader());
        QVERIFY(!done);
        QCOMPARE(done.error().code, QString(icalerror::kNotWritten));
    }
};

QTEST_GUILESS_MAIN(IcalExportTest)
#include "tst_ical_export.moc"
