#pragma once

#include "core/base/Clock.h"
#include "core/base/Ids.h"
#include "core/domain/ChangeSet.h"
#include "core/schedule/import/ImportPlan.h"

#include <QSet>

namespace galley {
class ChangeBuilder;
}

namespace galley::schedule {

// The local files of a plan, stored in the workspace before any post points to them.
struct StoredFiles
{
    QHash<QString, QUuid> assets; // by absolute path
    // Adds the rows of those assets that are new to the action.
    std::function<void(ChangeBuilder &, const QSet<QUuid> &used)> addRows;
};

// The local files that the importable rows name, each once.
[[nodiscard]] QStringList localFiles(const ImportPlan &plan);

struct ImportBatch
{
    QList<ChangeSet>
        sets; // one group, labelled import.posts {count, file}; empty where nothing is left to import
    QUuid import; // the row in `imports`
    int posts = 0;
    QUuid first; // a post of the first day; null where none has a day
    QList<int> leftOut; // lines of rows whose files could not be stored
};

// The rows that may come in as change sets: posts with targets, media, labels, categories and campaigns,
// placeholder accounts, and the `imports` row that remembers the mapping. A row is left out
// where one of its files is missing in `files`. The plan must have no open question. Fails as ChangeBuilder
// does, and with import.cancelled. Not for the GUI thread: 10,000 rows make some 30,000 changes.
[[nodiscard]] Result<ImportBatch> makeImport(const ImportPlan &plan, const ImportFile &file,
    const ImportChoices &choices, const ImportContext &context, const StoredFiles &files, IdSource &ids,
    const Clock &clock, const std::function<bool()> &cancelled = {});

// The rejected rows as a file to repair and import again: the same columns and delimiter with one column
// more, the reasons. `words` makes a sentence of a remark. Cells that a spreadsheet would run as formulas are
// neutralised.
[[nodiscard]] QByteArray rejectedRows(const ImportPlan &plan, const ImportFile &file,
    const QString &reasonHeader, const std::function<QString(const Remark &)> &words);

} // namespace galley::schedule
