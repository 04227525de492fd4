#pragma once

#include "core/base/Result.h"

#include <QLatin1StringView>
#include <QList>
#include <QUuid>
#include <QVariant>

#include <optional>

namespace galley::store {

class Connection;
struct TableInfo;

// A derived column that does not hold what it should.
struct Outdated
{
    QLatin1StringView table;
    QUuid id;
    QLatin1StringView column;
    QVariant value; // what it should hold
};

// Columns that follow from others: the instants of a post and its targets and the hash of its content; how
// often an asset is used. Of all rows whose ids lie between two, in the order of their bytes, both included.
// Empty where all is as it should be.
[[nodiscard]] Result<QList<Outdated>> outdatedOfPosts(Connection &db, const QUuid &first, const QUuid &last);
[[nodiscard]] Result<QList<Outdated>> outdatedOfAssets(Connection &db, const QUuid &first, const QUuid &last);

// What a change of this column makes of the derived columns of its post.
enum class Effect { Nothing, Instants, Everything };
[[nodiscard]] Effect effectOf(const TableInfo &table, const QString &column);

// The targets of a post that go out with it are given its instant, those with a time of their own keep
// theirs: enough where the post's wall time changed, but neither its zone nor its fold.
Result<void> moveTargets(Connection &db, const QUuid &post);

// Sets them right in the running transaction.
Result<void> bringUpToDate(Connection &db, const QList<Outdated> &columns);

} // namespace galley::store
