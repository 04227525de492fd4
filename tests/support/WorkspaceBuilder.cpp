#include "tests/support/WorkspaceBuilder.h"

namespace galley::test {

using namespace Qt::Literals::StringLiterals;

WorkspaceBuilder::WorkspaceBuilder(IdSource &ids, const Clock &clock)
    : m_ids(ids)
    , m_clock(clock)
{
    begin();
}

void WorkspaceBuilder::begin()
{
    m_builder.emplace(m_ids, m_clock, Label { u"test.build"_s, {} });
}

QUuid WorkspaceBuilder::insert(const QString &table, QJsonObject row)
{
    const QUuid id = m_ids.next();
    if (!m_agency.isNull() && table != "profiles"_L1)
        row.insert(u"agency_id"_s, idText(m_agency));
    m_builder->insert(table, id, row);
    return id;
}

QUuid WorkspaceBuilder::studio(const QString &name, const QString &person)
{
    m_agency = insert(u"agencies"_s, { { u"name"_s, name } });
    m_me = insert(u"profiles"_s, { { u"full_name"_s, person } });
    insert(u"memberships"_s, { { u"user_id"_s, idText(m_me) }, { u"role"_s, u"owner"_s } });
    return m_agency;
}

QUuid WorkspaceBuilder::client(const QString &name, const QString &zone, const QString &colour)
{
    const QUuid id = insert(u"brands"_s,
        { { u"name"_s, name }, { u"timezone"_s, zone }, { u"colour"_s, colour },
            { u"position"_s, u"a%1"_s.arg(m_position++, 4, 10, QChar(u'0')) } });
    m_zones.insert(id, zone);
    return id;
}

QUuid WorkspaceBuilder::account(const QUuid &client, Platform platform, const QString &username)
{
    const QUuid id = insert(u"accounts"_s,
        { { u"brand_id"_s, idText(client) }, { u"platform"_s, toText(platform) },
            { u"platform_account_id"_s, username }, { u"username"_s, username } });
    m_accounts.insert({ client, int(platform) }, id);
    return id;
}

QUuid WorkspaceBuilder::campaign(
    const QUuid &client, const QString &name, const QString &first, const QString &last)
{
    return insert(u"campaigns"_s,
        { { u"brand_id"_s, idText(client) }, { u"name"_s, name }, { u"start_date"_s, first },
            { u"end_date"_s, last }, { u"status"_s, u"active"_s } });
}

QUuid WorkspaceBuilder::note(
    const QString &title, const QString &first, const QString &last, const QUuid &client)
{
    QJsonObject row { { u"title"_s, title }, { u"start_on"_s, first }, { u"end_on"_s, last } };
    if (!client.isNull())
        row.insert(u"brand_id"_s, idText(client));
    return insert(u"calendar_notes"_s, row);
}

QUuid WorkspaceBuilder::post(const QUuid &client, const PostSpec &spec)
{
    const QString brand = idText(client);
    QJsonObject row { { u"brand_id"_s, brand }, { u"title"_s, spec.title }, { u"body"_s, spec.body },
        { u"content_type"_s, u"text"_s }, { u"content_state"_s, toText(spec.state) } };
    if (!spec.at.isEmpty()) {
        row.insert(u"scheduled_local"_s, spec.at);
        row.insert(u"scheduled_zone"_s, m_zones.value(client));
        row.insert(u"scheduled_fold"_s, 0);
    }
    if (!spec.campaign.isNull())
        row.insert(u"campaign_id"_s, idText(spec.campaign));
    const QUuid id = insert(u"posts"_s, row);
    for (const Platform platform : spec.platforms) {
        QUuid where = m_accounts.value({ client, int(platform) });
        if (where.isNull())
            where = account(client, platform, u"account%1"_s.arg(m_accounts.size()));
        insert(u"post_targets"_s,
            { { u"brand_id"_s, brand }, { u"post_id"_s, idText(id) }, { u"account_id"_s, idText(where) },
                { u"platform"_s, toText(platform) }, { u"post_type"_s, u"text"_s },
                { u"delivery_state"_s, toText(spec.delivery) } });
    }
    return id;
}

QUuid WorkspaceBuilder::contact(const QUuid &client, const QString &name)
{
    return insert(u"client_contacts"_s,
        { { u"brand_id"_s, idText(client) }, { u"name"_s, name }, { u"email"_s, name + u"@example.org"_s } });
}

QUuid WorkspaceBuilder::approval(
    const QUuid &client, const QUuid &post, const QUuid &contact, Decision decision)
{
    QJsonObject row { { u"brand_id"_s, idText(client) }, { u"post_id"_s, idText(post) }, { u"revision"_s, 1 },
        { u"content_hash"_s, QString() }, { u"step"_s, 1 }, { u"level"_s, contact.isNull() ? 1 : 2 },
        { u"decision"_s, toText(decision) } };
    if (contact.isNull())
        row.insert(u"approver_user_id"_s, idText(m_me));
    else
        row.insert(u"approver_contact_id"_s, idText(contact));
    return insert(u"approvals"_s, row);
}

QList<ChangeSet> WorkspaceBuilder::take()
{
    auto sets = m_builder->build();
    if (!sets)
        qFatal("The test's workspace cannot be built: %s", qPrintable(sets.error().code));
    begin();
    return *sets;
}

} // namespace galley::test
