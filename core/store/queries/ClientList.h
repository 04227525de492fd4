#pragma once

#include "core/base/Result.h"

#include <QList>
#include <QString>
#include <QUuid>

namespace galley::store {

class Reader;

// A client as the sidebar shows it, in the sidebar's order.
struct ClientRow
{
    QUuid id;
    QString name;
    QString colour; // #rrggbb or empty
    QString zone; // IANA
    QString position; // order key
    int waiting = 0; // posts that wait for an answer of this client

    bool operator==(const ClientRow &) const = default;
};

// Who the workspace belongs to and who sits before it.
struct StudioHead
{
    QUuid id; // null: an empty workspace, nobody has started it yet
    QString name;
    int people = 0;
    QUuid personId;
    QString personName;
    QString personZone; // IANA
    bool sample = false; // the studio that ships with the program

    bool operator==(const StudioHead &) const = default;
};

// Both are indexed and bounded, made for the GUI thread. Errors: core/store/Errors.h.
[[nodiscard]] Result<QList<ClientRow>> clientList(Reader &reader);
[[nodiscard]] Result<StudioHead> studioHead(Reader &reader);

// How many posts, campaigns and clients the palette looks through.
[[nodiscard]] Result<qint64> searchableCount(Reader &reader);

} // namespace galley::store
