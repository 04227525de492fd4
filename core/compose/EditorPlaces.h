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

    bool operator==(const EditorPlace &) const = default;
};

// Remembers on this computer where somebody was in the posts that were open last. One for all composers of a
// workspace.
class EditorPlaces
{
public:
    static constexpr qsizetype kMost = 100; // posts

    explicit EditorPlaces(store::LocalStore &store); // outlives this

    [[nodiscard]] std::optional<EditorPlace> placeIn(const QUuid &post) const;
    void remember(const QUuid &post, const EditorPlace &place);

private:
    store::LocalStore &m_store;
    QList<std::pair<QUuid, EditorPlace>> m_places; // the last first
};

} // namespace galley::compose
