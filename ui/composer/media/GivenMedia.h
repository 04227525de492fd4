#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QImage>
#include <QStringList>

#include <atomic>
#include <optional>

class QMimeData;

namespace galley::composer {

// What a drop or a paste brings besides text: files and folders of this computer, as they are named. Looks at
// no disk.
[[nodiscard]] QStringList localPaths(const QMimeData &data);
[[nodiscard]] bool holdsMedia(const QMimeData &data);

// A picture that another program gives: the bytes of a file where it has them, so that nothing of it is lost;
// else what can be seen of it.
struct GivenPicture
{
    QByteArray bytes;
    QString suffix; // of a file of such bytes
    QImage image; // only without bytes
};

// The form that the other program names first; it puts the best one there.
[[nodiscard]] std::optional<GivenPicture> pictureIn(const QMimeData &data);

// Nobody copies a larger one by a clipboard.
inline constexpr qsizetype kMostPictureBytes = 128 * 1024 * 1024;

// As a file called `path` with its suffix, which is answered. For a worker. Errors: core/media/Errors.h.
[[nodiscard]] Result<QString> writePicture(const GivenPicture &picture, const QString &path);

// More than anybody means at once: somebody let go of the wrong folder.
inline constexpr int kMostFiles = 10'000;

struct GivenFiles
{
    QStringList files;
    int sideFiles = 0; // left out: what cameras, systems and programs keep beside pictures
};

// The files themselves, and those in the folders and theirs in the order of their names; hidden ones are left
// out. For a worker; stops when `cancelled` says so. media.too_many_files where there are more than
// kMostFiles.
[[nodiscard]] Result<GivenFiles> filesIn(const QStringList &paths, const std::atomic_bool &cancelled);

} // namespace galley::composer
