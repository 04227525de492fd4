#include "core/store/JournalFile.h"

#include "core/store/Errors.h"

#include <QtEndian>

#include <array>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

// Each record: length and CRC-32 of the bytes, both little endian, then the bytes.
constexpr qsizetype kHeader = 8;
constexpr quint32 kMaxRecord = 256 * 1024 * 1024;

constexpr std::array<quint32, 256> kCrcTable = [] {
    std::array<quint32, 256> table {};
    for (quint32 i = 0; i < table.size(); ++i) {
        quint32 value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1) ? (value >> 1) ^ 0xEDB88320U : value >> 1;
        table[i] = value;
    }
    return table;
}();

quint32 crc32(QByteArrayView bytes)
{
    quint32 crc = ~0U;
    for (const char byte : bytes)
        crc = kCrcTable[(crc ^ static_cast<quint8>(byte)) & 0xff] ^ (crc >> 8);
    return ~crc;
}

Error failed(const QFile &file)
{
    if (file.error() == QFile::ResourceError || file.errorString().contains("space"_L1))
        return { errors::kDiskFull, {}, file.errorString(), true };
    return { errors::kIo, {}, file.errorString(), true };
}

// Reads whole records and answers where the last one ends.
qint64 scan(QFile &file, QList<QByteArray> *records)
{
    qint64 end = 0;
    while (true) {
        const auto header = file.read(kHeader);
        if (header.size() < kHeader)
            return end;
        const auto length = qFromLittleEndian<quint32>(header.constData());
        const auto crc = qFromLittleEndian<quint32>(header.constData() + 4);
        if (length > kMaxRecord || qint64(length) > file.size() - file.pos())
            return end;
        const auto bytes = file.read(length);
        if (bytes.size() != qsizetype(length) || crc32(bytes) != crc)
            return end;
        end = file.pos();
        if (records)
            records->append(bytes);
    }
}

} // namespace

Result<std::unique_ptr<JournalFile>> JournalFile::open(const QString &path)
{
    std::unique_ptr<JournalFile> journal(new JournalFile(path));
    if (!journal->m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return tl::unexpected(failed(journal->m_file));
    const auto end = scan(journal->m_file, nullptr);
    if (end < journal->m_file.size() && !journal->m_file.resize(end))
        return tl::unexpected(failed(journal->m_file));
    journal->m_file.seek(end);
    return journal;
}

Result<void> JournalFile::append(const QByteArray &record, bool durable)
{
    QByteArray bytes(kHeader, Qt::Uninitialized);
    qToLittleEndian(static_cast<quint32>(record.size()), bytes.data());
    qToLittleEndian(crc32(record), bytes.data() + 4);
    bytes += record;
    const auto start = m_file.pos();
    if (m_file.write(bytes) != bytes.size() || (durable && ::fdatasync(m_file.handle()) != 0)) {
        const auto error = failed(m_file);
        m_file.resize(start); // half a record would hide what comes after it
        m_file.seek(start);
        return tl::unexpected(error);
    }
    return {};
}

QList<QByteArray> JournalFile::read(const QString &path)
{
    QList<QByteArray> records;
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        scan(file, &records);
    return records;
}

} // namespace galley::store
