// A workspace that an earlier version wrote (tests/data/older-workspace says which, and what was done in it).
#include "core/store/Connection.h"
#include "core/store/Files.h"
#include "core/store/Reader.h"
#include "core/store/Recovery.h"
#include "core/store/Search.h"
#include "core/store/Verify.h"
#include "tests/support/TestStore.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace galley;
using namespace galley::test;
using namespace Qt::Literals::StringLiterals;
namespace files = galley::store::files;

namespace {

const QUuid kPost(u"01a1589f-0920-7004-b3d3-3b666a1e21da"_s);
const QString kFirstBody = u"Am Samstag öffnen wir um acht."_s;

// What of the folder is left when it is opened.
enum class Left { Everything, CopyAndJournal, JournalAlone };

QByteArray dataOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return file.readAll();
}

void put(const QString &source, const QString &target)
{
    auto bytes = dataOf(QStringLiteral(GALLEY_TEST_DATA "/older-workspace/") + source);
    if (source.endsWith(".z"_L1))
        bytes = qUncompress(bytes);
    QDir().mkpath(QFileInfo(target).path());
    QFile file(target);
    if (bytes.isEmpty() || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(target));
}

void unpack(const QString &folder, Left left)
{
    if (left == Left::CopyAndJournal) {
        put(u"copy.db.z"_s, files::copies(folder) + "/000000000006-01792488182000.db"_L1);
        put(u"after-copy.journal"_s, files::journals(folder) + "/000000000006.journal"_L1);
    } else {
        put(u"whole.journal"_s, files::journals(folder) + "/000000000000.journal"_L1);
    }
    if (left == Left::Everything)
        put(u"galley.db.z"_s, files::database(folder));
}

// A day later, or ids would be given out that the workspace has already.
struct Opened : TestStore
{
    explicit Opened(const QString &folder)
        : TestStore(folder)
    {
        clock.advance(24LL * 60 * 60 * 1000);
    }
};

struct Texts
{
    QString title;
    QString at;
    QString body;

    bool operator==(const Texts &) const = default;
};

const Texts kBegin { u"Lange Straße"_s, u"2026-10-22T07:45"_s, kFirstBody };
const Texts kFirst { u"First"_s, u"2026-10-22T07:45"_s, kFirstBody };
const Texts kThird { u"Third"_s, u"2026-10-22T07:45"_s, kFirstBody };
const Texts kMoved { u"Third"_s, u"2026-10-23T09:00"_s, kFirstBody };
const Texts kTyped { u"Third"_s, u"2026-10-23T09:00"_s, u"Wir backen"_s };

Texts textsOf(TestStore &store)
{
    const auto row = store.row(u"posts"_s, kPost);
    return { row.value("title"_L1).toString(), row.value("scheduled_local"_L1).toString(),
        row.value("body"_L1).toString() };
}

bool isClean(TestStore &store)
{
    const auto problems = store::verify(store.reader());
    return problems && problems->isEmpty();
}

// Title, place and body go back and forth as they were done, and no further.
void undoesAndRedoesEverything(TestStore &store)
{
    QCOMPARE(textsOf(store), kThird);
    for (const auto &texts : { kMoved, kTyped }) {
        QVERIFY(store.redo());
        QCOMPARE(textsOf(store), texts);
    }
    QVERIFY(!store.redo());
    for (const auto &texts : { kMoved, kThird, kFirst, kBegin }) {
        QVERIFY(store.undo());
        QCOMPARE(textsOf(store), texts);
    }
    QVERIFY(store.undo()); // the studio itself
    QVERIFY(!store.undo());
    for (const auto &texts : { kBegin, kFirst, kThird }) {
        QVERIFY(store.redo());
        QCOMPARE(textsOf(store), texts);
    }
    QVERIFY(isClean(store));
}

} // namespace

Q_DECLARE_METATYPE(Left)

class TestOlderWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void keepsUndoAndRedo_data() { whatIsLeft(); }

    void keepsUndoAndRedo()
    {
        QFETCH(Left, left);
        QTemporaryDir folder;
        unpack(folder.path(), left);
        Opened store(folder.path());
        QCOMPARE(store.store().recovery().has_value(), left != Left::Everything);
        if (const auto report = store.store().recovery()) {
            QVERIFY(report->complete);
            QCOMPARE(report->replayed, left == Left::CopyAndJournal ? 7 : 13);
        }
        QVERIFY(isClean(store));
        QCOMPARE(store.store().undoStep()->label.key, u"post.edit"_s);
        QCOMPARE(store.store().redoStep()->label.key, u"post.move"_s);
        undoesAndRedoesEverything(store);
        if (QTest::currentTestFailed())
            return;
        QVERIFY(store.reopen());
        undoesAndRedoesEverything(store);
    }

    // The journal then holds records of both versions.
    void isRebuiltAlsoAfterWorkWithThisVersion_data() { whatIsLeft(); }

    void isRebuiltAlsoAfterWorkWithThisVersion()
    {
        QFETCH(Left, left);
        QTemporaryDir folder;
        unpack(folder.path(), left);
        Opened store(folder.path());
        undoesAndRedoesEverything(store);
        store.close();
        QVERIFY(QFile::remove(files::database(folder.path())));
        QVERIFY(store.reopen());
        QVERIFY(store.store().recovery());
        QVERIFY(store.store().recovery()->complete);
        undoesAndRedoesEverything(store);
    }

    void findsWhatWasThere()
    {
        QTemporaryDir folder;
        unpack(folder.path(), Left::Everything);
        Opened store(folder.path());
        const auto found = [&](const QString &query) {
            const auto hits = store::search(store.reader(), query, 10);
            return hits ? hits->size() : -1;
        };
        QCOMPARE(found(u"third samstag"_s), 1);
        QCOMPARE(found(u"京都"_s), 1);
        QCOMPARE(found(u"autumn"_s), 1);
        QCOMPARE(found(u"first"_s), 0);
        store.close();
        const auto db =
            store::Connection::open(files::database(folder.path()), store::Connection::Use::Write);
        QVERIFY(db);
        for (const auto &index : { u"search_titles"_s, u"search_words"_s })
            QVERIFY((*db)->run(u"INSERT INTO %1 (%1) VALUES ('integrity-check')"_s.arg(index)));
    }

private:
    static void whatIsLeft()
    {
        QTest::addColumn<Left>("left");
        QTest::newRow("everything") << Left::Everything;
        QTest::newRow("the copy and the journal") << Left::CopyAndJournal;
        QTest::newRow("the journal alone") << Left::JournalAlone;
    }
};

QTEST_GUILESS_MAIN(TestOlderWorkspace)
#include "tst_older_workspace.moc"
