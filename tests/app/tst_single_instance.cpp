#include "app/galley/SingleInstance.h"
#include "tests/support/Patience.h"

#include <QFile>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using galley::app::SingleInstance;
using namespace Qt::Literals::StringLiterals;

class TestSingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsTheFirstWindowForward();
    void saysThatNobodyAnswers();
    void keepsWorkspacesApart();
    void takesOverWhatAKilledProcessLeft();
    void ignoresARequestThatIsNone();
};

namespace {

// Asks from another thread, as another process would, while this one's events go on.
bool askElsewhere(const QString &folder)
{
    std::atomic<int> answer = -1;
    std::jthread other([&] { answer = SingleInstance(folder).askToRaise() ? 1 : 0; });
    const bool done = QTest::qWaitFor([&] { return answer >= 0; }, 8000);
    return done && answer == 1;
}

} // namespace

void TestSingleInstance::bringsTheFirstWindowForward()
{
    QTemporaryDir folder;
    SingleInstance first(folder.path());
    QVERIFY(first.listen());
    QSignalSpy raised(&first, &SingleInstance::raiseRequested);
    QVERIFY(askElsewhere(folder.path()));
    QCOMPARE(raised.count(), 1);
    QVERIFY(askElsewhere(folder.path() + u"/."_s)); // the same folder, written otherwise
    QCOMPARE(raised.count(), 2);
}

void TestSingleInstance::saysThatNobodyAnswers()
{
    QTemporaryDir folder;
    QVERIFY(!SingleInstance(folder.path()).askToRaise());
}

void TestSingleInstance::keepsWorkspacesApart()
{
    QTemporaryDir one;
    QTemporaryDir other;
    SingleInstance first(one.path());
    QVERIFY(first.listen());
    QVERIFY(!SingleInstance(other.path()).askToRaise());
}

void TestSingleInstance::takesOverWhatAKilledProcessLeft()
{
    QTemporaryDir folder;
    {
        // A listening socket whose file stays behind, as after SIGKILL.
        auto *killed = new SingleInstance(folder.path());
        QVERIFY(killed->listen());
        SingleInstance next(folder.path());
        QVERIFY(next.listen());
        QSignalSpy raised(&next, &SingleInstance::raiseRequested);
        QVERIFY(askElsewhere(folder.path()));
        QCOMPARE(raised.count(), 1);
        delete killed;
    }
}

void TestSingleInstance::ignoresARequestThatIsNone()
{
    QTemporaryDir folder;
    SingleInstance first(folder.path());
    QVERIFY(first.listen());
    QSignalSpy raised(&first, &SingleInstance::raiseRequested);
    QLocalSocket socket;
    socket.connectToServer(first.socketName());
    QVERIFY(socket.waitForConnected(galley::test::patience(2000)));
    socket.write(QByteArray(100'000, 'x'));
    QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
    QCOMPARE(raised.count(), 0);
    QVERIFY(askElsewhere(folder.path()));
}

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_single_instance.moc"
