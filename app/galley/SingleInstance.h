#pragma once

#include <QLocalServer>
#include <QObject>

namespace galley::app {

// One window for one workspace. Who holds the workspace is decided by the store's lock alone; the process
// that holds it listens here, and one that was refused asks it to come to the front. The socket belongs to
// the person who started the program and is made anew over one that a killed process left.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(const QString &workspaceFolder, QObject *parent = nullptr);

    // For the process that holds the workspace. False where there can be no socket; then a second start only
    // says that the workspace is open.
    bool listen();

    // For the process that was refused: whether the other one answered that it came to the front. Waits at
    // most two seconds.
    [[nodiscard]] bool askToRaise() const;

    [[nodiscard]] QString socketName() const { return m_name; }

Q_SIGNALS:
    void raiseRequested();

private:
    void answer();

    QString m_name;
    QLocalServer m_server;
};

} // namespace galley::app
