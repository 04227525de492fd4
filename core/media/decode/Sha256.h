#pragma once

#include "core/base/Result.h"

#include <QByteArray>

QT_BEGIN_NAMESPACE
class QFile;
QT_END_NAMESPACE

namespace galley::media {

struct HashedFile
{
    QString sha256;
    qint64 bytes = 0;
    QByteArray head; // the first kHeadBytes
};

// Reads the whole file once. By OpenSSL, whose SHA-256 uses the processor's own instructions where it has
// them (several times the speed of QCryptographicHash in Qt 6.4).
[[nodiscard]] Result<HashedFile> hashFile(QFile &file);

} // namespace galley::media
