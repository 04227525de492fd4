#include "core/compose/Autosave.h"
#include "core/store/Reader.h"
#include "core/store/Verify.h"
#include "tests/support/Patience.h"
#include "tests/support/TestStore.h"
#include "tests/support/WorkspaceBuilder.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>
#include <QTimer>

#include <cstdio>
#include <random>

using namespace galley;
using namespace galley::compose;
using namespace galley::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kKills = 100;
constexpr int kKeyMs = 7; // faster than anybody types
constexpr int kMayLoseMs = 500;

QUuid onlyPost(store::Reader &reader)
{
    return **reader.first(u"SELECT id FROM posts"_s, {}, [](const store::Row &row) { return row.uuid(0); });
}

// Types for ever, saying of every key which it was and when.
int beVictim(const QString &folder, quint64 seed)
{
    SystemClock clock;
    SeededIdSource ids(clock, seed);
    auto opened = store::LocalStore::open(folder, { &clock, &ids });
    if (!opened)
        return 1;
    PostDocument document(*readPost((*opened)->reader(), onlyPost((*opened)->reader())), ids);
    Autosave autosave(document, **opened, ids, clock);
    QTimer keys;
    QElapsedTimer since;
    since.start();
    QObject::connect(&keys, &QTimer::timeout, &document, [&] {
        const TextField body { TextField::Kind::Body };
        QString text = document.text(body);
        if (text.size() > 3000)
            text.clear();
        text += u'x';
        if (!document.setText(body, text))
            std::_Exit(2);
        std::printf(
            "%lld %lld\n", static_cast<long long>(since.elapsed()), static_cast<long long>(text.size()));
        std::fflush(stdout);
    });
    keys.start(kKeyMs);
    return QCoreApplication::exec();
}

struct Key
{
    qint64 ms = 0;
    qint64 length = 0;
};

} // namespace

class AutosaveKilledTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void losesAtMostHalfASecondOfTyping()
    {
        QTemporaryDir temporary;
        const QString folder = temporary.filePath(u"studio"_s);
        {
            TestStore store(folder);
            WorkspaceBuilder b(store.ids, store.clock);
            b.studio(u"Studio"_s);
            b.post(b.client(u"Acme"_s, u"Europe/Berlin"_s), { .title = u"typed"_s, .platforms = {} });
            QVERIFY(store.apply(b.take()));
        }
        std::mt19937 random(20261020);
        std::uniform_int_distribution<int> keysBefore(1, 90);
        qint64 most = 0;
        for (int kill = 0; kill < kKills; ++kill) {
            const QList<Key> keys = typeAndDie(folder, kill, keysBefore(random));
            QVERIFY(!keys.isEmpty());
            TestStore store(folder);
            const qint64 kept =
                store.value(u"posts"_s, onlyPost(store.reader()), u"body"_s).toString().size();
            // The last key that is in the store; what came after it is lost.
            qint64 lost = keys.constLast().ms - keys.constFirst().ms;
            for (const Key &key : keys) {
                if (key.length == kept)
                    lost = keys.constLast().ms - key.ms;
            }
            most = std::max(most, lost);
            QVERIFY2(lost <= test::patience(kMayLoseMs), qPrintable(u"kill %1: %2 ms"_s.arg(kill).arg(lost)));
        }
        qInfo("at most %lld ms of typing lost in %d kills", static_cast<long long>(most), kKills);
        TestStore store(folder);
        const auto problems = store::verify(store.reader());
        QVERIFY(problems && problems->isEmpty());
    }

private:
    static QList<Key> typeAndDie(const QString &folder, int seed, int keysBefore)
    {
        QProcess victim;
        victim.start(
            QCoreApplication::applicationFilePath(), { u"--victim"_s, folder, QString::number(seed + 100) });
        QList<Key> keys;
        const auto read = [&] {
            while (victim.canReadLine()) {
                const auto cells = victim.readLine().trimmed().split(' ');
                if (cells.size() == 2)
                    keys.append({ cells[0].toLongLong(), cells[1].toLongLong() });
            }
        };
        while (keys.size() < keysBefore && victim.waitForReadyRead(test::patience(20'000)))
            read();
        victim.kill();
        victim.waitForFinished();
        read();
        return keys;
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 4 && qstrcmp(argv[1], "--victim") == 0)
        return beVictim(QString::fromLocal8Bit(argv[2]), QString::fromLatin1(argv[3]).toULongLong());
    AutosaveKilledTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_autosave_killed.moc"
