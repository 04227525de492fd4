#pragma once

#include "core/base/Clock.h"
#include "core/base/Ids.h"
#include "core/domain/ChangeSet.h"
#include "core/schedule/import/ImportPlan.h"

namespace galley::schedule {

// A local file of the plan as the workspace keeps it: stored under its hash before any post points to it.
struct StoredMedia
{
    QString sha256; // lower-case hex
    QString mime;
    MediaKind kind = MediaKind::Image;
    qint64 bytes = 0;
    int width = 0; // 0 where it is not known, and so the next ones
    int height = 0;
    qint64 durationMs = 0;
};

// The local files that the importable rows name, each once.
[[nodiscard]] QStringList localFiles(const ImportPlan &plan);

struct ImportBatch
{
    QList<ChangeSet>
        sets; // one group, labelled import.posts {count, file}; empty where nothing is left to import
    QUuid import; // the row in `imports`
    int posts = 0;
    QList<int> leftOut; // lines of rows whose files could not be stored
};

// The rows that may come in as change sets: posts with targets, media, labels, categories and campaigns,
// placeholder accounts, and the `imports` row that remembers the mapping. `media` holds the local files by
// path. The plan must have no open question. Fails as ChangeBuilder does, and with import.cancelled. Not for
// the GUI thread: 10,000 rows make some 30,000 changes.
[[nodiscard]] Result<ImportBatch> makeImport(const ImportPlan &plan, const ImportFile &file,
    const ImportChoices &choices, const ImportContext &context, const QHash<QString, StoredMedia> &media,
    IdSource &ids, const Clock &clock, const std::function<bool()> &cancelled = {});

// The rejected rows as a file to repair and import again: the same columns and delimiter with one column
// more, the reasons. `words` makes a sentence of a remark. Cells that a spreadsheet would run as formulas are
// neutralised.
[[nodiscard]] QByteArray rejectedRows(const ImportPlan &plan, const ImportFile &file,
    const QString &reasonHeader, const std::function<QString(const Remark &)> &words);

} // namespace galley::schedule
