#pragma once

#include "core/base/Result.h"
#include "core/compose/PostContent.h"

#include <QMap>

namespace galley {
class ChangeBuilder;
class Clock;
} // namespace galley

namespace galley::store {
class Reader;
}

namespace galley::compose {

struct RowKey
{
    QString table;
    QUuid id;

    auto operator<=>(const RowKey &other) const
    {
        if (const int order = table.compare(other.table); order != 0)
            return order < 0 ? std::strong_ordering::less : std::strong_ordering::greater;
        return id == other.id ? std::strong_ordering::equal
            : id < other.id   ? std::strong_ordering::less
                              : std::strong_ordering::greater;
    }

    bool operator==(const RowKey &other) const = default;
};

// A post as its rows in the values of a change set, only the columns that are written here; rows in the trash
// are not among them, but a post in the trash is.
using PostRows = QMap<RowKey, QJsonObject>;

// Fails with store.not_found.
[[nodiscard]] Result<PostRows> readPost(store::Reader &reader, const QUuid &post);

// In one form whatever the store holds: only what came through both may be compared.
[[nodiscard]] PostRows rowsOf(const PostContent &post);
[[nodiscard]] PostContent contentOf(const PostRows &rows);

// What both sides did since `base`. A column that only one side changed is that side's; where both did, it is
// mine (being written), and is named in `overtaken`. A row that they removed is gone; one that I removed too.
struct Merged
{
    PostRows rows;
    QList<std::pair<RowKey, QString>> overtaken; // row and column
};

[[nodiscard]] Merged merged(const PostRows &base, const PostRows &mine, const PostRows &theirs);

// The changes that turn `before` into `after`: rows come in the order that their references ask for.
void addChanges(ChangeBuilder &builder, const Clock &clock, const PostRows &before, const PostRows &after);

} // namespace galley::compose
