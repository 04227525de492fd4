#pragma once

#include "core/store/Reader.h"
#include "tests/support/TestStore.h"
#include "tests/support/WorkspaceBuilder.h"

namespace galley::test {

using namespace Qt::Literals::StringLiterals;

// A studio of Ada, the owner, with people of every role and one client.
struct Studio
{
    Studio()
    {
        build.studio(u"Studio"_s);
        ada = build.me();
        acme = build.client(u"Acme"_s, u"Europe/Berlin"_s);
        put(build.take());
    }

    void put(const Result<QList<ChangeSet>> &sets)
    {
        if (const auto done = store.apply(sets, store::Origin::Program); !done)
            qFatal("%s %s", qPrintable(done.error().code), qPrintable(done.error().detail));
    }

    QUuid post(ContentState state = ContentState::Draft, DeliveryState delivery = DeliveryState::Unscheduled)
    {
        const QUuid id = build.post(acme,
            { .title = u"Slow bread"_s,
                .body = u"Text"_s,
                .at = u"2026-10-22T07:45"_s,
                .state = state,
                .delivery = delivery });
        put(build.take());
        return id;
    }

    QUuid target(const QUuid &post)
    {
        const auto found = store.reader().list(u"SELECT id FROM post_targets WHERE post_id = ? ORDER BY id"_s,
            { post }, [](const store::Row &row) { return row.uuid(0); });
        return found->value(0);
    }

    QUuid person(const QString &name, AgencyRole role, std::optional<BrandRole> brandRole = {})
    {
        ChangeBuilder b(store.ids, store.clock, { u"test"_s, {} });
        const QUuid id = store.ids.next();
        b.insert(u"profiles"_s, id, { { u"full_name"_s, name } });
        b.insert(u"memberships"_s, store.ids.next(),
            { { u"user_id"_s, idText(id) }, { u"role"_s, toText(role) } });
        if (brandRole) {
            b.insert(u"brand_members"_s, store.ids.next(),
                { { u"brand_id"_s, idText(acme) }, { u"user_id"_s, idText(id) },
                    { u"role"_s, toText(*brandRole) } });
        }
        put(b.build());
        return id;
    }

    void change(ChangeBuilder &b, const QString &table, const QUuid &id, const QJsonObject &set)
    {
        const QJsonObject row = store.row(table, id);
        QJsonObject was;
        for (const auto &column : set.keys())
            was.insert(column, row.value(column));
        b.update(table, id, set, was);
    }

    Result<store::Commit> update(const QString &table, const QUuid &id, const QJsonObject &set,
        store::Origin origin = store::Origin::Person)
    {
        ChangeBuilder b(store.ids, store.clock, { u"test"_s, {} });
        change(b, table, id, set);
        return store.apply(b.build(), origin);
    }

    QString state(const QUuid &post) { return store.value(u"posts"_s, post, u"content_state"_s).toString(); }

    QString delivery(const QUuid &target)
    {
        return store.value(u"post_targets"_s, target, u"delivery_state"_s).toString();
    }

    TestStore store;
    WorkspaceBuilder build { store.ids, store.clock };
    QUuid ada;
    QUuid acme;
};

inline QString codeOf(const Result<store::Commit> &done)
{
    return done ? QString() : done.error().code;
}

} // namespace galley::test
