#include "core/domain/NewStudio.h"

#include "core/base/WallTime.h"
#include "core/domain/ChangeBuilder.h"
#include "core/domain/OrderKey.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace galley {

namespace {

Result<void> checkZone(const QString &zone)
{
    if (!isKnownZone(zone))
        return fail(studio_errors::kBadZone, { { u"zone"_s, zone } });
    return {};
}

QUuid insertClient(ChangeBuilder &builder, IdSource &ids, const NewClient &client)
{
    const QUuid id = ids.next();
    QJsonObject set {
        { u"name"_s, client.name.trimmed() },
        { u"timezone"_s, client.zone },
        { u"position"_s, orderKeyBetween(client.position, {}).value_or(orderKeyBetween({}, {}).value()) },
    };
    if (!client.colour.isEmpty())
        set.insert(u"colour"_s, client.colour);
    if (!client.guidelines.isEmpty())
        set.insert(u"guidelines"_s, client.guidelines);
    if (!client.languages.isEmpty())
        set.insert(u"languages"_s, QJsonArray::fromStringList(client.languages));
    builder.insert(u"brands"_s, id, set);
    if (!client.creator.isNull()) {
        builder.insert(u"brand_members"_s, ids.next(),
            {
                { u"brand_id"_s, idText(id) },
                { u"user_id"_s, idText(client.creator) },
                { u"role"_s, u"manager"_s },
            });
    }
    QString position;
    for (const NewAccount &account : client.accounts) {
        const QUuid row = ids.next();
        position = orderKeyBetween(position, {}).value_or(position);
        QJsonObject columns = unconnectedAccount(row, account);
        columns.insert(u"brand_id"_s, idText(id));
        columns.insert(u"position"_s, position);
        builder.insert(u"accounts"_s, row, columns);
    }
    return id;
}

} // namespace

Result<CreatedStudio> createStudio(IdSource &ids, const Clock &clock, const NewStudio &studio)
{
    const QString name = studio.name.trimmed();
    const QString person = studio.person.trimmed();
    if (name.isEmpty())
        return fail(studio_errors::kNoName);
    if (person.isEmpty())
        return fail(studio_errors::kNoPerson);
    if (const auto known = checkZone(studio.zone); !known)
        return tl::unexpected(known.error());
    const bool withClient = !studio.firstClient.name.trimmed().isEmpty();
    if (withClient) {
        if (const auto known = checkZone(studio.firstClient.zone); !known)
            return tl::unexpected(known.error());
    }

    ChangeBuilder builder(ids, clock, { u"studio.create"_s, { { u"name"_s, name } } });
    const QUuid agency = ids.next();
    builder.insert(u"agencies"_s, agency, { { u"name"_s, name } });
    CreatedStudio created { .person = ids.next(), .client = {}, .sets = {} };
    builder.insert(u"profiles"_s, created.person,
        { { u"full_name"_s, person }, { u"locale"_s, studio.locale }, { u"timezone"_s, studio.zone } });
    builder.insert(u"memberships"_s, ids.next(),
        {
            { u"user_id"_s, idText(created.person) },
            { u"role"_s, u"owner"_s },
            { u"accepted_at"_s, clock.nowMs() },
        });
    if (withClient)
        created.client = insertClient(builder, ids, studio.firstClient);
    auto sets = builder.build();
    if (!sets)
        return tl::unexpected(sets.error());
    created.sets = std::move(*sets);
    return created;
}

Result<CreatedClient> createClient(IdSource &ids, const Clock &clock, const NewClient &client)
{
    const QString name = client.name.trimmed();
    if (name.isEmpty())
        return fail(studio_errors::kNoClientName);
    if (const auto known = checkZone(client.zone); !known)
        return tl::unexpected(known.error());
    ChangeBuilder builder(ids, clock, { u"client.create"_s, { { u"name"_s, name } } });
    CreatedClient created;
    created.id = insertClient(builder, ids, client);
    auto sets = builder.build();
    if (!sets)
        return tl::unexpected(sets.error());
    created.sets = std::move(*sets);
    return created;
}

} // namespace galley
