#pragma once

#include "core/store/Connection.h"
#include "core/store/Recovery.h"

#include <QLockFile>

#include <memory>
#include <optional>

namespace galley::store {

// A workspace whose folder is locked and whose file is whole and of this program's version.
struct OpenWorkspace
{
    std::unique_ptr<QLockFile> lock;
    std::unique_ptr<Committer> committer;
    std::optional<RecoveryReport> recovery;
    QUuid person;
};

// The steps of LocalStore::open() that touch the disk; runs on the thread that will write.
[[nodiscard]] Result<OpenWorkspace> openWorkspace(
    const QString &folder, const Committer::Dependencies &dependencies);

// What kept the folder from being opened, named with the folder. That nothing can be written there looks the
// same on a full disk as in a folder of somebody else's, so the room left tells them apart; -1: not known.
[[nodiscard]] Error whyNotOpened(Error error, const QString &folder, qint64 bytesFree);

} // namespace galley::store
