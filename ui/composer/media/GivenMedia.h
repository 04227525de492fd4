#pragma once

#include "core/base/Result.h"

#include <QStringList>

#include <atomic>

class QMimeData;

namespace galley::composer {

// What a drop or a paste brings besides text: files and folders of this computer, as they are named. Looks at
// no disk.
[[nodiscard]] QStringList localPaths(const QMimeData &data);
[[nodiscard]] bool holdsMedia(const QMimeData &data);

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
