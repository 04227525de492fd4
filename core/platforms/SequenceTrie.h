#pragma once

#include <QStringView>

#include <unordered_map>
#include <vector>

namespace galley::platforms {

// A set of strings, asked which of them begins at a position: one step per character, no backtracking.
class SequenceTrie
{
public:
    void insert(QStringView sequence);

    [[nodiscard]] qsizetype size() const { return m_size; }

    // End of the longest sequence that begins at `from` and for which `accept(end)` holds; -1 if none.
    // Characters of the text go through `fold` first.
    template <typename Fold, typename Accept>
    [[nodiscard]] qsizetype longestAt(QStringView text, qsizetype from, Fold fold, Accept accept) const
    {
        qsizetype end = -1;
        quint32 node = 0;
        for (qsizetype i = from; i < text.size(); ++i) {
            const auto next = m_edges.find(edge(node, fold(text[i].unicode())));
            if (next == m_edges.end())
                break;
            node = next->second;
            if (m_isEnd[node] && accept(i + 1))
                end = i + 1;
        }
        return end;
    }

private:
    static quint64 edge(quint32 node, char16_t unit) { return (quint64(node) << 16) | unit; }

    std::unordered_map<quint64, quint32> m_edges;
    std::vector<bool> m_isEnd = { false };
    qsizetype m_size = 0;
};

} // namespace galley::platforms
