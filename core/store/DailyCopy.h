#pragma once

#include "core/base/Result.h"

#include <QList>
#include <QString>

namespace galley::store {

// A verified copy of the database in the workspace's copies folder.
struct DailyCopy
{
    QString path;
    qint64 commit = 0; // the last commit in it
    qint64 at = 0; // when it was made, milliseconds UTC
};

constexpr int kKeptCopies = 3;

// Copies as a reader of the live file does, checks the copy from end to end, and only then gives it its name.
// Older ones beyond kKeptCopies are removed. Blocks for as long as the file is big: never on the GUI thread.
[[nodiscard]] Result<DailyCopy> makeDailyCopy(const QString &folder, qint64 nowMs);

// Newest first.
[[nodiscard]] QList<DailyCopy> dailyCopies(const QString &folder);

// SQLite's own check of every page and index. `quick` leaves the indexes' content out.
[[nodiscard]] Result<QStringList> integrityProblems(const QString &file, bool quick);

} // namespace galley::store
