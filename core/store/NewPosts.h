#pragma once

#include "core/domain/ChangeSet.h"
#include "core/domain/Derive.h"

#include <QHash>

namespace galley::store {

class Connection;
struct InsertContext;
struct TableInfo;

// The posts that a change set makes. All that such a post has stands in its set, so what follows from its
// rows is known before the first of them is written, and nothing has to be read or written a second time.
class NewPosts
{
public:
    explicit NewPosts(Connection &db)
        : m_db(db)
    {
    }

    void foresee(const ChangeSet &set);

    void forget() { m_posts.clear(); }

    // Gives the derived columns of a row that is about to be inserted. False where they can only be read
    // afterwards: the post is older than the set, a file belongs to it (whose hash another row has), or rows
    // of it came before it.
    Result<bool> derive(const TableInfo &table, const QJsonObject &row, InsertContext &context);

private:
    Result<bool> isAwaited(const QUuid &post);

    Connection &m_db;
    QHash<QUuid, PostRows> m_posts;
};

} // namespace galley::store
