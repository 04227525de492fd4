#include "IcalText.h"
#include "core/schedule/ical/Errors.h"
#include "core/schedule/ical/IcalFile.h"
#include "tests/support/Patience.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QtTest>

#include <rapidcheck.h>

using namespace galley;
using namespace galley::schedule;
using namespace galley::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kCorpus = QStringLiteral(GALLEY_TEST_DATA "/ical/");

QStringList corpusFiles()
{
    QStringList files;
    for (QDirIterator it(kCorpus, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        const QString path = it.next();
        if (!path.endsWith("ORIGIN.md"_L1))
            files.append(path);
    }
    files.sort();
    return files;
}

QString written(const QTemporaryDir &folder, const QByteArray &bytes)
{
    QFile file(folder.filePath(u"some.ics"_s));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

QString codeOf(const Result<IcalFile> &read)
{
    return read ? QString() : read.error().code;
}

} // namespace

class IcalFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void readsOrRefusesEveryFileOfOtherPrograms()
    {
        const QStringList files = corpusFiles();
        QVERIFY(files.size() > 180);
        const QSet<QString> known { icalerror::kNotCalendar, icalerror::kNoDates };
        int read = 0;
        for (const QString &path : files) {
            QElapsedTimer timer;
            timer.start();
            const auto file = readIcal(path);
            QVERIFY2(timer.elapsed() < test::patience(3000), qPrintable(path));
            QVERIFY2(file || known.contains(file.error().code), qPrintable(path));
            read += file ? 1 : 0;
        }
        QVERIFY2(read > 130, qPrintable(QString::number(read)));
    }

    void readsWhatAnEventSays()
    {
        QTemporaryDir folder;
        const auto file = readIcal(calendarFile(folder,
            "X-WR-CALNAME:Trade\\, fairs\n"
                + icalEvent("one@example",
                    "SEQUENCE:3\nSUMMARY:Fair\\; the big\n  one\nDESCRIPTION:First line\\nSecond\n"
                    "LOCATION:Hall 4\nDTSTART;TZID=Europe/Berlin:20261022T090000\nDURATION:PT90M\n"
                    "RRULE:FREQ=WEEKLY;COUNT=3\nEXDATE;TZID=Europe/Berlin:20261029T090000\n")
                + "BEGIN:VTODO\nUID:todo\nEND:VTODO\n"));
        QVERIFY(file);
        QCOMPARE(file->calendar, u"Trade, fairs"_s);
        QCOMPARE(file->others, 1);
        QCOMPARE(file->events.size(), 1);
        const IcalEvent &one = file->events.first();
        QCOMPARE(one.uid, u"one@example"_s);
        QCOMPARE(one.title, u"Fair; the big one"_s);
        QCOMPARE(one.text, u"First line\nSecond"_s);
        QCOMPARE(one.place, u"Hall 4"_s);
        QCOMPARE(one.sequence, 3);
        QCOMPARE(one.start->at.toText(), u"20261022T090000"_s);
        QCOMPARE(one.start->zone, u"Europe/Berlin"_s);
        QCOMPARE(one.seconds, 90 * 60);
        QCOMPARE(one.rules.size(), 1);
        QCOMPARE(one.removed.size(), 1);
    }

    void knowsZonesByManyNames_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("unknown");
        QTest::newRow("tzdata") << QByteArray("America/Argentina/Buenos_Aires")
                                << u"America/Argentina/Buenos_Aires"_s << QString();
        QTest::newRow("prefix") << QByteArray("/mozilla.org/20050126_1/Europe/Paris") << u"Europe/Paris"_s
                                << QString();
        QTest::newRow("Windows") << QByteArray("W. Europe Standard Time") << u"Europe/Berlin"_s << QString();
        QTest::newRow("explained") << QByteArray("Our town") << u"Europe/Vienna"_s << QString();
        QTest::newRow("nobody's") << QByteArray("Middle/Earth") << QString() << u"Middle/Earth"_s;
    }

    void knowsZonesByManyNames()
    {
        QFETCH(QByteArray, name);
        QTemporaryDir folder;
        const auto file = readIcal(calendarFile(folder,
            "BEGIN:VTIMEZONE\nTZID:Our town\nX-LIC-LOCATION:Europe/Vienna\nEND:VTIMEZONE\n"
                + icalEvent("a", "DTSTART;TZID=\"" + name + "\":20261022T090000\n")));
        QVERIFY(file);
        QTEST(file->events.first().start->zone, "zone");
        QTEST(file->events.first().start->unknownZone, "unknown");
    }

    void readsOtherEncodings()
    {
        QTemporaryDir folder;
        const QString text = u"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20261022\r\nSUMMARY:Straßenfest\r\n"
                             "END:VEVENT\r\nEND:VCALENDAR\r\n"_s;
        QByteArray utf16("\xff\xfe");
        utf16.append(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        for (const QByteArray &bytes :
            { text.toUtf8(), text.toLatin1(), "\xef\xbb\xbf" + text.toUtf8(), utf16 }) {
            const auto file = readIcal(written(folder, bytes));
            QVERIFY(file);
            QCOMPARE(file->events.first().title, u"Straßenfest"_s);
        }
    }

    void refusesWhatIsNoCalendar()
    {
        QTemporaryDir folder;
        QCOMPARE(codeOf(readIcal(folder.filePath(u"none.ics"_s))), QString(icalerror::kUnreadable));
        QCOMPARE(codeOf(readIcal(written(folder, {}))), QString(icalerror::kNotCalendar));
        QCOMPARE(codeOf(readIcal(written(folder, "Dear reader,\nhow are you?"))),
            QString(icalerror::kNotCalendar));
        QCOMPARE(codeOf(readIcal(written(folder, QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16)))),
            QString(icalerror::kNotCalendar));
        QCOMPARE(codeOf(readIcal(calendarFile(folder, {}))), QString(icalerror::kNoDates));
        QCOMPARE(codeOf(readIcal(written(folder, QByteArray("BEGIN:VCALENDAR\r\n").repeated(100'000)))),
            QString(icalerror::kNotCalendar));
    }

    void isBoundedInSize()
    {
        QTemporaryDir folder;
        QByteArray many;
        for (int i = 0; i <= kMaxIcalEvents; ++i)
            many += icalEvent(QByteArray::number(i), "DTSTART:20261022\nSUMMARY:Day\n");
        QCOMPARE(codeOf(readIcal(calendarFile(folder, many))), QString(icalerror::kTooManyDates));
        QCOMPARE(codeOf(readIcal(written(folder, QByteArray(kMaxIcalBytes + 1, 'x')))),
            QString(icalerror::kTooLarge));
        // One endless line, one endless list.
        const auto long1 = readIcal(calendarFile(
            folder, icalEvent("a", "DTSTART:20261022\nSUMMARY:" + QByteArray(8'000'000, 'y') + "\n")));
        QVERIFY(long1 && long1->events.first().title.size() <= 20'000);
        QByteArray dates = "20261022";
        for (int i = 0; i < 100'000; ++i)
            dates += ",20261022";
        const auto long2 = readIcal(
            calendarFile(folder, icalEvent("a", "DTSTART:20261022\nEXDATE;VALUE=DATE:" + dates + "\n")));
        QVERIFY(long2 && long2->events.first().removed.size() <= 1000);
    }

    void survivesDamage()
    {
        QTemporaryDir folder;
        const QStringList files = corpusFiles();
        const bool held = rc::check("survivesDamage", [&] {
            QFile file(files[*rc::gen::inRange<qsizetype>(0, files.size())]);
            RC_ASSERT(file.open(QIODevice::ReadOnly));
            QByteArray bytes = file.readAll();
            for (int i = *rc::gen::inRange(1, 20); i > 0 && !bytes.isEmpty(); --i) {
                const auto at = *rc::gen::inRange<qsizetype>(0, bytes.size());
                switch (*rc::gen::inRange(0, 4)) {
                case 0:
                    bytes[at] = char(*rc::gen::inRange(0, 256));
                    break;
                case 1:
                    bytes.remove(at, *rc::gen::inRange(1, 60));
                    break;
                case 2:
                    bytes.insert(at,
                        *rc::gen::elementOf(std::vector<QByteArray> { "\r\n", ";", ":", "\"", "=", ",", "\\",
                            "BEGIN:VEVENT\r\n", "END:VEVENT\r\n", "RRULE:FREQ=DAILY\r\n",
                            "DTSTART:20261022T\r\n" }));
                    break;
                default:
                    bytes.truncate(at);
                }
            }
            const auto read = readIcal(written(folder, bytes));
            for (const IcalEvent &one : read ? read->events : QList<IcalEvent>())
                RC_ASSERT(!one.title.contains(QChar(u'\0')) && one.text.size() <= 20'000);
        });
        QVERIFY(held);
    }
};

QTEST_APPLESS_MAIN(IcalFileTest)
#include "tst_ical_file.moc"
