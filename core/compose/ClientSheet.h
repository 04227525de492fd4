#pragma once

#include "core/compose/Guidelines.h"
#include "core/domain/ChangeSet.h"
#include "core/domain/NewAccount.h"

namespace galley {
class Clock;
class IdSource;
} // namespace galley

namespace galley::store {
class Reader;
}

namespace galley::compose {

struct SheetAccount
{
    QUuid id; // null: a new one
    NewAccount account;
    bool isConnected = false; // its name comes from the network
    int posts = 0; // that go to it, those in the bin too; not counted on beyond 1,000

    bool operator==(const SheetAccount &) const = default;
};

// A client as a person looks after it: what it is called, where its posts go, how it wants to sound.
struct ClientSheet
{
    QUuid brand; // null: a new client
    QString name;
    QString zone; // IANA
    QString colour; // "#9A6524"
    QList<SheetAccount> accounts; // in their order
    Guidelines guidelines;
    QStringList languages; // "de", "en-GB": that its texts are in; the first counts most

    bool operator==(const ClientSheet &) const = default;
};

// A handful of indexed queries, for the GUI thread. Fails with store.not_found.
[[nodiscard]] Result<ClientSheet> readClientSheet(store::Reader &reader, const QUuid &brand);

// What a person changed from `was` to `now`, as the sets of one action ("client.edit" {name}) for
// LocalStore::apply; none where nothing was. Accounts that `now` lacks go to the bin. What else the
// guidelines say, known here or not, stays. Fails with client.no_name, studio.bad_zone or store.not_found.
[[nodiscard]] Result<QList<ChangeSet>> editClient(
    store::Reader &reader, IdSource &ids, const Clock &clock, const ClientSheet &was, const ClientSheet &now);

} // namespace galley::compose
