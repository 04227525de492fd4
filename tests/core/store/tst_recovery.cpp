#include "core/store/DailyCopy.h"
#include "core/store/Errors.h"
#include "core/store/Files.h"
#include "core/store/Migrations.h"
#include "core/store/OpenWorkspace.h"
#include "core/store/Reader.h"
#include "core/store/Recovery.h"
#include "core/store/Verify.h"
#include "tests/support/TestStore.h"
#include "tests/support/WorkspaceBuilder.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace galley;
using namespace galley::test;
using namespace Qt::Literals::StringLiterals;
namespace errors = galley::store::errors;
namespace files = galley::store::files;

namespace {

constexpr uid_t kNobody = 65534;

struct Ground
{
    explicit Ground(TestStore &store)
    {
        WorkspaceBuilder b(store.ids, store.clock);
        b.studio(u"Studio"_s);
        const auto brand = b.client(u"Acme"_s, u"Europe/Berlin"_s);
        post = b.post(brand, { .title = u"Slow bread"_s, .at = u"2026-10-22T07:45"_s });
        if (!store.apply(b.take()))
            qFatal("cannot lay the ground");
    }

    QUuid post;
};

bool retitle(TestStore &store, const QUuid &post, const QString &title)
{
    ChangeBuilder b(store.ids, store.clock, { u"post.edit"_s, {} });
    b.update(u"posts"_s, post, { { u"title"_s, title } }, { { u"title"_s, u""_s } });
    return store.apply(b.build()).has_value();
}

Result<store::DailyCopy> copyNow(TestStore &store)
{
    auto copy = store.store().copyNow();
    copy.waitForFinished();
    return copy.result();
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &path, qint64 offset, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(offset));
    QCOMPARE(file.write(bytes), bytes.size());
}

QString journalOf(TestStore &store)
{
    const QDir journals(files::journals(store.folder()));
    return journals.filePath(journals.entryList(QDir::Files).constFirst());
}

// The database holds `title`, and the journal is whole again: without the database it brings everything back.
void keepsAndGoesOn(TestStore &store, const QUuid &post, const QString &title)
{
    QVERIFY(store.reopen());
    QVERIFY(!store.store().recovery());
    QCOMPARE(store.value(u"posts"_s, post, u"title"_s).toString(), title);
    QVERIFY(retitle(store, post, u"Goes on"_s));
    QVERIFY(store.undo());
    store.close();
    QVERIFY(QFile::remove(files::database(store.folder())));
    QVERIFY(store.reopen());
    QVERIFY(store.store().recovery());
    QVERIFY(store.store().recovery()->complete);
    QCOMPARE(store.value(u"posts"_s, post, u"title"_s).toString(), title);
}

// What is wrong with the rows and pages of the file, as the journal would have to bring it back.
bool isClean(TestStore &store)
{
    const auto problems = store::verify(store.reader());
    return problems && problems->isEmpty();
}

} // namespace

class TestRecovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void rebuildsADamagedFileFromTheCopyAndTheJournal()
    {
        TestStore store;
        const Ground ground(store);
        QVERIFY(retitle(store, ground.post, u"In the copy"_s));
        const auto copy = copyNow(store);
        QVERIFY(copy);
        QVERIFY(retitle(store, ground.post, u"In the journal"_s));
        QVERIFY(retitle(store, ground.post, u"Last words"_s));
        store.close();
        const auto file = files::database(store.folder());
        overwrite(file, 0, QByteArray(4096, 'x'));
        const auto damaged = bytesOf(file);
        QVERIFY(store.reopen());
        const auto report = store.store().recovery();
        QVERIFY(report);
        QCOMPARE(report->copyAt, copy->at);
        QCOMPARE(report->replayed, 2);
        QVERIFY(report->complete);
        QCOMPARE(bytesOf(report->aside), damaged);
        QCOMPARE(store.value(u"posts"_s, ground.post, u"title"_s).toString(), u"Last words"_s);
        QVERIFY(isClean(store));
        // Undo goes on where it was.
        QVERIFY(store.undo());
        QCOMPARE(store.value(u"posts"_s, ground.post, u"title"_s).toString(), u"In the journal"_s);
        QVERIFY(store.reopen());
        QVERIFY(!store.store().recovery());
    }

    void damageSeenWhileWorkingIsRepairedOnTheNextOpening()
    {
        TestStore store;
        const Ground ground(store);
        for (int i = 0; i < 50; ++i)
            QVERIFY(retitle(store, ground.post, u"Title %1"_s.arg(i)));
        store.close();
        const auto file = files::database(store.folder());
        const auto size = QFileInfo(file).size();
        // Far from the header: opening alone does not see it.
        overwrite(file, size / 2 / 4096 * 4096, QByteArray(size / 2 / 4096 * 4096 - 4096 * 4, 'x'));
        QVERIFY(store.reopen());
        const bool seenAtOnce = store.store().recovery().has_value();
        if (!seenAtOnce) {
            QVERIFY(!copyNow(store)); // the daily copy is checked from end to end
            QVERIFY(store.reopen());
            QVERIFY(store.store().recovery());
        }
        QCOMPARE(store.value(u"posts"_s, ground.post, u"title"_s).toString(), u"Title 49"_s);
        QVERIFY(isClean(store));
    }

    void takesAnOlderCopyWhenTheNewestIsDamaged()
    {
        TestStore store;
        const Ground ground(store);
        QVERIFY(copyNow(store));
        QVERIFY(retitle(store, ground.post, u"Second"_s));
        store.clock.advance(1000);
        const auto newest = copyNow(store);
        QVERIFY(newest);
        QVERIFY(retitle(store, ground.post, u"Third"_s));
        store.close();
        overwrite(newest->path, 0, QByteArray(4096, 'x'));
        overwrite(files::database(store.folder()), 0, QByteArray(4096, 'x'));
        QVERIFY(store.reopen());
        QCOMPARE(store.store().recovery()->replayed, 2);
        QCOMPARE(store.value(u"posts"_s, ground.post, u"title"_s).toString(), u"Third"_s);
        QVERIFY(isClean(store));
    }

    void keepsThreeCopiesAndOnlyTheJournalTheyNeed()
    {
        TestStore store;
        const Ground ground(store);
        for (int day = 0; day < 6; ++day) {
            QVERIFY(retitle(store, ground.post, u"Day %1"_s.arg(day)));
            store.clock.advance(24LL * 60 * 60 * 1000);
            QVERIFY(copyNow(store));
        }
        QCOMPARE(store::dailyCopies(store.folder()).size(), 3);
        QVERIFY(QDir(files::journals(store.folder())).entryList(QDir::Files).size() <= 3);
        for (const auto &copy : store::dailyCopies(store.folder()))
            QVERIFY(store::integrityProblems(copy.path, false)->isEmpty());
    }

    void aCutOffJournalLosesOnlyItsLastRecord()
    {
        TestStore store;
        const Ground ground(store);
        QVERIFY(retitle(store, ground.post, u"Whole"_s));
        QVERIFY(retitle(store, ground.post, u"Cut off"_s));
        store.close();
        const QDir journals(files::journals(store.folder()));
        QFile journal(journals.filePath(journals.entryList(QDir::Files).first()));
        QVERIFY(journal.resize(journal.size() - 3));
        QVERIFY(QFile::remove(files::database(store.folder())));
        QVERIFY(store.reopen());
        QCOMPARE(store.value(u"posts"_s, ground.post, u"title"_s).toString(), u"Whole"_s);
        QVERIFY(retitle(store, ground.post, u"Goes on"_s));
        QVERIFY(QFile::remove(files::database(store.folder()))); // the journal can be read past the cut
        QVERIFY(store.reopen());
        QCOMPARE(store.value(u"posts"_s, ground.post, u"title"_s).toString(), u"Goes on"_s);
    }

    void writesIntoTheJournalWhatACrashKeptFromIt()
    {
        TestStore store;
        const Ground ground(store);
        QVERIFY(retitle(store, ground.post, u"Only in the database"_s));
        store.close();
        const QDir journals(files::journals(store.folder()));
        QFile journal(journals.filePath(journals.entryList(QDir::Files).first()));
        QVERIFY(journal.resize(journal.size() - 3));
        QVERIFY(store.reopen());
        store.close();
        QVERIFY(QFile::remove(files::database(store.folder())));
        QVERIFY(store.reopen());
        QCOMPARE(store.value(u"posts"_s, ground.post, u"title"_s).toString(), u"Only in the database"_s);
    }

    // A machine that loses its power may have made the file longer and not written what belongs there.
    void losesNothingToAJournalThatEndsInZeros()
    {
        TestStore store;
        const Ground ground(store);
        QVERIFY(retitle(store, ground.post, u"Before the zeros"_s));
        store.close();
        const auto journal = journalOf(store);
        overwrite(journal, QFileInfo(journal).size(), QByteArray(4096, '\0'));
        keepsAndGoesOn(store, ground.post, u"Before the zeros"_s);
    }

    void losesNothingToAJournalWithAHole()
    {
        TestStore store;
        const Ground ground(store);
        qint64 start = 0;
        qint64 end = 0;
        for (int i = 0; i < 9; ++i) {
            if (i == 3)
                start = QFileInfo(journalOf(store)).size();
            QVERIFY(retitle(store, ground.post, u"Title %1"_s.arg(i)));
            if (i == 6)
                end = QFileInfo(journalOf(store)).size();
        }
        store.close();
        QVERIFY(start > 0 && end > start + 10);
        overwrite(journalOf(store), start + 5, QByteArray(end - start - 10, '\0'));
        keepsAndGoesOn(store, ground.post, u"Title 8"_s);
    }

    void touchesNothingWhenNothingCanBeRebuilt()
    {
        TestStore store;
        const Ground ground(store);
        store.close();
        const auto file = files::database(store.folder());
        overwrite(file, 0, QByteArray(4096, 'x'));
        const auto damaged = bytesOf(file);
        QVERIFY(QDir(files::journals(store.folder())).removeRecursively());
        const auto opened = store.reopen();
        QCOMPARE(opened.error().code, errors::kUnrecoverable);
        QCOMPARE(bytesOf(file), damaged);
    }

    void leavesTheDatabaseOfAnotherProgramUntouched()
    {
        const QTemporaryDir folder;
        const auto file = files::database(folder.path());
        {
            auto db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"foreign"_s);
            db.setDatabaseName(file);
            QVERIFY(db.open());
            QSqlQuery query(db);
            QVERIFY(query.exec(u"CREATE TABLE recipes (name TEXT)"_s));
            QVERIFY(query.exec(u"PRAGMA user_version = 1"_s));
        }
        QSqlDatabase::removeDatabase(u"foreign"_s);
        const auto before = bytesOf(file);
        const ManualClock clock(0);
        SeededIdSource ids(clock, 1);
        const auto opened = store::LocalStore::open(folder.path(), { &clock, &ids });
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, errors::kNotWorkspace);
        const auto reader = store::Reader::open(file);
        QVERIFY(!reader);
        QCOMPARE(reader.error().code, errors::kNotWorkspace);
        QCOMPARE(bytesOf(file), before);
    }

    void leavesTheFileOfANewerProgramUntouched()
    {
        TestStore store;
        const Ground ground(store);
        store.close();
        const auto file = files::database(store.folder());
        overwrite(file, 60, QByteArray("\0\0\0\x63", 4));
        const auto before = bytesOf(file);
        const auto opened = store.reopen();
        QCOMPARE(opened.error().code, errors::kNewerVersion);
        QCOMPARE(opened.error().args.value("version"_L1).toInt(), 99);
        QCOMPARE(opened.error().args.value("folder"_L1).toString(), store.folder());
        QCOMPARE(opened.error().args.value("supported"_L1).toInt(), store::newestVersion());
        QCOMPARE(bytesOf(file), before);
        QVERIFY(!QFile::exists(file + u"-wal"_s));
    }

    void tellsAFullDiskFromAFolderOfSomebodyElses()
    {
        const Error refused { errors::kReadOnly, {}, {}, false };
        const Error full = store::whyNotOpened(refused, u"/studio"_s, 4096);
        QCOMPARE(full.code, errors::kDiskFull);
        QCOMPARE(full.args.value("folder"_L1).toString(), u"/studio"_s);
        QVERIFY(full.retryable);
        QCOMPARE(store::whyNotOpened(refused, u"/studio"_s, qint64(1) << 30).code, errors::kReadOnly);
        QCOMPARE(store::whyNotOpened(refused, u"/studio"_s, -1).code, errors::kReadOnly);
        const Error newer { errors::kNewerVersion, {}, {}, false };
        QCOMPARE(store::whyNotOpened(newer, u"/studio"_s, 4096).code, errors::kNewerVersion);
    }

    void refusesAReadOnlyFolder()
    {
        QTemporaryDir folder;
        QVERIFY(QFile::setPermissions(folder.path(),
            QFileDevice::ReadOwner | QFileDevice::ExeOwner | QFileDevice::ReadOther | QFileDevice::ExeOther));
        // Whoever is root may write anywhere, so somebody else tries.
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(), { u"--open"_s, folder.path() });
        QVERIFY(other.waitForFinished());
        QCOMPARE(QString::fromUtf8(other.readAllStandardOutput()), errors::kReadOnly);
        QVERIFY(QFile::setPermissions(
            folder.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
    }

    void refusesAWorkspaceThatAnotherProgramHolds()
    {
        TestStore store;
        QProcess other;
        other.start(
            QCoreApplication::applicationFilePath(), { u"--open"_s, store.folder(), u"--same-user"_s });
        QVERIFY(other.waitForFinished());
        QCOMPARE(QString::fromUtf8(other.readAllStandardOutput()), errors::kInUse);
    }

    void everyTableIsAsTheCatalogueSays()
    {
        TestStore store;
        for (const auto &table : store::tables()) {
            const auto columns =
                store.reader().list(u"SELECT name, type, \"notnull\" FROM pragma_table_info(?)"_s,
                    { QString(table.name) }, [](const store::Row &row) {
                        return u"%1 %2 %3"_s.arg(row.text(0), row.text(1)).arg(row.integer(2));
                    });
            QStringList expected;
            for (const auto &column : table.columns) {
                QString type = u"TEXT"_s;
                if (column.kind == store::Kind::Uuid)
                    type = u"BLOB"_s;
                else if (column.kind == store::Kind::Real)
                    type = u"REAL"_s;
                else if (column.kind == store::Kind::Int || column.kind == store::Kind::Bool
                    || column.kind == store::Kind::Instant)
                    type = u"INTEGER"_s;
                expected.append(u"%1 %2 %3"_s.arg(column.name, type).arg(column.nullable ? 0 : 1));
            }
            QCOMPARE(QStringList(*columns), expected);
        }
    }
};

int main(int argc, char **argv)
{
    const QByteArray first = argc > 2 ? argv[1] : "";
    if (first == "--open" && argc == 3 && ::geteuid() == 0 && ::setuid(kNobody) != 0)
        return 1;
    QCoreApplication app(argc, argv);
    if (first == "--open") {
        SystemClock clock;
        Uuid7Source ids(clock);
        const auto opened = store::LocalStore::open(QString::fromLocal8Bit(argv[2]), { &clock, &ids });
        std::fputs(opened ? "opened" : qPrintable(opened.error().code), stdout);
        return 0;
    }
    TestRecovery test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_recovery.moc"
