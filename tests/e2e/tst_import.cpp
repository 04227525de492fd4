// Spreadsheets as they come from clients and other tools, through the real program without a window: what is
// printed, what it ends with, and what is in the workspace afterwards.
#include "core/base/Clock.h"
#include "core/base/Ids.h"
#include "core/store/Files.h"
#include "core/store/LocalStore.h"
#include "core/store/Reader.h"
#include "tests/support/Patience.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace galley;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Run
{
    int exitCode = -1;
    QString out;
    QString problems;
};

QString corpus(const QString &name)
{
    return QStringLiteral(GALLEY_TEST_DATA "/csv-import/") + name;
}

} // namespace

class TestImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsTheCorpus_data();
    void readsTheCorpus();
    void everyFileOfTheCorpusIsNamed();
    void goesInOnceAndThenIsThere();
    void takesTheAnswerFromAMapFile();
    void draftsMayLackAPicture();
    void saysWhoStartedWhat();
    void addsAClientOnlyWhenTold();
    void leavesAWorkspaceThatAWindowHasAlone();
    void refusesAZoneThatIsNone();
    void aMissingFileLeavesNoWorkspace();
    void speaksTheLanguageAskedFor();
    void verifySaysInWordsWhatItCannotRead_data();
    void verifySaysInWordsWhatItCannotRead();
    void saysThatADamagedFileWasRebuilt();
    void asksForAWorkspaceWhenThereWasNone();

private:
    [[nodiscard]] Run galley(const QStringList &arguments) const;
    [[nodiscard]] Run importFile(const QString &path, const QStringList &further = {}) const;
    [[nodiscard]] QStringList texts() const; // of the posts in the workspace, sorted

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestImport::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

