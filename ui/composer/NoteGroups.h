#pragma once

#include "core/compose/ProofNotes.h"

namespace galley::composer {

class Session;

// One line of the list of notes: a note, or the same of several pictures.
struct NoteGroup
{
    compose::ProofNote note; // the first; its accounts are those of all
    QList<int> pictures; // their numbers, ascending; fewer than two: `note` says it all

    [[nodiscard]] bool isMany() const { return pictures.size() > 1; }
};

// In the order of the notes, those that passed left out. What says the same of the same pictures is one line,
// whichever accounts and lists of pictures it comes from.
[[nodiscard]] QList<NoteGroup> groupNotes(const QList<compose::ProofNote> &notes, Session &session);

// "1–3 and 5"
[[nodiscard]] QString numbersText(const QList<int> &ascending);

} // namespace galley::composer
