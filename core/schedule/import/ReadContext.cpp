#include "core/schedule/import/ReadContext.h"

#include "core/base/Ids.h"
#include "core/schedule/import/Errors.h"
#include "core/schedule/import/ImportPlan.h"
#include "core/store/Reader.h"

#include <QJsonDocument>

namespace galley::schedule {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kClients =
    u"SELECT id, name, timezone FROM brands WHERE deleted_at IS NULL AND archived_at IS NULL "
    u"ORDER BY position, name"_s;
const QString kClient = u"SELECT agency_id, name, timezone FROM brands WHERE id = ? AND deleted_at IS NULL"_s;
const QString kAccounts =
    u"SELECT id, platform, username, display_name FROM accounts "
    u"WHERE brand_id = ? AND deleted_at IS NULL AND active = 1 ORDER BY position, username, id"_s;
const QString kTags =
    u"SELECT id, name FROM tags WHERE (brand_id = ? OR brand_id IS NULL) AND deleted_at IS NULL"_s;
const QString kCategories =
    u"SELECT id, name FROM categories "
    u"WHERE (brand_id = ? OR brand_id IS NULL) AND kind = 'content' AND deleted_at IS NULL"_s;
const QString kCampaigns = u"SELECT id, name FROM campaigns WHERE brand_id = ? AND deleted_at IS NULL"_s;
const QString kImported = u"SELECT id, json_extract(metadata, '$.import.fingerprint') FROM posts "
                          u"WHERE brand_id = ? AND origin = 'import' AND deleted_at IS NULL"_s;
// A row with a date and no time is kept with the date in its metadata.
const QString kWords =
    u"SELECT body, coalesce(scheduled_local, json_extract(metadata, '$.import.date'), '') FROM posts "
    u"WHERE brand_id = ? AND deleted_at IS NULL AND body <> ''"_s;
// Taken back or not, an import remembers its answers.
const QString kMapping =
    u"SELECT mapping, brand_id FROM imports WHERE json_extract(mapping, '$.fingerprint') = ? "
    u"ORDER BY brand_id IS ? DESC, created_at DESC, id DESC LIMIT 1"_s;

Result<void> readNames(
    store::Reader &reader, const QString &sql, const QByteArray &client, QHash<QString, QUuid> &names)
{
    return reader.each(sql, { client },
        [&names](const store::Row &row) { names.insert(nameKey(row.text(1)), row.uuid(0)); });
}

} // namespace

Result<QList<ImportClient>> importClients(store::Reader &reader)
{
    return reader.list(kClients, {}, [](const store::Row &row) {
        return ImportClient { row.uuid(0), row.text(1), row.text(2) };
    });
}

Result<ImportContext> readImportContext(store::Reader &reader, const QUuid &client, qint64 nowMs)
{
    const QByteArray id = client.toRfc4122();
    auto found = reader.first(kClient, { id }, [&](const store::Row &row) {
        ImportContext context;
        context.agency = row.uuid(0);
        context.client = client;
        context.clientName = row.text(1);
        context.clientZone = row.text(2);
        context.nowMs = nowMs;
        return context;
    });
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return fail(importerror::kNoClient, { { u"name"_s, idText(client) } });
    ImportContext context = std::move(**found);

    auto accounts = reader.list(kAccounts, { id }, [](const store::Row &row) {
        return ImportAccount { row.uuid(0), platformFromText(row.text(1)).value_or(Platform::Instagram),
            row.text(2), row.text(3) };
    });
    if (!accounts)
        return tl::unexpected(accounts.error());
    context.accounts = std::move(*accounts);

    for (const auto &[sql, names] :
        { std::pair { &kTags, &context.tags }, std::pair { &kCategories, &context.categories },
            std::pair { &kCampaigns, &context.campaigns } }) {
        if (const auto done = readNames(reader, *sql, id, *names); !done)
            return tl::unexpected(done.error());
    }
    const auto done = reader.each(kImported, { id },
        [&context](const store::Row &row) { context.imported.insert(row.text(1), row.uuid(0)); });
    if (!done)
        return tl::unexpected(done.error());
    const auto texts = reader.each(kWords, { id }, [&](const store::Row &row) {
        context.words.insert(wordsFingerprint(client, row.text(0), row.text(1)));
    });
    if (!texts)
        return tl::unexpected(texts.error());
    return context;
}

Result<std::optional<ImportChoices>> rememberedChoices(
    store::Reader &reader, const QUuid &client, const QString &fingerprint)
{
    using Answer = std::optional<ImportChoices>;
    const auto found =
        reader.first(kMapping, { fingerprint, client.toRfc4122() }, [&](const store::Row &row) -> Answer {
            const QJsonObject map = row.json(0).toObject().value("map"_L1).toObject();
            auto choices = choicesFromMap(QJsonDocument(map).toJson(QJsonDocument::Compact));
            if (!choices)
                return {}; // written by a newer program; asking again is no harm
            if (row.uuid(1) != client)
                choices->platforms.clear();
            return *choices;
        });
    if (!found)
        return tl::unexpected(found.error());
    return *found ? **found : Answer();
}

} // namespace galley::schedule