Run TestImport::galley(const QStringList &arguments) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : { "HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR" })
        environment.insert(QString::fromLatin1(name), m_folder->path());
    environment.insert(u"LANG"_s, u"C.UTF-8"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(GALLEY_PROGRAM), arguments);
    if (!process.waitForFinished(test::patience(60'000)) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return { process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError()) };
}

Run TestImport::importFile(const QString &path, const QStringList &further) const
{
    return galley(QStringList { u"--workspace"_s, m_folder->filePath(u"studio"_s), u"--import"_s, path,
                      u"--client"_s, u"Halm & Korn"_s, u"--zone"_s, u"Europe/Berlin"_s }
        + further);
}

QStringList TestImport::texts() const
{
    const auto reader = store::Reader::open(store::files::database(m_folder->filePath(u"studio"_s)));
    if (!reader)
        return {};
    const auto found =
        (*reader)->list(u"SELECT coalesce(body, '') FROM posts WHERE deleted_at IS NULL ORDER BY 1"_s, {},
            [](const auto &row) { return row.text(0); });
    return found ? QStringList(*found) : QStringList();
}

// Exit code, and words that must be said. What the files mean is in expected.json ("must", "needs_user").
void TestImport::readsTheCorpus_data()
{
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<int>("posts");
    QTest::addColumn<QStringList>("says");
    const auto row = [](const char *file, int exitCode, int posts, const QStringList &says) {
        QTest::newRow(file) << exitCode << posts << says;
    };
    row("buffer-template.csv", 0, 4, { u"Buffer"_s, u"4 imported"_s, u"month first"_s });
    row("hootsuite-no-header-dmy.csv", 0, 4, { u"Hootsuite"_s, u"day first"_s, u"27/01/2026"_s });
    row("publer-12-columns.csv", 0, 3, { u"Line 4"_s, u"next Friday at 2 PM"_s, u"is read as"_s });
    row("sprout-mdy.csv", 0, 3, { u"Sprout"_s, u"month first"_s });
    row("highlevel-basic.csv", 0, 4, { u"HighLevel"_s, u"4 imported"_s });
    row("ayrshare-utc.csv", 0, 2, { u"Ayrshare"_s, u"2 imported"_s });
    row("agency-german-excel.csv", 2, 0, { u"Windows"_s, u"semicolon"_s, u"line 5"_s, u"missing_time"_s });
    row("date-zoo.csv", 2, 0, { u"2/1/2026"_s, u"date_order"_s });
    row("broken-open-quote.csv", 3, 1, { u"line 3"_s, u"never closes"_s, u"1 rejected"_s });
    row("latin1-no-declaration.csv", 0, 2, { u"Windows (Western)"_s, u"2 imported"_s });
    row("empty-file.csv", 1, 0, { u"is empty"_s });
    row("header-only.csv", 1, 0, { u"0 posts"_s });
    row("duplicate-headers.csv", 2, 0, { u"column 3"_s, u"column 4"_s, u"\"columns\""_s });
    row("real-facebook-metrics-spanish-cp1252.csv", 1, 0, { u"does not look like a schedule"_s });
}

void TestImport::readsTheCorpus()
{
    QFETCH(int, exitCode);
    QFETCH(int, posts);
    QFETCH(QStringList, says);
    const QString file = QString::fromUtf8(QTest::currentDataTag());
    const Run run = importFile(corpus(file));
    const QString said = run.out + run.problems;
    QVERIFY2(run.exitCode == exitCode, qPrintable(said));
    for (const QString &words : says)
        QVERIFY2(said.contains(words), qPrintable(words + " is not in: "_L1 + said));
    QVERIFY2(!said.contains(u"(s)"_s), qPrintable(said)); // plurals are spelled out on the terminal too
    const QStringList stored = texts();
    QVERIFY2(stored.size() == posts, qPrintable(stored.join(u'|')));
    for (const QString &text : stored)
        QVERIFY2(!text.contains(QChar::ReplacementCharacter), qPrintable(text));

    // Where the corpus says what the texts are, they are these and no others.
    QFile expected(corpus(u"expected.json"_s));
    QVERIFY(expected.open(QIODevice::ReadOnly));
    const QJsonArray files = QJsonDocument::fromJson(expected.readAll()).object().value("files"_L1).toArray();
    for (const QJsonValue &value : files) {
        if (value["file"_L1].toString() != file || posts == 0)
            continue;
        QStringList meant;
        for (const QJsonValue &post : value["posts"_L1].toArray())
            meant.append(post["text"_L1].toString());
        for (const QString &text : stored)
            QVERIFY2(meant.isEmpty() || meant.contains(text), qPrintable(text));
    }
    // What did not go in leaves no workspace behind.
    QCOMPARE(galley({ u"--workspace"_s, m_folder->filePath(u"studio"_s), u"--verify"_s }).exitCode,
        posts > 0 ? 0 : 2);
    QCOMPARE(QFileInfo::exists(m_folder->filePath(u"studio"_s)), posts > 0);
    for (char16_t mark = 0x2066; mark <= 0x2069; ++mark)
        QVERIFY(!said.contains(QChar(mark)));
}

void TestImport::everyFileOfTheCorpusIsNamed()
{
    const QStringList files = QDir(corpus({})).entryList({ u"*.csv"_s }, QDir::Files);
    QVERIFY(!files.isEmpty());
    QFile self(QStringLiteral(GALLEY_SOURCE_DIR "/tests/e2e/tst_import.cpp"));
    QVERIFY(self.open(QIODevice::ReadOnly));
    const QByteArray source = self.readAll();
    for (const QString &file : files)
        QVERIFY2(source.contains("row(\"" + file.toUtf8() + '"'), qPrintable(file));
}

void TestImport::goesInOnceAndThenIsThere()
{
    const QString file = corpus(u"sprout-mdy.csv"_s);
    QCOMPARE(importFile(file).exitCode, 0);
    const QStringList before = texts();
    const Run again = importFile(file);
    QCOMPARE(again.exitCode, 0);
    QVERIFY2(again.out.contains(u"0 imported, 3 there already"_s), qPrintable(again.out));
    QCOMPARE(texts(), before);
}

void TestImport::takesTheAnswerFromAMapFile()
{
    QFile map(m_folder->filePath(u"map.json"_s));
    QVERIFY(map.open(QIODevice::WriteOnly));
    map.write(R"({"date_order": "dmy"})");
    map.close();
    const Run run = importFile(corpus(u"date-zoo.csv"_s), { u"--map"_s, map.fileName() });
    QVERIFY2(run.exitCode == 0 || run.exitCode == 3, qPrintable(run.out + run.problems));
    QVERIFY(!texts().isEmpty());
}

void TestImport::draftsMayLackAPicture()
{
    QFile map(m_folder->filePath(u"map.json"_s));
    QVERIFY(map.open(QIODevice::WriteOnly));
    map.write(R"({"missing_time": "09:00"})");
    map.close();
    const Run run = importFile(corpus(u"agency-german-excel.csv"_s), { u"--map"_s, map.fileName() });
    QVERIFY2(run.exitCode == 0, qPrintable(run.out + run.problems));
    QCOMPARE(texts().size(), 3);
}

void TestImport::saysWhoStartedWhat()
{
    const Run run = importFile(corpus(u"sprout-mdy.csv"_s));
    QVERIFY2(run.out.startsWith(u"Started the studio “studio”"_s), qPrintable(run.out));
    QVERIFY(run.out.contains(u"Halm & Korn"_s));
    QVERIFY(run.out.contains(u"Europe/Berlin"_s));
    QVERIFY(!importFile(corpus(u"ayrshare-utc.csv"_s)).out.contains(u"Started"_s));
}

void TestImport::addsAClientOnlyWhenTold()
{
    QCOMPARE(importFile(corpus(u"sprout-mdy.csv"_s)).exitCode, 0);
    const qsizetype before = texts().size();
    const QStringList other { u"--workspace"_s, m_folder->filePath(u"studio"_s), u"--import"_s,
        corpus(u"ayrshare-utc.csv"_s), u"--client"_s, u"Fern & Fold"_s, u"--zone"_s, u"Europe/London"_s };
    const Run refused = galley(other);
    QCOMPARE(refused.exitCode, 2);
    QVERIFY2(refused.problems.contains(u"Halm & Korn"_s) && refused.problems.contains(u"--new-client"_s),
        qPrintable(refused.problems));
    QCOMPARE(texts().size(), before);
    const Run added = galley(other + QStringList { u"--new-client"_s });
    QCOMPARE(added.exitCode, 0);
    QVERIFY2(added.out.startsWith(u"Added the client “Fern & Fold”"_s), qPrintable(added.out));
    QCOMPARE(texts().size(), before + 2);
}

void TestImport::leavesAWorkspaceThatAWindowHasAlone()
{
    QCOMPARE(importFile(corpus(u"sprout-mdy.csv"_s)).exitCode, 0);
    const SystemClock clock;
    Uuid7Source ids(clock);
    const auto open = store::LocalStore::open(m_folder->filePath(u"studio"_s), { &clock, &ids });
    QVERIFY(open);
    const Run run = importFile(corpus(u"ayrshare-utc.csv"_s));
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.problems.contains(u"open"_s), qPrintable(run.problems));
    QCOMPARE(texts().size(), 3);
}

void TestImport::refusesAZoneThatIsNone()
{
    const Run run = galley({ u"--workspace"_s, m_folder->filePath(u"studio"_s), u"--import"_s,
        corpus(u"sprout-mdy.csv"_s), u"--client"_s, u"Halm & Korn"_s, u"--zone"_s, u"Berlin"_s });
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.problems.startsWith(u"There is no time zone Berlin."_s), qPrintable(run.problems));
    QVERIFY(!QFileInfo::exists(m_folder->filePath(u"studio"_s)));
}

