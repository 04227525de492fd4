#pragma once

#include "core/base/Result.h"
#include "core/schedule/import/ImportChoices.h"
#include "core/schedule/import/ImportContext.h"

namespace galley::store {
class Reader;
}

namespace galley::schedule {

struct ImportClient
{
    QUuid id;
    QString name;
    QString zone;
};

// The clients a file can be imported for, as the sidebar orders them.
[[nodiscard]] Result<QList<ImportClient>> importClients(store::Reader &reader);

// What the preview compares a file with. Fails with import.no_client where the client is gone.
[[nodiscard]] Result<ImportContext> readImportContext(
    store::Reader &reader, const QUuid &client, qint64 nowMs);

// The answers given for the last file with the same headers, for this client or else for any. Without
// platforms, which belong to a client, when they come from another one.
[[nodiscard]] Result<std::optional<ImportChoices>> rememberedChoices(
    store::Reader &reader, const QUuid &client, const QString &fingerprint);

} // namespace galley::schedule
