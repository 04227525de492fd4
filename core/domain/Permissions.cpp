#include "core/domain/Permissions.h"

#include "core/domain/Errors.h"

#include <QFile>
#include <QJsonDocument>
#include <QStringList>

#include <algorithm>

static void initResources()
{
    Q_INIT_RESOURCE(permissions); // a static library's resources are linked only when named
}

namespace galley {

using namespace Qt::Literals::StringLiterals;

namespace {

bool hasOnly(const QJsonObject &object, std::initializer_list<QLatin1StringView> keys)
{
    const QStringList given = object.keys();
    return std::ranges::all_of(
        given, [&](const QString &key) { return std::ranges::find(keys, key) != keys.end(); });
}

bool counts(const PermissionGrant &grant, const PermissionSubject &subject)
{
    if (!grant.brand.isNull() && grant.brand != subject.brand)
        return false;
    if (grant.onlyOwnPosts && !subject.ownPost)
        return false;
    if (grant.platforms.isEmpty())
        return true;
    const auto listed = [&](Platform platform) { return grant.platforms.contains(platform); };
    return grant.allow ? std::ranges::all_of(subject.platforms, listed)
                       : std::ranges::any_of(subject.platforms, listed);
}

} // namespace

Result<Permissions> Permissions::load(const QByteArray &json)
{
    const auto bad = [](const QString &where) { return fail(errors::kBadJson, {}, where); };
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonObject root = document.object();
    if (!hasOnly(root, { "version"_L1, "about"_L1, "roles"_L1, "resources"_L1 })
        || root["version"_L1] != QJsonValue(1) || !root["resources"_L1].isObject())
        return bad(u"permissions"_s);

    Permissions permissions;
    const QJsonObject resources = root["resources"_L1].toObject();
    for (auto resource = resources.begin(); resource != resources.end(); ++resource) {
        const QJsonObject description = resource->toObject();
        const QString scope = description["scope"_L1].toString();
        if (!hasOnly(description, { "scope"_L1, "actions"_L1 })
            || (scope != "brand"_L1 && scope != "agency"_L1))
            return bad(resource.key());
        const QJsonObject actions = description["actions"_L1].toObject();
        for (auto action = actions.begin(); action != actions.end(); ++action) {
            const QString cell = resource.key() + u'.' + action.key();
            const QJsonObject given = action->toObject();
            const auto from = levelFromText(given["from"_L1].toString());
            const auto own = levelFromText(given["own_posts_from"_L1].toString(given["from"_L1].toString()));
            if (!hasOnly(given, { "from"_L1, "own_posts_from"_L1 }) || !from || !own || *own > *from)
                return bad(cell);
            permissions.m_rules.insert(cell, { scope == "brand"_L1, *from, *own });
        }
    }
    return permissions;
}

const Permissions &Permissions::builtIn()
{
    static const Permissions permissions = [] {
        initResources();
        QFile file(u":/galley/permissions.json"_s);
        auto loaded = file.open(QIODevice::ReadOnly) ? load(file.readAll()) : fail(errors::kBadJson);
        if (!loaded)
            qFatal("permissions.json: %s", qUtf8Printable(loaded.error().detail));
        return *loaded;
    }();
    return permissions;
}

bool Permissions::allows(const Person &person, const QString &resource, const QString &action,
    const PermissionSubject &subject) const
{
    const Rule *rule = find(resource, action);
    if (!rule)
        return false;
    const Level level = levelOf(person, *rule);
    if (level == None)
        return false;
    if (level == Owner)
        return true;
    bool allowed = level >= (subject.ownPost ? rule->ownPostsFrom : rule->from);
    for (const PermissionGrant &grant : person.grants) {
        if (grant.resource != resource || grant.action != action || !counts(grant, subject))
            continue;
        if (!grant.allow)
            return false;
        allowed = true;
    }
    return allowed;
}

bool Permissions::mayAssign(const Person &giver, std::optional<AgencyRole> current, AgencyRole wanted) const
{
    const Level level = levelOf(giver.agency);
    return allows(giver, u"members"_s, current ? u"change_role"_s : u"invite"_s, {})
        && levelOf(wanted) <= level && (!current || levelOf(*current) <= level);
}

bool Permissions::mayAssign(const Person &giver, const QUuid &brand, BrandRole wanted) const
{
    const Rule *rule = find(u"brand_members"_s, u"change_role"_s);
    return rule && allows(giver, u"brand_members"_s, u"change_role"_s, { brand })
        && levelOf(wanted) <= levelOf(giver, *rule);
}

bool Permissions::mayGrant(
    const Person &giver, AgencyRole receiver, const QString &resource, const QString &action) const
{
    const Rule *grant = find(u"members"_s, u"grant"_s);
    const Rule *rule = find(resource, action);
    if (!grant || !rule)
        return false;
    // What somebody holds by exception, or only in part, is not theirs to pass on.
    const Level level = levelOf(giver.agency);
    const bool limited = std::ranges::any_of(giver.grants, [&](const PermissionGrant &own) {
        return !own.allow && own.resource == resource && own.action == action;
    });
    return level >= grant->from && level >= rule->from && level >= levelOf(receiver)
        && (level == Owner || !limited);
}

QStringList Permissions::cells() const
{
    QStringList cells = m_rules.keys();
    cells.sort();
    return cells;
}

Permissions::Level Permissions::levelOf(AgencyRole role)
{
    switch (role) {
    case AgencyRole::Owner:
        return Owner;
    case AgencyRole::Admin:
        return Admin;
    case AgencyRole::Manager:
        return Manager;
    case AgencyRole::Editor:
        return Editor;
    case AgencyRole::Viewer:
        return Viewer;
    }
    Q_UNREACHABLE();
}

Permissions::Level Permissions::levelOf(BrandRole role)
{
    switch (role) {
    case BrandRole::Manager:
        return Manager;
    case BrandRole::Editor:
        return Editor;
    case BrandRole::Viewer:
        return Viewer;
    }
    Q_UNREACHABLE();
}

Permissions::Level Permissions::levelOf(const Person &person, const Rule &rule)
{
    const Level agency = levelOf(person.agency);
    if (!rule.ofBrand || agency >= Admin)
        return agency;
    return person.brand ? levelOf(*person.brand) : None;
}

std::optional<Permissions::Level> Permissions::levelFromText(const QString &text)
{
    const auto role = fromText<AgencyRole>(text);
    return role ? std::optional(levelOf(*role)) : std::nullopt;
}

const Permissions::Rule *Permissions::find(const QString &resource, const QString &action) const
{
    const auto rule = m_rules.constFind(resource + u'.' + action);
    return rule == m_rules.constEnd() ? nullptr : &*rule;
}

} // namespace galley