void TestImport::aMissingFileLeavesNoWorkspace()
{
    const Run run = importFile(m_folder->filePath(u"gone.csv"_s));
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.problems.contains(u"gone.csv"_s), qPrintable(run.problems));
    QVERIFY(!QFileInfo::exists(m_folder->filePath(u"studio"_s)));
}

// An SQLite file as other programs make them.
static QByteArray foreignDatabase()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"recipes.db"_s);
    {
        auto db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"foreign"_s);
        db.setDatabaseName(path);
        if (db.open())
            QSqlQuery(db).exec(u"CREATE TABLE recipes (name TEXT)"_s);
    }
    QSqlDatabase::removeDatabase(u"foreign"_s);
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestImport::speaksTheLanguageAskedFor()
{
    const Run help = galley({ u"--lang"_s, u"de"_s, u"--help"_s });
    QCOMPARE(help.exitCode, 0);
    QVERIFY2(help.out.contains(u"Tabellen"_s), qPrintable(help.out));
    const Run refused = galley({ u"--lang"_s, u"de"_s, u"--import"_s });
    QCOMPARE(refused.exitCode, 2);
    QVERIFY2(refused.problems.contains(u"Datei"_s), qPrintable(refused.problems));
    const Run none = galley({ u"--lang"_s, u"fr"_s, u"--verify"_s, u"--workspace"_s, m_folder->path() });
    QCOMPARE(none.exitCode, 2);
    QVERIFY2(none.out.contains(u"pas de studio"_s), qPrintable(none.out));
}

