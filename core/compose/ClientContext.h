#pragma once

#include "core/base/Result.h"
#include "core/compose/Guidelines.h"
#include "core/domain/Enums.h"
#include "core/domain/Utm.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUuid>

namespace galley::store {
class Reader;
}

namespace galley::compose {

// Something that a network lists for an account: a place, a flair, a category.
struct KnownValue
{
    QString id; // as the network calls it
    QString name; // as people do

    bool operator==(const KnownValue &) const = default;
};

struct ComposeAccount
{
    QUuid id;
    Platform platform = Platform::Instagram;
    QString username;
    QString displayName;
    bool active = true;
    QStringList traits; // what the network grants it: "premium" …, from the true keys of accounts.caps
    QJsonObject defaults; // settings a new target starts with
    // What its network last said can be chosen for a setting, by the setting's key; from "known" in
    // accounts.metadata: { key: [{ "id", "name" }] }.
    QHash<QString, QList<KnownValue>> known = {};

    bool operator==(const ComposeAccount &) const = default;
};

// A board, a subreddit, a playlist.
struct Destination
{
    QUuid id;
    QUuid account;
    DestinationKind kind = DestinationKind::Board;
    QString name;
    bool isTyped = false; // by a person; the network has not listed it

    bool operator==(const Destination &) const = default;
};

struct NamedRow
{
    QUuid id;
    QString name;
    QString colour; // empty: none

    bool operator==(const NamedRow &) const = default;
};

// What a composer needs to know of the client that a post is for.
struct ClientContext
{
    QUuid brand;
    QString name;
    QString zone; // IANA
    QStringList languages; // "de", "en-GB": as the client says, the first counts most
    Guidelines guidelines;
    QList<ComposeAccount> accounts; // in the client's order, those that are not in use too
    QList<Destination> destinations;
    QList<NamedRow> tags, categories, campaigns; // the client's and the studio's
    QHash<QUuid, Utm> utms; // of campaigns

    bool operator==(const ClientContext &) const = default;

    [[nodiscard]] const ComposeAccount *account(const QUuid &id) const; // nullptr: not this client's

    [[nodiscard]] Utm utmOf(const QUuid &campaign) const { return utms.value(campaign); }
};

// A handful of indexed queries, for the GUI thread. Fails with store.not_found.
[[nodiscard]] Result<ClientContext> readClientContext(store::Reader &reader, const QUuid &brand);

} // namespace galley::compose
