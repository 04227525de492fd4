#include "core/store/JournalFile.h"

#include "core/store/Errors.h"

#include <QtEndian>

#include <array>
#include <functional>
#include <optional>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

// Each record: length and CRC-32 of the bytes, the bytes, and the length again, so that the last record can
// be found from the end of a file of any size. All little endian.
constexpr qsizetype kHeader = 8;
constexpr qsizetype kFooter = 4;
constexpr quint32 kMaxRecord = 256 * 1024 * 1024;
constexpr qint64 kUnsyncedAtMost = 1024 * 1024;

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

// The record that begins here, if all of it is there.
std::optional<QByteArray> readRecord(QFile &file)
{
    const auto header = file.read(kHeader);
    if (header.size() < kHeader)
        return std::nullopt;
    const auto length = qFromLittleEndian<quint32>(header.constData());
    const auto crc = qFromLittleEndian<quint32>(header.constData() + 4);
    if (length == 0 || length > kMaxRecord || qint64(length) + kFooter > file.size() - file.pos())
        return std::nullopt;
    const auto bytes = file.read(length);
    const auto footer = file.read(kFooter);
    if (bytes.size() != qsizetype(length) || footer.size() != kFooter
        || qFromLittleEndian<quint32>(footer.constData()) != length || crc32(bytes) != crc)
        return std::nullopt;
    return bytes;
}

// The last record, found from the end; nothing where the file does not end with whole ones. Goes back over
// all that may not have been on the disk when the machine lost its power, which can leave holes.
std::optional<QByteArray> readLast(QFile &file)
{
    std::optional<QByteArray> last;
    qint64 end = file.size();
    const qint64 size = end;
    do {
        if (end < kHeader + kFooter || !file.seek(end - kFooter))
            return std::nullopt;
        const auto length = qFromLittleEndian<quint32>(file.read(kFooter).constData());
        const qint64 start = end - kFooter - qint64(length) - kHeader;
        if (start < 0 || !file.seek(start))
            return std::nullopt;
        const auto record = readRecord(file);
        if (!record || file.pos() != end)
            return std::nullopt;
        if (!last)
            last = record;
        end = start;
    } while (end > 0 && size - end - last->size() < kUnsyncedAtMost + kHeader + kFooter);
    return last;
}

// Reads whole records from the beginning and answers where the last one ends.
qint64 scan(QFile &file, const std::function<void(const QByteArray &)> &read)
{
    qint64 end = 0;
    file.seek(0);
    while (const auto record = readRecord(file)) {
        end = file.pos();
        read(*record);
    }
    return end;
}

} // namespace

Result<std::unique_ptr<JournalFile>> JournalFile::open(const QString &path)
{
    std::unique_ptr<JournalFile> journal(new JournalFile(path));
    if (!journal->m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return tl::unexpected(failed(journal->m_file));
    auto &file = journal->m_file;
    if (auto last = readLast(file)) {
        journal->m_last = std::move(*last);
    } else if (file.size() > 0) {
        const auto end = scan(file, [&](const QByteArray &record) { journal->m_last = record; });
        if (end < file.size() && !file.resize(end))
            return tl::unexpected(failed(file));
    }
    file.seek(file.size());
    return journal;
}

Result<void> JournalFile::append(const QByteArray &record)
{
    QByteArray bytes(kHeader, Qt::Uninitialized);
    qToLittleEndian(static_cast<quint32>(record.size()), bytes.data());
    qToLittleEndian(crc32(record), bytes.data() + 4);
    bytes += record;
    bytes += bytes.first(kFooter);
    const auto start = m_file.pos();
    if (m_file.write(bytes) != bytes.size()) {
        const auto error = failed(m_file);
        m_file.resize(start); // half a record would hide what comes after it
        m_file.seek(start);
        return tl::unexpected(error);
    }
    m_last = record;
    m_unsynced += bytes.size();
    return m_unsynced >= kUnsyncedAtMost ? sync() : Result<void>();
}

Result<void> JournalFile::sync()
{
    if (std::exchange(m_unsynced, 0) > 0 && ::fdatasync(m_file.handle()) != 0)
        return fail(errors::kIo, {}, qt_error_string());
    return {};
}

QList<QByteArray> JournalFile::read(const QString &path)
{
    QList<QByteArray> records;
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        scan(file, [&](const QByteArray &record) { records.append(record); });
    return records;
}

} // namespace galley::store
