#pragma once

#include <QString>

namespace galley::compose {
struct Fix;
struct ProofNote;
} // namespace galley::compose

namespace galley::composer {

class Session;

// The words of a proof note, one sentence.
[[nodiscard]] QString noteText(const compose::ProofNote &note, Session &session);
// What its button says: the result, or where it leads.
[[nodiscard]] QString fixText(const compose::Fix &fix);

} // namespace galley::composer
