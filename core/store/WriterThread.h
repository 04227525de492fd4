#pragma once

#include <QMutex>
#include <QThread>
#include <QWaitCondition>

#include <deque>
#include <functional>

namespace galley::store {

// The one thread that writes. What a person waits for goes before bulk work; a bulk job is short and queues
// its own continuation, so that nobody waits behind a long one.
class WriterThread final : public QThread
{
public:
    enum class Urgency { Person, Bulk };

    // `whenQuiet` runs on the thread once nothing has come for a second after the last job.
    explicit WriterThread(std::function<void()> whenQuiet)
        : m_whenQuiet(std::move(whenQuiet))
    {
    }

    ~WriterThread() override;

    // Answers false when the thread is ending; the job is dropped then.
    bool post(Urgency urgency, std::function<void()> job);
    // Whether a bulk job should make room.
    [[nodiscard]] bool isWaitedFor() const;
    // Finishes what persons wait for, drops bulk work, ends the thread. `atEnd` runs last, on the thread.
    void finish(std::function<void()> atEnd);

protected:
    void run() override;

private:
    mutable QMutex m_mutex;
    QWaitCondition m_wake;
    std::deque<std::function<void()>> m_person;
    std::deque<std::function<void()>> m_bulk;
    std::function<void()> m_whenQuiet;
    std::function<void()> m_atEnd;
    bool m_ending = false;
};

} // namespace galley::store
