#pragma once

#include <QtGlobal>

#include <atomic>

namespace galley {

// Where time comes from. Milliseconds since 1970-01-01T00:00Z. Everything that needs "now" is given one of
// these, so that a test, the tour or the simulation can own time.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual qint64 nowMs() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] qint64 nowMs() const override;
};

// Stands still until it is moved. Safe to read from any thread.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(qint64 startMs)
        : m_nowMs(startMs)
    {
    }

    [[nodiscard]] qint64 nowMs() const override { return m_nowMs.load(); }

    void set(qint64 ms) { m_nowMs.store(ms); }

    void advance(qint64 ms) { m_nowMs.fetch_add(ms); }

private:
    std::atomic<qint64> m_nowMs;
};

} // namespace galley
