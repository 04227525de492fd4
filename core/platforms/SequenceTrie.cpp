#include "core/platforms/SequenceTrie.h"

namespace galley::platforms {

void SequenceTrie::insert(QStringView sequence)
{
    quint32 node = 0;
    for (const QChar c : sequence) {
        const auto [it, isNew] = m_edges.try_emplace(edge(node, c.unicode()), quint32(m_isEnd.size()));
        if (isNew)
            m_isEnd.push_back(false);
        node = it->second;
    }
    if (!m_isEnd[node])
        ++m_size;
    m_isEnd[node] = true;
}

} // namespace galley::platforms
