#include "app/galley/CommandLine.h"

#include <QTest>

using namespace galley::app;
using namespace Qt::Literals::StringLiterals;

namespace {

ParsedCommandLine parse(const QString &line)
{
    QStringList arguments { u"galley"_s };
    arguments.append(line.split(u' ', Qt::SkipEmptyParts));
    return parseCommandLine(arguments);
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensTheWindowWhenNothingIsAsked();
    void readsAnImport();
    void readsAnExport();
    void readsATour();
    void refusesWhatCannotBeMeant_data();
    void refusesWhatCannotBeMeant();
    void answersHelpAndVersionWithSuccess();
};

void TestCommandLine::opensTheWindowWhenNothingIsAsked()
{
    const auto parsed = parse({});
    QVERIFY(parsed.command);
    QCOMPARE(parsed.command->mode, Mode::Window);
    QVERIFY(parsed.command->workspace.isEmpty());
    QVERIFY(!parsed.command->sample);
}

void TestCommandLine::readsAnImport()
{
    const auto parsed =
        parse(u"--workspace studio --import a.csv b.tsv --client Acme --zone Europe/Berlin --map m.json"_s);
    QVERIFY(parsed.command);
    QCOMPARE(parsed.command->mode, Mode::Import);
    QCOMPARE(parsed.command->workspace, u"studio"_s);
    QCOMPARE(parsed.command->files, (QStringList { u"a.csv"_s, u"b.tsv"_s }));
    QCOMPARE(parsed.command->client, u"Acme"_s);
    QCOMPARE(parsed.command->zone, u"Europe/Berlin"_s);
    QCOMPARE(parsed.command->map, u"m.json"_s);
}

void TestCommandLine::readsAnExport()
{
    const auto parsed = parse(u"--workspace studio --export plan.ics --client Acme"_s);
    QVERIFY(parsed.command);
    QCOMPARE(parsed.command->mode, Mode::Export);
    QCOMPARE(parsed.command->exportFile, u"plan.ics"_s);
    QCOMPARE(parsed.command->client, u"Acme"_s);
    QVERIFY(parse(u"--export plan.ics"_s).command);
}

void TestCommandLine::readsATour()
{
    const auto parsed = parse(u"--tour out --theme dark --size 1024x640 --lang de --screen palette"_s);
    QVERIFY(parsed.command);
    QCOMPARE(parsed.command->mode, Mode::Tour);
    QCOMPARE(parsed.command->tourFolder, u"out"_s);
    QCOMPARE(parsed.command->size, QSize(1024, 640));
    QCOMPARE(parsed.command->theme, u"dark"_s);
    QCOMPARE(parsed.command->language, u"de"_s);
    QCOMPARE(parsed.command->screen, u"palette"_s);
}

void TestCommandLine::refusesWhatCannotBeMeant_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("names"); // what the sentence must name
    QTest::newRow("unknown option") << u"--frobnicate"_s << u"frobnicate"_s;
    QTest::newRow("import without a file") << u"--import --client A --zone UTC"_s << u"file"_s;
    QTest::newRow("import without a client") << u"--import a.csv --zone UTC"_s << u"--client"_s;
    QTest::newRow("import without a zone") << u"--import a.csv --client A"_s << u"--zone"_s;
    QTest::newRow("export and import")
        << u"--export a.ics --import b.csv --client A --zone UTC"_s << u"--export"_s;
    QTest::newRow("an export with a zone") << u"--export a.ics --zone UTC"_s << u"--zone"_s;
    QTest::newRow("two things at once") << u"--verify --tour out"_s << u"--verify"_s;
    QTest::newRow("a file for nothing") << u"a.csv"_s << u"a.csv"_s;
    QTest::newRow("a client for nothing") << u"--client A"_s << u"--import"_s;
    QTest::newRow("the sample elsewhere") << u"--sample --workspace x"_s << u"--sample"_s;
    QTest::newRow("an address") << u"--workspace https://studio.example"_s << u"folder"_s;
    QTest::newRow("a size too small") << u"--tour out --size 320x200"_s << u"640x480"_s;
    QTest::newRow("a size that is none") << u"--tour out --size big"_s << u"1440x900"_s;
    QTest::newRow("a theme that is none") << u"--tour out --theme pink"_s << u"dark"_s;
    QTest::newRow("a language that is none") << u"--lang xx"_s << u"--lang"_s;
    QTest::newRow("a screen without a tour") << u"--screen palette"_s << u"--tour"_s;
}

void TestCommandLine::refusesWhatCannotBeMeant()
{
    QFETCH(QString, line);
    QFETCH(QString, names);
    const auto parsed = parse(line);
    QVERIFY(!parsed.command);
    QCOMPARE(parsed.answer.exitCode, 2);
    QVERIFY2(parsed.answer.text.contains(names), qPrintable(parsed.answer.text));
}

void TestCommandLine::answersHelpAndVersionWithSuccess()
{
    QCoreApplication *const application = QCoreApplication::instance();
    QVERIFY(application);
    for (const QString &line : { u"--help"_s, u"--version"_s }) {
        const auto parsed = parse(line);
        QVERIFY(!parsed.command);
        QCOMPARE(parsed.answer.exitCode, 0);
        QVERIFY(!parsed.answer.text.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_command_line.moc"
