#pragma once

#include "core/domain/Enums.h"

#include <QJsonObject>
#include <QString>
#include <QUuid>

namespace galley {

// A client's account on a network as it is written down before anybody has connected it: posts can be
// planned for it, nothing goes out.
struct NewAccount
{
    Platform platform = Platform::Instagram;
    QString username;

    bool operator==(const NewAccount &) const = default;
};

// Columns of its row in `accounts`, but for whose it is and where it stands.
[[nodiscard]] QJsonObject unconnectedAccount(const QUuid &id, const NewAccount &account);

// A board, subreddit or playlist that somebody named before the account was connected: columns of its row in
// `destinations`, but for whose it is.
[[nodiscard]] QJsonObject unconnectedDestination(
    const QUuid &id, const QUuid &account, DestinationKind kind, const QString &name);

// What a network gives its own number later starts with this, in platform_account_id and external_id.
inline constexpr QLatin1StringView kUnconnected { "placeholder:" };

// "@halmundkorn", " halmundkorn " and "https://instagram.com/halmundkorn/" all are halmundkorn. Empty: the
// text names nobody.
[[nodiscard]] QString handleOf(const QString &text);

} // namespace galley
