#pragma once

#include "core/base/Result.h"
#include "core/domain/Permissions.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace galley::store {

class Connection;

// The roles and exceptions of the people of a workspace, as the rows of the current transaction have them.
class People
{
public:
    // `me` is who acts; null is whoever sits at the computer of a workspace without a server, whose files are
    // theirs anyway.
    People(Connection &db, const QUuid &me, bool hasServer)
        : m_db(db)
        , m_me(me)
        , m_hasServer(hasServer)
    {
    }

    [[nodiscard]] QUuid me() const { return m_me; }

    // An owner, or somebody who is only just making the studio.
    Result<bool> mayEverything();

    // `brand` is null for what belongs to the whole agency: there the role in the agency counts.
    Result<Person> meAt(const QUuid &brand);

    // nullopt for somebody who does not work here.
    Result<std::optional<AgencyRole>> roleOf(const QUuid &person);

    // The names of those who may, in alphabetical order.
    Result<QStringList> whoMay(
        const QString &resource, const QString &action, const PermissionSubject &subject);

private:
    Result<Person> personAt(const QUuid &person, const QUuid &brand, std::optional<AgencyRole> role);

    Connection &m_db;
    QUuid m_me;
    bool m_hasServer;
    std::optional<bool> m_everything;
    QHash<QUuid, Person> m_known; // me, by client
};

} // namespace galley::store
