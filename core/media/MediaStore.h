#pragma once

#include "core/base/Result.h"

#include <QString>
#include <QUuid>

QT_BEGIN_NAMESPACE
class QIODevice;
QT_END_NAMESPACE

namespace galley::media {

// The media files of one workspace: <folder>/media/<brand id>/<sha256>/<purpose>.<ext>, purposes original,
// thumb256, thumb512 and preview1600. A file stands under its name only when it is complete and on the disk,
// and never changes afterwards; the same bytes put twice are one file. Safe to use from any thread. Errors:
// core/media/Errors.h.
class MediaStore
{
public:
    explicit MediaStore(QString workspaceFolder);

    // Where a file stands or would stand; empty when `sha256` is not 64 lower-case hex digits or `purpose` or
    // `ext` hold anything but lower-case letters and digits.
    [[nodiscard]] QString path(
        const QUuid &brand, const QString &sha256, const QString &purpose, const QString &ext) const;

    // The original with that hash, whatever its kind; empty: it is not here. Looks at the disk.
    [[nodiscard]] QString original(const QUuid &brand, const QString &sha256) const;

    [[nodiscard]] bool has(
        const QUuid &brand, const QString &sha256, const QString &purpose, const QString &ext) const;

    // Copies an original in and answers its SHA-256. The source is read once, in pieces. With
    // `expectedSha256`, bytes that hash to anything else are refused and nothing stays behind.
    [[nodiscard]] Result<QString> put(
        const QUuid &brand, QIODevice &source, const QString &ext, const QString &expectedSha256 = {}) const;
    [[nodiscard]] Result<QString> putFile(const QUuid &brand, const QString &file) const;

    // Stores a rendition of the original with that hash.
    [[nodiscard]] Result<void> putVariant(const QUuid &brand, const QString &sha256, const QString &purpose,
        const QString &ext, QIODevice &source) const;

    // Removes what a killed program left half written. For the one process that holds the workspace, at its
    // start.
    void removeLeftovers() const;

private:
    QString m_root;
};

} // namespace galley::media
