#pragma once

#include <QApplication>
#include <QStringList>

namespace galley::bench {

// An application that knows how long the handlers of its events hold the thread: the ones that the event loop
// calls, each with all that it sends itself.
class Turns final : public QApplication
{
public:
    Turns(int &argc, char **argv)
        : QApplication(argc, argv)
    {
    }

    struct Slowest
    {
        double ms = 0; // of the thread
        QString what; // "MediaTile 12": class of the receiver and number of the event
    };

    void begin(); // forgets what was
    [[nodiscard]] QList<Slowest> slowest() const; // since begin(), the slowest first, at most ten

    bool notify(QObject *receiver, QEvent *event) override;

private:
    QList<Slowest> m_slowest;
    int m_depth = 0;
    bool m_watches = false;
};

} // namespace galley::bench
