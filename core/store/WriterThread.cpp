#include "core/store/WriterThread.h"

#include <QMutexLocker>

namespace galley::store {

namespace {

constexpr unsigned long kQuietMs = 1000;

} // namespace

WriterThread::~WriterThread()
{
    finish({});
}

bool WriterThread::post(Urgency urgency, std::function<void()> job)
{
    const QMutexLocker lock(&m_mutex);
    if (m_ending)
        return false;
    (urgency == Urgency::Person ? m_person : m_bulk).push_back(std::move(job));
    m_wake.wakeOne();
    return true;
}

bool WriterThread::isWaitedFor() const
{
    const QMutexLocker lock(&m_mutex);
    return m_ending || !m_person.empty();
}

void WriterThread::finish(std::function<void()> atEnd)
{
    {
        const QMutexLocker lock(&m_mutex);
        if (!m_ending) {
            m_ending = true;
            m_atEnd = std::move(atEnd);
        }
        m_wake.wakeOne();
    }
    wait();
}

void WriterThread::run()
{
    QMutexLocker lock(&m_mutex);
    bool worked = false; // since it was quiet
    while (true) {
        auto &queue = m_person.empty() ? m_bulk : m_person;
        if (!queue.empty() && !(m_ending && m_person.empty())) {
            {
                auto job = std::move(queue.front());
                queue.pop_front();
                lock.unlock();
                job();
            }
            lock.relock();
            worked = true;
        } else if (m_ending) {
            m_bulk.clear(); // their promises are broken here, so nobody waits for ever
            lock.unlock();
            if (m_atEnd)
                m_atEnd();
            return;
        } else if (!worked) {
            m_wake.wait(&m_mutex);
        } else if (!m_wake.wait(&m_mutex, kQuietMs)) {
            worked = false;
            lock.unlock();
            m_whenQuiet();
            lock.relock();
        }
    }
}

} // namespace galley::store
