#include "core/store/Reader.h"
#include "core/store/Recovery.h"
#include "core/store/Verify.h"
#include "tests/support/Patience.h"
#include "tests/support/TestStore.h"
#include "tests/support/WorkspaceBuilder.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

#include <cstdio>
#include <random>

using namespace galley;
using namespace galley::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kKills = 200;
constexpr int kImportedPosts = 5;

// Everything about the workspace that both processes must know is found in it again.
QUuid onlyId(store::Reader &reader, const QString &sql)
{
    const auto found = reader.first(sql, {}, [](const store::Row &row) { return row.uuid(0); });
    return found && *found ? **found : QUuid();
}

qint64 number(store::Reader &reader, const QString &sql)
{
    const auto found = reader.first(sql, {}, [](const store::Row &row) { return row.integer(0); });
    return found && *found ? **found : -1;
}

const QString kMovedPost = u"SELECT id FROM posts WHERE title = 'moved'"_s;

// The counter that the last move wrote.
qint64 lastMove(store::Reader &reader)
{
    return number(reader, u"SELECT CAST(description AS INTEGER) FROM posts WHERE title = 'moved'"_s);
}

void layGround(TestStore &store)
{
    WorkspaceBuilder b(store.ids, store.clock);
    b.studio(u"Studio"_s);
    const auto brand = b.client(u"Acme"_s, u"Europe/Berlin"_s);
    b.post(brand, { .title = u"moved"_s, .at = u"2026-10-22T07:45"_s, .platforms = {} });
    if (!store.apply(b.take()))
        qFatal("cannot lay the ground");
}

// The process that is killed: moves a post and imports by turns for ever, saying on its standard output what
// is done.
int beVictim(const QString &folder, quint64 seed)
{
    SystemClock clock;
    SeededIdSource ids(clock, seed);
    auto opened = store::LocalStore::open(folder, { &clock, &ids });
    if (!opened)
        return 1;
    auto &store = **opened;
    const auto post = onlyId(store.reader(), kMovedPost);
    const auto brand = onlyId(store.reader(), u"SELECT id FROM brands"_s);
    for (qint64 counter = lastMove(store.reader()) + 1;; ++counter) {
        ChangeBuilder move(ids, clock, { u"post.move"_s, {} });
        move.update(u"posts"_s, post,
            { { u"description"_s, QString::number(counter) },
                { u"scheduled_local"_s, u"2026-10-%1T07:45"_s.arg(counter % 28 + 1, 2, 10, QChar(u'0')) } },
            { { u"description"_s, u""_s }, { u"scheduled_local"_s, u""_s } });
        auto answers = QList { store.apply(*move.build()) };
        if (counter % 4 == 0) {
            ChangeBuilder import(ids, clock, { u"import.posts"_s, {} });
            for (int i = 0; i < kImportedPosts; ++i) {
                import.insert(u"posts"_s, ids.next(),
                    { { u"brand_id"_s, idText(brand) },
                        { u"title"_s,
                            u"import %1"_s.arg(counter) } });
            }
            answers.append(store.apply(*import.build()));
        }
        for (auto &answer : answers) {
            answer.waitForFinished();
            if (!answer.result())
                return 2;
        }
        std::printf("%lld\n", counter);
        std::fflush(stdout);
    }
}

} // namespace

class TestStoreKilled : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void everyAcknowledgedActionIsThereAfterEachKill()
    {
        QTemporaryDir folder;
        {
            TestStore store(folder.path());
            layGround(store);
        }
        std::mt19937_64 random(20261020);
        qint64 acknowledged = 0;
        QSet<QString> imports;
        int kills = 0;
        for (; kills < kKills; ++kills) {
            QProcess victim;
            victim.start(QCoreApplication::applicationFilePath(),
                { u"--victim"_s, folder.path(), QString::number(random()) });
            QVERIFY(victim.waitForStarted());
            // At any moment from opening on: some are killed before their first answer, some after many.
            if (kills % 8 != 0)
                QVERIFY(victim.waitForReadyRead(test::patience(20'000)));
            (void)victim.waitForFinished(int(random() % 40));
            QCOMPARE(victim.state(), QProcess::Running);
            victim.kill();
            QVERIFY(victim.waitForFinished());
            const auto said = victim.readAllStandardOutput();
            const auto whole = said.left(said.lastIndexOf('\n')).split('\n');
            acknowledged = qMax(acknowledged, whole.last().toLongLong());
            for (const auto &line : whole) {
                if (!line.isEmpty() && line.toLongLong() % 4 == 0)
                    imports.insert(u"import "_s + QString::fromLatin1(line));
            }

            TestStore store(folder.path());
            QVERIFY(!store.store().recovery());
            const auto moved = lastMove(store.reader());
            QVERIFY2(moved >= acknowledged, qPrintable(u"%1 of %2"_s.arg(moved).arg(acknowledged)));
            // Each import is there as a whole or not at all, and so is every one that was acknowledged.
            QCOMPARE(number(store.reader(),
                         u"SELECT count(*) FROM (SELECT count(*) AS n FROM posts WHERE title GLOB 'import *'"
                         " GROUP BY title HAVING n <> 5)"_s),
                0);
            const auto titles =
                store.reader().list(u"SELECT DISTINCT title FROM posts WHERE title GLOB 'import *'"_s, {},
                    [](const store::Row &row) { return row.text(0); });
            QVERIFY(QSet<QString>(titles->begin(), titles->end()).contains(imports));
            if (kills % 10 != 0)
                continue;
            const auto problems = store::verify(store.reader());
            QVERIFY(problems);
            QCOMPARE(problems->size(), 0);
        }
        QVERIFY(acknowledged > kills); // it did get to work between the kills
        TestStore store(folder.path());
        QVERIFY(store::verify(store.reader())->isEmpty());
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments.at(1) == "--victim"_L1)
        return beVictim(arguments.at(2), arguments.at(3).toULongLong());
    TestStoreKilled test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_store_killed.moc"
