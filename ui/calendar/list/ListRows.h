#pragma once

#include "core/store/queries/MonthQuery.h"

#include <QCollator>

#include <optional>

namespace galley::calendar {

enum class ListOrder { Time, Title, Client, Accounts, Status, Approver, Labels };

// A post of the list, or the band over the posts of a day.
struct ListRow
{
    store::MonthPost post; // a null id: a band
    QDate day;
    int rank = 0; // by what stands in the column that it is ordered by
    std::optional<QCollatorSortKey> words;

    [[nodiscard]] bool isBand() const { return post.id.isNull(); }
};

// How the rows of a list follow one another. By time they are grouped by day, each under its band; by
// anything else there are no bands, and what is equal is in order of time.
struct ListSorting
{
    ListOrder by = ListOrder::Time;
    bool descending = false;

    bool operator==(const ListSorting &) const = default;

    [[nodiscard]] bool isGrouped() const { return by == ListOrder::Time; }

    [[nodiscard]] bool comesBefore(const ListRow &a, const ListRow &b) const;
};

} // namespace galley::calendar
