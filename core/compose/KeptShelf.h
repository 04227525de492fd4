#pragma once

#include "core/compose/PostDocument.h"

namespace galley::store {
class LocalStore;
}

namespace galley::compose {

// Keeps on this computer the words of one post that lost their place, until somebody puts them back or lets
// them go.
class KeptShelf
{
public:
    static constexpr qsizetype kMost = 50; // the last ones

    KeptShelf(store::LocalStore &store, const QUuid &post); // the store outlives this

    [[nodiscard]] const QList<KeptWords> &words() const { return m_words; }

    void keep(const QList<KeptWords> &words);
    void remove(const KeptWords &words);

private:
    void remember();

    store::LocalStore &m_store;
    QString m_key;
    QList<KeptWords> m_words;
};

} // namespace galley::compose
