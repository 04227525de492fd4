#pragma once

#include "core/base/Result.h"

#include <QLatin1StringView>
#include <QList>
#include <QUuid>
#include <QVariant>

#include <optional>

namespace galley::store {

class Connection;

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

// The instants alone, for a post of which nothing but the plan changed: reads a fraction of the columns.
[[nodiscard]] Result<QList<Outdated>> outdatedPlan(Connection &db, const QUuid &post);

// Sets them right in the running transaction.
Result<void> bringUpToDate(Connection &db, const QList<Outdated> &columns);

} // namespace galley::store
