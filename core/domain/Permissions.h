#pragma once

#include "core/base/Result.h"
#include "core/domain/Enums.h"

#include <QHash>
#include <QList>
#include <QUuid>

#include <optional>

namespace galley {

// A row of permission_grants: an exception to what a role may do. It counts only where all its conditions
// hold.
struct PermissionGrant
{
    QUuid brand; // null: for every client and the agency itself
    QString resource;
    QString action;
    bool allow = true;
    bool onlyOwnPosts = false;
    QList<Platform>
        platforms; // empty: whichever. Allow: all of the post's are among them; deny: any of them is
};

// Somebody, as seen from one client.
struct Person
{
    AgencyRole agency = AgencyRole::Viewer;
    std::optional<BrandRole> brand; // nullopt: not a member of this client
    QList<PermissionGrant> grants;
};

// What the action is about.
struct PermissionSubject
{
    QUuid brand; // null for what belongs to the agency
    bool ownPost = false;
    QList<Platform> platforms = {}; // where the post goes
};

// Who may do what, from resources/permissions.json; the server reads the same file. Held to
// tests/data/vectors/permissions.json. Unknown resources and actions are allowed to nobody.
class Permissions
{
public:
    // Strict: an unknown key or role is an error (kBadJson).
    [[nodiscard]] static Result<Permissions> load(const QByteArray &json);
    [[nodiscard]] static const Permissions &builtIn();

    [[nodiscard]] bool allows(const Person &person, const QString &resource, const QString &action,
        const PermissionSubject &subject) const;

    // Whether `giver` may make or change the role of somebody; `current` is nullopt for a new member.
    [[nodiscard]] bool mayAssign(
        const Person &giver, std::optional<AgencyRole> current, AgencyRole wanted) const;
    [[nodiscard]] bool mayAssign(const Person &giver, const QUuid &brand, BrandRole wanted) const;

    // Whether `giver` may allow or deny this action to somebody of that role.
    [[nodiscard]] bool mayGrant(
        const Person &giver, AgencyRole receiver, const QString &resource, const QString &action) const;

    // "posts.edit", sorted.
    [[nodiscard]] QStringList cells() const;

private:
    enum Level { None, Viewer, Editor, Manager, Admin, Owner };

    struct Rule
    {
        bool ofBrand = false;
        Level from = Owner;
        Level ownPostsFrom = Owner; // never above `from`
    };

    static Level levelOf(AgencyRole role);
    static Level levelOf(BrandRole role);
    static Level levelOf(const Person &person, const Rule &rule);
    static std::optional<Level> levelFromText(const QString &text);
    [[nodiscard]] const Rule *find(const QString &resource, const QString &action) const;

    QHash<QString, Rule> m_rules; // by cell
};

} // namespace galley
