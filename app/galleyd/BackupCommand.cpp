#include "app/galleyd/DatabaseArgument.h"
#include "core/backend/backup/Backup.h"
#include "core/backend/backup/Restore.h"

#include <iostream>

namespace galley {

namespace {

using backend::BackupError;

Trouble troubleOf(const BackupError &error, bool isRestore)
{
    const std::string nothing = isRestore ? "Nothing was restored." : "There is no backup.";
    switch (error.kind) {
    case BackupError::Kind::Database:
        return { "the database refused: " + error.detail, nothing,
            "Connect as the role that ran \"galleyd migrate up\", who reads everything of Galley." };
    case BackupError::Kind::Outdated:
        if (isRestore)
            return { "this backup is of a newer Galley than this program", nothing,
                "Restore it with the galleyd that made it, or a newer one." };
        return { "the database does not have the form that this program needs", nothing,
            "Run \"galleyd migrate up\", or use the galleyd that belongs to this database." };
    case BackupError::Kind::Folder:
        return { "the backup's folder cannot be used: " + error.detail, nothing,
            isRestore ? "Name the folder that \"galleyd backup\" wrote."
                      : "Name a new folder, on a disk with room for it." };
    case BackupError::Kind::Tool:
        return { "PostgreSQL's own tool failed: " + error.detail,
            nothing + (isRestore ? "" : " What lies in the folder is not complete: remove it."),
            "Install the postgresql-client of the server's version, mend what is named, and run the command "
            "again." };
    case BackupError::Kind::Incomplete:
        return { "this is no complete backup: " + error.detail, nothing,
            "Name the folder that \"galleyd backup\" wrote and ended with a manifest." };
    case BackupError::Kind::Damaged:
        return { error.detail + " is not the file that the manifest describes", nothing,
            "It was changed or damaged after the backup: take another copy of it, or an older backup." };
    case BackupError::Kind::NotEmpty:
        return { "the database \"" + error.detail + "\" is not empty", nothing,
            "Make a new one (createdb) and restore into that; then let galleyd serve use it." };
    case BackupError::Kind::Unequal:
        return { "after restoring, these tables do not hold as many rows as were backed up: " + error.detail,
            "The database is restored, but do not use it.", "Drop it, and restore again or another backup." };
    }
    return {};
}

} // namespace

int backupCommand(Words words)
{
    const auto arguments = Arguments::read(words, { "database" });
    if (!arguments || arguments->plain().size() != 1)
        return reportUse("backup", arguments ? "name one new folder" : arguments.error());
    auto connection = connectTo(*arguments);
    if (!connection)
        return report("backup", connection.error());
    const std::string &folder = arguments->plain()[0];
    const auto made = backend::makeBackup(*connection, folder);
    if (!made)
        return report("backup", troubleOf(made.error(), false));
    std::cout << "backed up " << made->rows << " rows in " << made->bytes << " bytes to " << folder << '\n';
    if (made->files > 0)
        std::cout << "The manifest names " << made->files
                  << " files: back up galleyd's media folder beside it, now or later.\n";
    return 0;
}

int restoreCommand(Words words)
{
    const auto arguments = Arguments::read(words, { "database" });
    if (!arguments || arguments->plain().size() != 1)
        return reportUse("restore", arguments ? "name the folder of one backup" : arguments.error());
    auto connection = connectTo(*arguments);
    if (!connection)
        return report("restore", connection.error());
    const auto restored = backend::restoreBackup(*connection, arguments->plain()[0]);
    if (!restored)
        return report("restore", troubleOf(restored.error(), true));
    std::cout << "restored " << restored->rows << " rows, all that were backed up\n"
              << "Everybody logs in again, and every desktop reads the workspace anew; what it had not sent "
                 "yet is kept.\n";
    if (restored->isOutdated)
        std::cout << "The backup is from an older Galley: run \"galleyd migrate up\" before serving it.\n";
    return 0;
}

} // namespace galley
