#include "app/galley/SingleInstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QStandardPaths>

namespace galley::app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kWaitMs = 2000;
constexpr qint64 kLongestRequest = 64;
const QByteArray kRaise = "raise\n";
const QByteArray kRaised = "raised\n";

QString nameFor(const QString &folder)
{
    const QFileInfo info(folder);
    const QString path = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    const QByteArray hash =
        QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    QString place = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (place.isEmpty())
        place = QDir::tempPath();
    return place + "/galley-"_L1 + QString::fromLatin1(hash);
}

} // namespace

SingleInstance::SingleInstance(const QString &workspaceFolder, QObject *parent)
    : QObject(parent)
    , m_name(nameFor(workspaceFolder))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::answer);
}

bool SingleInstance::listen()
{
    // The lock is ours, so nobody alive listens here: what stands in the way is what a killed process left.
    QLocalServer::removeServer(m_name);
    return m_server.listen(m_name);
}

bool SingleInstance::askToRaise() const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(kWaitMs))
        return false;
    socket.write(kRaise);
    if (!socket.waitForBytesWritten(kWaitMs))
        return false;
    while (socket.bytesAvailable() < kRaised.size()) {
        if (!socket.waitForReadyRead(kWaitMs))
            return false;
    }
    return socket.readAll() == kRaised;
}

void SingleInstance::answer()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (socket->bytesAvailable() > kLongestRequest) {
                socket->abort();
                return;
            }
            if (!socket->canReadLine())
                return;
            if (socket->readLine() == kRaise) {
                Q_EMIT raiseRequested();
                socket->write(kRaised);
            }
            socket->disconnectFromServer();
        });
    }
}

} // namespace galley::app
