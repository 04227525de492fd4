#include "ui/calendar/list/ListRows.h"

#include <tuple>

namespace galley::calendar {

namespace {

// A band has no time and no id, so it stands before every post of its day.
auto timeOf(const ListRow &row)
{
    return std::make_tuple(row.isBand() ? -1 : row.post.time.msecsSinceStartOfDay(), row.post.id);
}

int compared(const ListRow &a, const ListRow &b)
{
    if (a.rank != b.rank)
        return a.rank < b.rank ? -1 : 1;
    return a.words && b.words ? a.words->compare(*b.words) : 0;
}

} // namespace

bool ListSorting::comesBefore(const ListRow &a, const ListRow &b) const
{
    if (isGrouped()) {
        if (a.day != b.day)
            return (a.day < b.day) != descending;
        if (a.isBand() || b.isBand())
            return a.isBand() && !b.isBand();
        const auto left = timeOf(a);
        const auto right = timeOf(b);
        return left != right && (left < right) != descending;
    }
    if (const int order = compared(a, b); order != 0)
        return (order < 0) != descending;
    return std::make_tuple(a.day, timeOf(a)) < std::make_tuple(b.day, timeOf(b));
}

} // namespace galley::calendar
