#pragma once

#include "core/store/Row.h"
#include "core/store/queries/MonthQuery.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace galley::store {

// The few words that come again in every row of thousands, each turned into its value once.
template <typename Value> class Words
{
public:
    template <typename Read> Value of(QByteArrayView word, const Read &read)
    {
        const auto known =
            std::ranges::find_if(m_known, [&](const auto &entry) { return entry.first == word; });
        if (known != m_known.end())
            return known->second;
        Value value = read(QString::fromUtf8(word));
        if (m_known.size() < kAtMost)
            m_known.emplace_back(word.toByteArray(), value);
        return value;
    }

private:
    static constexpr size_t kAtMost = 64;
    std::vector<std::pair<QByteArray, Value>> m_known;
};

// Puts the rows of MonthQuery's columns of posts together: a row for each account that a post goes to, those
// of one post in succession. Made for thousands of rows on the GUI thread, so no text is copied out of a row.
class MonthPostReader
{
public:
    explicit MonthPostReader(QList<MonthPost> &posts)
        : m_posts(posts)
    {
    }

    void operator()(const Row &row);
    void finish(); // after the last row

private:
    QList<MonthPost> &m_posts;
    MonthPost m_post;
    ContentState m_content = ContentState::Draft;
    QList<DeliveryState> m_states;
    bool m_withClient = false;
    Words<QString> m_zones;
    Words<std::optional<ContentState>> m_contents;
    Words<std::optional<Platform>> m_networks;
    Words<std::optional<DeliveryState>> m_deliveries;
};

} // namespace galley::store
