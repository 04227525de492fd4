#include "core/compose/ClientContext.h"

#include "core/base/Ids.h"
#include "core/domain/NewAccount.h"
#include "core/store/Errors.h"
#include "core/store/Reader.h"

#include <QJsonArray>

#include <algorithm>

namespace galley::compose {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kBrand = u"SELECT name, timezone, languages, guidelines FROM brands WHERE id = ?"_s;
const QString kAccounts = uR"(
    SELECT id, platform, username, coalesce(display_name, ''), active, caps, defaults, metadata
      FROM accounts
     WHERE brand_id = ? AND deleted_at IS NULL ORDER BY position, id)"_s;
const QString kDestinations = uR"(
    SELECT id, account_id, kind, name, external_id FROM destinations
     WHERE brand_id = ? AND deleted_at IS NULL AND active = 1 ORDER BY name, id)"_s;
const QString kTags = uR"(
    SELECT id, name, coalesce(colour, '') FROM tags
     WHERE (brand_id = ? OR brand_id IS NULL) AND deleted_at IS NULL ORDER BY name, id)"_s;
const QString kCategories = uR"(
    SELECT id, name, coalesce(colour, '') FROM categories
     WHERE (brand_id = ? OR brand_id IS NULL) AND kind = 'content' AND deleted_at IS NULL
     ORDER BY position, name, id)"_s;
const QString kCampaigns = uR"(
    SELECT id, name, coalesce(colour, ''), utm FROM campaigns
     WHERE brand_id = ? AND deleted_at IS NULL ORDER BY start_date, name, id)"_s;

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &one : value.toArray()) {
        if (one.isString())
            texts.append(one.toString());
    }
    return texts;
}

QStringList trueKeys(const QJsonObject &object)
{
    QStringList keys;
    for (auto one = object.begin(); one != object.end(); ++one) {
        if (one->toBool())
            keys.append(one.key());
    }
    return keys;
}

QHash<QString, QList<KnownValue>> knownIn(const QJsonObject &metadata)
{
    QHash<QString, QList<KnownValue>> known;
    const QJsonObject lists = metadata.value("known"_L1).toObject();
    for (auto list = lists.begin(); list != lists.end(); ++list) {
        for (const QJsonValue &one : list->toArray()) {
            const QString id = one["id"_L1].toString();
            const QString name = one["name"_L1].toString();
            if (!id.isEmpty())
                known[list.key()].append({ id, name.isEmpty() ? id : name });
        }
    }
    return known;
}

NamedRow named(const store::Row &row)
{
    return { row.uuid(0), row.text(1), row.text(2) };
}

} // namespace

const ComposeAccount *ClientContext::account(const QUuid &id) const
{
    const auto found = std::ranges::find(accounts, id, &ComposeAccount::id);
    return found == accounts.end() ? nullptr : &*found;
}

Result<ClientContext> readClientContext(store::Reader &reader, const QUuid &brand)
{
    ClientContext context;
    context.brand = brand;
    const auto head = reader.first(kBrand, { brand }, [&](const store::Row &row) {
        context.name = row.text(0);
        context.zone = row.text(1);
        context.languages = textsOf(row.json(2));
        context.guidelines = guidelinesFromJson(row.json(3).toObject());
        return true;
    });
    if (!head)
        return tl::unexpected(head.error());
    if (!*head)
        return fail(store::errors::kNotFound, { { u"table"_s, u"brands"_s }, { u"id"_s, idText(brand) } });

    const auto accounts = [&](const store::Row &row) {
        context.accounts.append({ row.uuid(0), platformFromText(row.text(1)).value_or(Platform::Instagram),
            row.text(2), row.text(3), row.boolean(4), trueKeys(row.json(5).toObject()),
            row.json(6).toObject(), knownIn(row.json(7).toObject()) });
    };
    const auto destinations = [&](const store::Row &row) {
        context.destinations.append({ row.uuid(0), row.uuid(1),
            fromText<DestinationKind>(row.text(2)).value_or(DestinationKind::Board), row.text(3),
            row.text(4).startsWith(kUnconnected) });
    };
    const auto campaigns = [&](const store::Row &row) {
        context.campaigns.append(named(row));
        context.utms.insert(row.uuid(0), utmFromJson(row.json(3).toObject()));
    };
    Result<void> done = reader.each(kAccounts, { brand }, accounts);
    if (done)
        done = reader.each(kDestinations, { brand }, destinations);
    if (done)
        done = reader.each(kTags, { brand }, [&](const store::Row &row) { context.tags.append(named(row)); });
    if (done)
        done = reader.each(
            kCategories, { brand }, [&](const store::Row &row) { context.categories.append(named(row)); });
    if (done)
        done = reader.each(kCampaigns, { brand }, campaigns);
    if (!done)
        return tl::unexpected(done.error());
    return context;
}

} // namespace galley::compose
