#pragma once

#include "core/schedule/import/ImportChanges.h"

// galley --import FILE --client NAME --zone ZONE [--map FILE]: an import without a window. Wording is the
// caller's (ui/imports/ImportText.h); map files are described in ImportChoices.h.
namespace galley::store {
class Reader;
}

namespace galley::schedule {

struct ImportRequest
{
    QString file;
    QString client; // its name; case does not matter
    QString zone; // IANA; empty: the client's own
    QString mapFile; // empty: none
};

// What a request amounts to before anything is stored.
struct PreparedImport
{
    ImportFile file;
    ImportChoices choices;
    ImportContext context;
    ImportPlan plan; // plan.questions not empty: nothing may be imported before a map file answers them

    // 0 all rows came in, or were there; 2 questions are open; 3 rows were rejected, the others came in.
    [[nodiscard]] int exitCode() const;
};

// Everything up to storing: next comes a look into localFiles(), judgeFiles() with what was found, the bytes
// into the media store, makeImport() and LocalStore::apply(). Errors of readImport(), readMapFile(),
// planImport(), and import.no_client {name, known}: exit code 1.
[[nodiscard]] Result<PreparedImport> prepareImport(
    const ImportRequest &request, store::Reader &reader, const Clock &clock);

// The same for a client that has nothing yet: what the files would come to in a workspace that is not made.
[[nodiscard]] Result<PreparedImport> prepareImport(const ImportRequest &request, ImportContext context);

// The plan once more, with what was found in the files that its rows name.
[[nodiscard]] Result<void> judgeFiles(PreparedImport &prepared, FileFindings found);

} // namespace galley::schedule
