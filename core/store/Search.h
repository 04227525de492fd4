#pragma once

#include "core/base/Result.h"

#include <QList>
#include <QString>
#include <QUuid>

namespace galley::store {

class Reader;

struct SearchHit
{
    QString table;
    QUuid id;
    QString title; // as the row has it; may be empty
    QString snippet; // the words around the first find in the row's other texts; empty where the title alone
                     // has it
    int rank = 0; // 0 is best

    bool operator==(const SearchHit &) const = default;
};

// Rows that hold every word of `query` as the beginning of a word, whatever the case: titles first, then the
// newest. A text inside a post (a part, a variant, an alt text) answers with its post. Any string is a valid
// query.
[[nodiscard]] Result<QList<SearchHit>> search(Reader &reader, const QString &query, int limit);

// How many posts hold every word in their own title or text, counted up to `most`.
[[nodiscard]] Result<int> countPosts(Reader &reader, const QString &query, int most);

} // namespace galley::store
