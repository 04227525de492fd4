#include "core/store/Derived.h"

#include "core/base/WallTime.h"
#include "core/store/Connection.h"

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

struct Plan
{
    QString local;
    QString zone;
    int fold = 0;
};

// Null where nothing is planned, or the zone is not known on this computer (older tzdata).
QVariant instantOf(const Plan &plan)
{
    const auto wall = WallTime::fromText(plan.local);
    if (!wall)
        return {};
    const auto resolved = resolve(*wall, plan.zone, plan.fold);
    return resolved ? QVariant(resolved->utcMs) : QVariant();
}

Result<void> deriveTargets(Connection &db, const QUuid &post, const Plan &plan)
{
    const auto targets = db.list(u"SELECT id, scheduled_local_override FROM post_targets WHERE post_id = ?"
                                 " AND deleted_at IS NULL"_s,
        { post }, [](const Row &row) { return std::pair(row.uuid(0), row.text(1)); });
    if (!targets)
        return tl::unexpected(targets.error());
    for (const auto &[target, local] : *targets) {
        const auto at = instantOf(local.isEmpty() ? plan : Plan { local, plan.zone, plan.fold });
        if (auto done = db.run(u"UPDATE post_targets SET scheduled_at = ? WHERE id = ?"_s, { at, target });
            !done)
            return done;
    }
    return {};
}

} // namespace

Result<void> derivePost(Connection &db, const QUuid &post)
{
    const auto plan =
        db.first(u"SELECT scheduled_local, scheduled_zone, scheduled_fold FROM posts WHERE id = ?"_s,
            { post }, [](const Row &row) {
                return Plan { row.text(0), row.text(1), static_cast<int>(row.integer(2)) };
            });
    if (!plan)
        return tl::unexpected(plan.error());
    if (!*plan)
        return {};
    if (auto done = db.run(u"UPDATE posts SET scheduled_at = ? WHERE id = ?"_s, { instantOf(**plan), post });
        !done)
        return done;
    return deriveTargets(db, post, **plan);
}

Result<void> deriveAsset(Connection &db, const QUuid &asset)
{
    static const auto kSql =
        u"UPDATE assets SET usage_count = (SELECT count(*) FROM asset_usage WHERE asset_id = ?"
        " AND deleted_at IS NULL) WHERE id = ?"_s;
    return db.run(kSql, { asset, asset });
}

} // namespace galley::store