void TestImport::verifySaysInWordsWhatItCannotRead_data()
{
    QTest::addColumn<QByteArray>("database");
    QTest::addColumn<QString>("says");
    QTest::newRow("newer") << QByteArray() << u"made by a newer Galley"_s;
    QTest::newRow("garbage") << QByteArray(8192, 'x') << u"is damaged"_s;
    QTest::newRow("another program's") << foreignDatabase() << u"not a Galley workspace"_s;
}

void TestImport::verifySaysInWordsWhatItCannotRead()
{
    QFETCH(QByteArray, database);
    QFETCH(QString, says);
    QCOMPARE(importFile(corpus(u"sprout-mdy.csv"_s)).exitCode, 0);
    QFile file(store::files::database(m_folder->filePath(u"studio"_s)));
    QVERIFY(file.open(QIODevice::ReadWrite));
    if (database.isEmpty()) {
        QVERIFY(file.seek(60)); // user_version, big-endian
        QCOMPARE(file.write(QByteArray::fromHex("000003e7")), 4);
    } else {
        QVERIFY(file.resize(0));
        QCOMPARE(file.write(database), database.size());
    }
    file.close();
    const Run run = galley({ u"--workspace"_s, m_folder->filePath(u"studio"_s), u"--verify"_s });
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.out.contains(says), qPrintable(run.out));
    QVERIFY2(!run.out.contains(u"store."_s) && !run.out.contains(u"SQLite"_s), qPrintable(run.out));
    QVERIFY2(run.problems.isEmpty(), qPrintable(run.problems));
}

void TestImport::saysThatADamagedFileWasRebuilt()
{
    QCOMPARE(importFile(corpus(u"sprout-mdy.csv"_s)).exitCode, 0);
    const QString database = store::files::database(m_folder->filePath(u"studio"_s));
    QVERIFY(QFile::resize(database, QFileInfo(database).size() / 3));
    const Run run = importFile(corpus(u"buffer-template.csv"_s));
    QCOMPARE(run.exitCode, 0);
    for (const QString &word : { u"damaged"_s, u"rebuilt"_s, u"journal"_s, u"galley.db.damaged-"_s })
        QVERIFY2(run.problems.contains(word), qPrintable(run.problems));
    QVERIFY2(!run.problems.contains(u"SQLite"_s) && run.problems.count(u'\n') == 1, qPrintable(run.problems));
    QCOMPARE(texts().size(), 3 + 3); // one of the four is in the first file too
}

void TestImport::asksForAWorkspaceWhenThereWasNone()
{
    const Run run = galley({ u"--import"_s, corpus(u"sprout-mdy.csv"_s), u"--client"_s, u"Halm & Korn"_s,
        u"--zone"_s, u"Europe/Berlin"_s });
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.problems.contains(u"--workspace"_s), qPrintable(run.problems));
}

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
