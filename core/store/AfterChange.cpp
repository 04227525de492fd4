#include "core/store/AfterChange.h"

#include "core/store/Connection.h"
#include "core/store/Derived.h"
#include "core/store/SearchIndex.h"

#include <QJsonObject>
#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

QUuid idOf(const QJsonObject &row, QLatin1StringView column)
{
    return QUuid(row.value(column).toString());
}

} // namespace

void AfterChange::note(
    const TableInfo &table, const QUuid &id, const QJsonObject &row, const QStringList &changed)
{
    if (!table.revisions.isEmpty()) {
        auto effect = changed.isEmpty() ? Effect::Everything : Effect::Nothing;
        for (const auto &column : changed)
            effect = std::max(effect, effectOf(table, column));
        if (effect == Effect::Everything)
            m_posts.insert(idOf(row, table.revisions));
        else if (effect == Effect::Instants)
            m_moved.insert(idOf(row, table.revisions));
    }
    if (table.name == "asset_usage"_L1)
        m_assets.insert(idOf(row, "asset_id"_L1));
    if (table.name == "assets"_L1)
        m_assets.insert(id);
}

Result<void> AfterChange::finish()
{
    const auto derive = [&](const Result<QList<Outdated>> &outdated) -> Result<void> {
        return outdated ? bringUpToDate(m_db, *outdated) : tl::unexpected(outdated.error());
    };
    for (const auto &asset : std::as_const(m_assets)) {
        const auto shown =
            m_db.list(u"SELECT post_id FROM post_media WHERE asset_id = ? AND deleted_at IS NULL"_s,
                { asset }, [](const Row &row) { return row.uuid(0); });
        if (!shown)
            return tl::unexpected(shown.error());
        m_posts.unite(QSet<QUuid>(shown->begin(), shown->end()));
    }
    for (const auto &post : std::as_const(m_posts)) {
        if (auto done = derive(outdatedOfPosts(m_db, post, post)); !done)
            return done;
    }
    for (const auto &post : m_moved - m_posts) {
        if (auto done = moveTargets(m_db, post); !done)
            return done;
    }
    for (const auto &asset : std::as_const(m_assets)) {
        if (auto done = derive(outdatedOfAssets(m_db, asset, asset)); !done)
            return done;
    }
    for (const auto &[id, table] : std::as_const(m_toIndex)) {
        if (auto done = indexRow(m_db, *table, id); !done)
            return done;
    }
    m_posts.clear();
    m_moved.clear();
    m_assets.clear();
    m_toIndex.clear();
    return {};
}

} // namespace galley::store
