#pragma once

#include "core/base/Result.h"

#include <QTemporaryFile>

namespace galley::media {

// A file that is written beside its place and appears there whole: data synced, renamed in one step, folder
// synced. Left alone, it removes itself.
class DurableFile
{
public:
    // Makes `folder` (and what is missing above it) and opens an unnamed-to-be file in it.
    explicit DurableFile(QString folder);

    [[nodiscard]] Result<void> open();
    [[nodiscard]] Result<void> write(QByteArrayView bytes);
    [[nodiscard]] Result<void> publish(const QString &path);

private:
    [[nodiscard]] Error failure(int systemError, const QString &detail) const;

    QString m_folder;
    QTemporaryFile m_file;
};

} // namespace galley::media
