#include "core/compose/NewNames.h"

#include "core/base/Ids.h"
#include "core/domain/ChangeBuilder.h"
#include "core/domain/NewAccount.h"

namespace galley::compose {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kTag = 120;

Result<NewName> inserted(IdSource &ids, const Clock &clock, const QString &action, const QString &table,
    const QUuid &id, const QString &name, QJsonObject row)
{
    NewName made { id, {} };
    if (name.isEmpty())
        return made;
    ChangeBuilder builder(ids, clock, { action, { { u"name"_s, name } } });
    builder.insert(table, id, row);
    auto sets = builder.build();
    if (!sets)
        return tl::unexpected(sets.error());
    made.sets = std::move(*sets);
    return made;
}

} // namespace

Result<NewName> addTag(IdSource &ids, const Clock &clock, const QUuid &brand, const QString &name)
{
    const QString called = name.simplified().left(kTag);
    return inserted(ids, clock, u"tag.create"_s, u"tags"_s, ids.next(), called,
        { { u"brand_id"_s, idText(brand) }, { u"name"_s, called } });
}

Result<NewName> addDestination(IdSource &ids, const Clock &clock, const QUuid &brand, const QUuid &account,
    DestinationKind kind, const QString &name)
{
    const QUuid id = ids.next();
    const QString called = name.simplified();
    QJsonObject row = unconnectedDestination(id, account, kind, called);
    row.insert(u"brand_id"_s, idText(brand));
    return inserted(ids, clock, u"destination.create"_s, u"destinations"_s, id, called, row);
}

} // namespace galley::compose
