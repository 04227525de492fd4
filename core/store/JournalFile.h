#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QFile>
#include <QList>

#include <memory>

namespace galley::store {

// An append-only file of CRC-checked records: what was committed since the last verified daily copy. A record
// that was cut off by a crash ends the reading, it never fails it.
// The file is the second place of what the database already has on the disk, and it is not waited for with
// every commit: it reaches the disk once nothing was committed for a second, whenever a MiB has come
// together, and when the workspace is closed. When the machine loses its power, the commits of that last
// second are in the database alone, which gives them to the journal again when it is opened. They would be
// lost only if the database itself were found damaged after that same loss of power.
class JournalFile
{
public:
    // Opens for appending; what follows the last whole record is cut off first.
    [[nodiscard]] static Result<std::unique_ptr<JournalFile>> open(const QString &path);

    // Hands the record to the system, which survives a crash of the program but not of the machine.
    Result<void> append(const QByteArray &record);
    // Waits until all that was appended is on the disk. Done by append() too, whenever a MiB has come
    // together.
    Result<void> sync();

    // The record at the end; empty where there is none. Found without reading the whole file.
    [[nodiscard]] QByteArray last() const { return m_last; }

    // The whole records of a file; a file that is not there has none.
    [[nodiscard]] static QList<QByteArray> read(const QString &path);

private:
    explicit JournalFile(const QString &path)
        : m_file(path)
    {
    }

    QFile m_file;
    QByteArray m_last;
    qint64 m_unsynced = 0;
};

} // namespace galley::store
