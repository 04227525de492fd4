// Processes killed at random moments, 200 times: what was acknowledged is there, an import is there whole or
// not at all, and the workspace is sound.
#include "core/base/Clock.h"
#include "core/base/Ids.h"
#include "core/store/LocalStore.h"
#include "core/store/Reader.h"
#include "core/store/Recovery.h"
#include "core/store/Verify.h"
#include "tests/support/Patience.h"

#include <QMutex>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <random>

using namespace galley;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kKills = 200;
constexpr int kWorkers = 2;
constexpr int kKillsOfAWorkspace = 20; // then a fresh one, so that it stays small
constexpr int kRowsOfAnImport = 120;
constexpr int kLongestLifeMs = 300; // of a process that is ready

// What a workspace may hold, from what the killed processes said.
class Expectation
{
public:
    void read(const QByteArray &line)
    {
        const QList<QByteArray> words = line.trimmed().split(' ');
        if (words.size() < 3)
            return;
        const bool acknowledged = words.at(0) == "ack";
        if (words.at(1) == "import") {
            m_imports.insert(words.at(2), acknowledged);
        } else if (words.at(1) == "move" && words.size() == 4) {
            QList<QByteArray> &allowed = m_times[words.at(2)];
            if (acknowledged)
                allowed = { words.at(3) };
            else
                allowed.append(words.at(3));
            if (acknowledged)
                m_known.insert(words.at(2));
            ++m_count;
        }
    }

    // Empty when the workspace is as it may be.
    QString compare(store::Reader &reader) const
    {
        for (auto import = m_imports.begin(); import != m_imports.end(); ++import) {
            const auto rows = reader.first(u"SELECT count(*) FROM posts WHERE title = ?"_s,
                { QString::fromLatin1(import.key()) }, [](const auto &row) { return row.integer(0); });
            if (!rows)
                return rows.error().detail;
            const qint64 found = rows->value_or(0);
            const bool whole = found == kRowsOfAnImport;
            if (!whole && (*import || found != 0))
                return u"import %1 has %2 of %3 rows, acknowledged: %4"_s
                    .arg(QString::fromLatin1(import.key()))
                    .arg(found)
                    .arg(kRowsOfAnImport)
                    .arg(*import);
        }
        for (const QByteArray &post : m_known) {
            const auto row = reader.row(u"posts", QUuid::fromString(QString::fromLatin1(post)));
            if (!row || !*row)
                return u"post %1 is gone"_s.arg(QString::fromLatin1(post));
            const QByteArray at = (*row)->value("scheduled_local"_L1).toString().toLatin1();
            if (!m_times.value(post).contains(at))
                return u"post %1 stands at %2"_s.arg(QString::fromLatin1(post), QString::fromLatin1(at));
        }
        return {};
    }

    [[nodiscard]] int moves() const { return m_count; }

private:
    QHash<QByteArray, bool> m_imports; // name → acknowledged
    QHash<QByteArray, QList<QByteArray>> m_times; // post → where it may stand: acknowledged, then tried
    QSet<QByteArray> m_known; // moved and acknowledged at least once
    int m_count = 0;
};

// Starts a process on the workspace and kills it `delayMs` after it is ready.
QString killOnce(const QString &folder, quint32 seed, int delayMs, Expectation &expectation)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral(GALLEY_KILL_TARGET), { folder, QString::number(seed) });
    QByteArray rest;
    bool ready = false;
    while (!ready && process.waitForReadyRead(test::patience(10'000))) {
        rest += process.readAll();
        ready = rest.contains("ready\n");
    }
    if (!ready)
        return u"the process never became ready: %1"_s.arg(process.errorString());
    QTest::qSleep(delayMs);
    process.kill();
    if (!process.waitForFinished(test::patience(10'000)))
        return u"the process does not die"_s;
    rest += process.readAll();
    if (process.exitStatus() != QProcess::CrashExit)
        return u"the process ended by itself"_s;
    // A last line without its end was cut by the kill: its action counts as tried only if the store had said
    // so.
    for (qsizetype end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n')) {
        expectation.read(rest.left(end));
        rest.remove(0, end + 1);
    }
    return {};
}

QString inspect(const QString &folder, const Expectation &expectation, bool verified)
{
    const SystemClock clock;
    Uuid7Source ids(clock);
    const auto store = store::LocalStore::open(folder, { &clock, &ids });
    if (!store)
        return u"cannot open: "_s + store.error().code + u' ' + store.error().detail;
    if ((*store)->recovery())
        return u"the file had to be rebuilt"_s;
    if (const QString difference = expectation.compare((*store)->reader()); !difference.isEmpty())
        return difference;
    if (!verified)
        return {};
    const auto problems = store::verify((*store)->reader());
    if (!problems)
        return u"cannot verify: "_s + problems.error().code;
    return problems->isEmpty() ? QString() : toText(problems->first().kind) + u' ' + problems->first().detail;
}

} // namespace

class TestKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryAcknowledgedActionWhenKilled();
};

void TestKill::keepsEveryAcknowledgedActionWhenKilled()
{
    std::atomic<int> kills = 0;
    std::atomic<int> moves = 0;
    QMutex mutex;
    QStringList failures;
    const quint32 start = std::random_device()();
    // A slower build gets as much done before it is killed.
    const auto longest = quint32(test::patience(kLongestLifeMs));
    const auto work = [&](quint32 seed) {
        std::mt19937 random(seed);
        while (kills < kKills) {
            QTemporaryDir folder;
            Expectation expectation;
            QString failure;
            for (int i = 0; i < kKillsOfAWorkspace && kills < kKills && failure.isEmpty(); ++i) {
                ++kills;
                failure = killOnce(folder.path(), quint32(random()), int(random() % longest), expectation);
                if (failure.isEmpty())
                    failure = inspect(folder.path(), expectation, i % 4 == 3);
            }
            moves += expectation.moves();
            if (!failure.isEmpty()) {
                const QMutexLocker lock(&mutex);
                failures.append(failure);
                return;
            }
        }
    };
    std::vector<std::unique_ptr<QThread>> workers;
    for (quint32 i = 0; i < kWorkers; ++i) {
        workers.emplace_back(QThread::create(work, start + i));
        workers.back()->start();
    }
    for (const auto &worker : workers)
        worker->wait();
    QVERIFY2(failures.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(start).arg(failures.join(u"; "_s))));
    QVERIFY2(moves > kKills, "the processes were killed before they did anything");
}

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
