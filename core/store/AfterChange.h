#pragma once

#include "core/base/Result.h"
#include "core/store/Catalogue.h"

#include <QHash>
#include <QSet>

namespace galley::store {

class Connection;

// What follows from changed rows, done once for all of a transaction: derived columns and the search index.
class AfterChange
{
public:
    explicit AfterChange(Connection &db)
        : m_db(db)
    {
    }

    // `changed` is empty where the whole row came or went.
    void note(const TableInfo &table, const QUuid &id, const QJsonObject &row, const QStringList &changed);

    void noteForSearch(const TableInfo &table, const QUuid &id) { m_toIndex.insert({ id, &table }); }

    // Of all that was noted since the last time. Before the transaction commits.
    Result<void> finish();

private:
    Connection &m_db;
    QSet<std::pair<QUuid, const TableInfo *>> m_toIndex;
    QSet<QUuid> m_posts; // whose derived columns may be out of date
    QSet<QUuid> m_moved; // whose targets may be
    QSet<QUuid> m_assets;
};

} // namespace galley::store
