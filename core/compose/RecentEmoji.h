#pragma once

#include "core/compose/Emoji.h"

namespace galley::store {
class LocalStore;
}

namespace galley::compose {

// Which emoji somebody took last, and in which skin tone: remembered on this computer. One for
// all pickers of a workspace.
class RecentEmoji
{
public:
    static constexpr qsizetype kMost = 36;

    explicit RecentEmoji(store::LocalStore &store); // outlives this

    [[nodiscard]] const QStringList &texts() const { return m_texts; } // the last first, as they were written

    [[nodiscard]] SkinTone tone() const { return m_tone; }

    void take(const QString &text);
    void setTone(SkinTone tone);

private:
    void remember();

    store::LocalStore &m_store;
    QStringList m_texts;
    SkinTone m_tone = SkinTone::None;
};

} // namespace galley::compose
