#include "core/base/Ids.h"

#include <QCryptographicHash>
#include <QMutexLocker>
#include <QRandomGenerator>

namespace galley {

namespace {

QUuid fromBits(quint64 high, quint64 low, quint64 version)
{
    high = (high & ~0xF000ULL) | (version << 12);
    low = (low & 0x3FFFFFFFFFFFFFFFULL) | 0x8000000000000000ULL;
    std::array<uchar, 16> bytes {};
    for (int i = 0; i < 8; ++i) {
        bytes[size_t(i)] = uchar(high >> (56 - 8 * i));
        bytes[size_t(8 + i)] = uchar(low >> (56 - 8 * i));
    }
    return QUuid::fromRfc4122(QByteArrayView(bytes.data(), 16));
}

quint64 splitMix(quint64 &state)
{
    state += 0x9E3779B97F4A7C15ULL;
    quint64 z = state;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

} // namespace

Uuid7Source::Uuid7Source(const Clock &clock)
    : m_clock(clock)
{
}

QUuid Uuid7Source::next()
{
    const QMutexLocker lock(&m_mutex);
    const auto now = quint64(qMax<qint64>(0, m_clock.nowMs()));
    // Twelve counter bits keep the order within one millisecond; a full counter borrows from the next one.
    if (now > m_lastMs) {
        m_lastMs = now;
        m_counter = quint16(QRandomGenerator::system()->generate() & 0x7FF);
    } else if (++m_counter > 0xFFF) {
        ++m_lastMs;
        m_counter = 0;
    }
    return fromBits((m_lastMs << 16) | m_counter, QRandomGenerator::system()->generate64(), 7);
}

SeededIdSource::SeededIdSource(const Clock &clock, quint64 seed)
    : m_clock(clock)
    , m_state(seed)
{
}

QUuid SeededIdSource::next()
{
    const QMutexLocker lock(&m_mutex);
    const auto ms = quint64(qMax<qint64>(0, m_clock.nowMs())) + (m_count >> 12);
    const quint64 high = (ms << 16) | (m_count & 0xFFF);
    ++m_count;
    return fromBits(high, splitMix(m_state), 7);
}

QUuid naturalKeyId(QByteArrayView table, QByteArrayView key)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(table);
    hash.addData(QByteArrayView("\0", 1));
    hash.addData(key);
    const QByteArray digest = hash.result();
    quint64 high = 0;
    quint64 low = 0;
    for (int i = 0; i < 8; ++i) {
        high = (high << 8) | uchar(digest[i]);
        low = (low << 8) | uchar(digest[8 + i]);
    }
    return fromBits(high, low, 8);
}

QString idText(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

} // namespace galley
