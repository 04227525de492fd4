#pragma once

#include <QString>

namespace galley::compose {
struct Fix;
struct ProofNote;
} // namespace galley::compose

namespace galley::composer {

class Session;
struct NoteGroup;

// The words of a proof note, one sentence.
[[nodiscard]] QString noteText(const compose::ProofNote &note, Session &session);
[[nodiscard]] QString noteText(const NoteGroup &group, Session &session);
// What its button says: the result, or where it leads. `isMany`: of several pictures.
[[nodiscard]] QString fixText(const compose::Fix &fix, bool isMany = false);

} // namespace galley::composer
