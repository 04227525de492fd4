#pragma once

#include "core/compose/PostDocument.h"

#include <QHash>

namespace galley::store {
class LocalStore;
}

namespace galley::compose {

// Where somebody was in a post: the text, the selection in it (UTF-16) and how far it was scrolled (pixels).
struct EditorPlace
{
    TextField field;
    qsizetype cursor = 0;
    qsizetype anchor = 0; // the other end of the selection
    int scroll = 0;
    qsizetype length = 0; // of the text then: in another a selection is somebody's else

    bool operator==(const EditorPlace &) const = default;
};

// Remembers on this computer where somebody was in the posts that were open last, in whichever window.
class EditorPlaces
{
public:
    static constexpr qsizetype kMost = 100; // posts

    explicit EditorPlaces(store::LocalStore &store); // outlives this

    [[nodiscard]] std::optional<EditorPlace> placeIn(const QUuid &post) const;
    void remember(const QUuid &post, const EditorPlace &place);

private:
    using Places = QList<std::pair<QUuid, EditorPlace>>; // the last first

    [[nodiscard]] Places all() const;

    store::LocalStore &m_store;
    Places m_own; // remembered here: perhaps not in the store yet
};

} // namespace galley::compose
