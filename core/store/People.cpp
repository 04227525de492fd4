#include "core/store/People.h"

#include "core/store/Connection.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

// Nothing: a condition that this program does not know. Such an exception never allows, and always denies.
std::optional<PermissionGrant> grantOf(const Row &row)
{
    PermissionGrant grant { row.uuid(0), row.text(1), row.text(2), row.text(3) == "allow"_L1, false, {} };
    const auto conditions = row.json(4).toObject();
    bool known = true;
    for (auto condition = conditions.begin(); condition != conditions.end(); ++condition) {
        if (condition.key() == "own_posts"_L1) {
            grant.onlyOwnPosts = condition->toBool();
        } else if (condition.key() == "platforms"_L1) {
            for (const auto &value : condition->toArray()) {
                if (const auto platform = platformFromText(value.toString()))
                    grant.platforms.append(*platform);
                else
                    known = false;
            }
        } else {
            known = false;
        }
    }
    if (known)
        return grant;
    if (grant.allow)
        return std::nullopt;
    grant.onlyOwnPosts = false;
    grant.platforms.clear();
    return grant;
}

std::optional<BrandRole> asBrandRole(AgencyRole role)
{
    switch (role) {
    case AgencyRole::Owner:
    case AgencyRole::Admin:
    case AgencyRole::Manager:
        return BrandRole::Manager;
    case AgencyRole::Editor:
        return BrandRole::Editor;
    case AgencyRole::Viewer:
        return BrandRole::Viewer;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<bool> People::mayEverything()
{
    if (m_everything)
        return *m_everything;
    if (m_me.isNull()) {
        m_everything = !m_hasServer;
        return *m_everything;
    }
    const auto role = roleOf(m_me);
    if (!role)
        return tl::unexpected(role.error());
    if (*role) {
        m_everything = **role == AgencyRole::Owner;
        return *m_everything;
    }
    const auto anybody = m_db.first(u"SELECT 1 FROM memberships WHERE deleted_at IS NULL LIMIT 1"_s, {},
        [](const Row &) { return true; });
    if (!anybody)
        return tl::unexpected(anybody.error());
    m_everything = !*anybody;
    return *m_everything;
}

Result<Person> People::meAt(const QUuid &brand)
{
    if (const auto known = m_known.constFind(brand); known != m_known.cend())
        return *known;
    const auto role = roleOf(m_me);
    if (!role)
        return tl::unexpected(role.error());
    auto person = personAt(m_me, brand, *role);
    if (person)
        m_known.insert(brand, *person);
    return person;
}

Result<std::optional<AgencyRole>> People::roleOf(const QUuid &person)
{
    const auto found = m_db.first(u"SELECT role FROM memberships WHERE user_id = ? AND deleted_at IS NULL"_s,
        { person }, [](const Row &row) { return fromText<AgencyRole>(row.text(0)); });
    if (!found)
        return tl::unexpected(found.error());
    return found->value_or(std::nullopt);
}

Result<Person> People::personAt(const QUuid &person, const QUuid &brand, std::optional<AgencyRole> role)
{
    Person seen;
    if (!role)
        return seen; // no member: not of any client either
    seen.agency = *role;
    if (brand.isNull()) {
        seen.brand = asBrandRole(*role);
    } else {
        const auto member = m_db.first(
            u"SELECT role FROM brand_members WHERE brand_id = ? AND user_id = ? AND deleted_at IS NULL"_s,
            { brand, person }, [](const Row &row) { return fromText<BrandRole>(row.text(0)); });
        if (!member)
            return tl::unexpected(member.error());
        seen.brand = member->value_or(std::nullopt);
    }
    const auto grants = m_db.list(u"SELECT brand_id, resource, action, effect, conditions"
                                  " FROM permission_grants WHERE user_id = ? AND deleted_at IS NULL"_s,
        { person }, grantOf);
    if (!grants)
        return tl::unexpected(grants.error());
    for (const auto &grant : *grants) {
        if (grant)
            seen.grants.append(*grant);
    }
    return seen;
}

Result<QStringList> People::whoMay(
    const QString &resource, const QString &action, const PermissionSubject &subject)
{
    struct Member
    {
        QUuid id;
        QString name;
        std::optional<AgencyRole> role;
    };

    const auto members = m_db.list(
        u"SELECT m.user_id, p.full_name, m.role FROM memberships m JOIN profiles p ON p.id = m.user_id"
        " WHERE m.deleted_at IS NULL AND p.deleted_at IS NULL AND p.is_active = 1"
        " ORDER BY p.full_name"_s,
        {}, [](const Row &row) {
            return Member { row.uuid(0), row.text(1), fromText<AgencyRole>(row.text(2)) };
        });
    if (!members)
        return tl::unexpected(members.error());
    // Whose post it is, only the one who was refused is asked about.
    PermissionSubject others = subject;
    others.ownPost = false;
    QStringList names;
    for (const auto &member : *members) {
        if (member.id == m_me)
            continue;
        const auto person = personAt(member.id, subject.brand, member.role);
        if (!person)
            return tl::unexpected(person.error());
        if (Permissions::builtIn().allows(*person, resource, action, others))
            names.append(member.name);
    }
    return names;
}

} // namespace galley::store
