#pragma once

#include "core/base/Clock.h"

#include <QByteArrayView>
#include <QMutex>
#include <QUuid>

#include <array>

namespace galley {

// Makes the ids of new rows and change sets. Injected, so that a test, the tour or the simulation repeats
// exactly. Safe to call from any thread.
class IdSource
{
public:
    virtual ~IdSource() = default;
    [[nodiscard]] virtual QUuid next() = 0;
};

// UUIDv7 (RFC 9562 §5.7): 48 bits of Unix milliseconds, then random bits; ids of one source never go
// backwards, even when the clock does.
class Uuid7Source final : public IdSource
{
public:
    explicit Uuid7Source(const Clock &clock);
    [[nodiscard]] QUuid next() override;

private:
    const Clock &m_clock;
    QMutex m_mutex;
    quint64 m_lastMs = 0;
    quint16 m_counter = 0;
};

// The same ids in the same order for the same seed. For tests and the tour.
class SeededIdSource final : public IdSource
{
public:
    SeededIdSource(const Clock &clock, quint64 seed);
    [[nodiscard]] QUuid next() override;

private:
    const Clock &m_clock;
    QMutex m_mutex;
    quint64 m_state;
    quint64 m_count = 0;
};

// UUIDv8 (RFC 9562 §5.8) from a table and a natural key: two people offline make the same row with the same
// id.
[[nodiscard]] QUuid naturalKeyId(QByteArrayView table, QByteArrayView key);

// Lower-case text without braces, as ids stand in JSON.
[[nodiscard]] QString idText(const QUuid &id);

} // namespace galley
