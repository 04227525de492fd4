#pragma once

#include <QString>

#include <functional>

// A disk under SQLite that can fail and lose power. It stands between SQLite and the real files of the whole
// process once install() was called.
namespace galley::test::disk {

void install();

// From now on the n-th write or sync (1 is the next) answers `sqliteError`; with `forGood` so do all after
// it.
void failAt(int n, int sqliteError, bool forGood = false);
void heal();
// Whether the failure asked for last has happened.
[[nodiscard]] bool hasFailed();

// From now on, the n-th statement that SQLite is asked to prepare is refused. Statements are prepared once,
// so this wants a store that was just opened.
void refuseStatement(int n);
[[nodiscard]] bool hasRefused();

// Writes into `target` what the disk would hold after a power loss right now: of the writes to `file` that no
// sync has confirmed, each is there or not as `isKept` says. `whileStill` runs while nobody can write.
void afterPowerLoss(const QList<QString> &files, const QString &targetFolder,
    const std::function<bool()> &isKept, const std::function<void()> &whileStill);

} // namespace galley::test::disk
