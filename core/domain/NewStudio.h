#pragma once

#include "core/base/Clock.h"
#include "core/base/Ids.h"
#include "core/domain/ChangeSet.h"
#include "core/domain/NewAccount.h"

namespace galley {

// A client as it is first written down. `zone` is an IANA name, `colour` a swatch of the tokens ("#9A6524").
struct NewClient
{
    QString name;
    QString zone;
    QString colour;
    QString position; // the order key after the last client there is; empty for the first
    QUuid creator = {}; // joins the client as its manager, or could not reach it any more; null: an owner,
                        // who can
    QList<NewAccount> accounts = {}; // in their order
    QJsonObject guidelines = {}; // brands.guidelines
    QStringList languages = {}; // "de", "en-GB": that its texts are in
};

struct NewStudio
{
    QString name;
    QString person; // who sits here; becomes the owner
    QString locale; // en, de, es, fr
    QString zone;
    NewClient firstClient; // without a name: none yet
};

struct CreatedStudio
{
    QUuid person;
    QUuid client; // null when there is none
    QList<ChangeSet> sets;
};

// The change sets of a new, empty studio: agency, profile, membership and its first client, as one action
// ("studio.create" {name}). Names are trimmed. Fails with studio.no_name, studio.no_person or
// studio.bad_zone.
[[nodiscard]] Result<CreatedStudio> createStudio(IdSource &ids, const Clock &clock, const NewStudio &studio);

// "client.create" {name}. Fails with client.no_name or studio.bad_zone.
struct CreatedClient
{
    QUuid id;
    QList<ChangeSet> sets;
};

[[nodiscard]] Result<CreatedClient> createClient(IdSource &ids, const Clock &clock, const NewClient &client);

namespace studio_errors {
inline const QString kNoName = QStringLiteral("studio.no_name");
inline const QString kNoPerson = QStringLiteral("studio.no_person");
inline const QString kNoClientName = QStringLiteral("client.no_name");
inline const QString kBadZone = QStringLiteral("studio.bad_zone"); // zone
} // namespace studio_errors

} // namespace galley
