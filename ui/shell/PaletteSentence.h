#pragma once

#include "core/domain/DatePhrase.h"

namespace galley::shell {

// "move slow bread to friday 9", "kopiere Slow bread auf Freitag 9".
struct PaletteSentence
{
    enum class Verb { Move, Copy };

    Verb verb = Verb::Move;
    QString subject; // "slow bread"; empty: what is selected
    DatePhrase when;
};

// Nothing when the first word is no verb or the end is no date.
[[nodiscard]] std::optional<PaletteSentence> parseSentence(QStringView text, const PhraseContext &context);

// A sentence whose date is not there yet ("move slow bre"): what is meant, to look for posts already.
[[nodiscard]] QString subjectOf(QStringView text, const PhraseContext &context);

} // namespace galley::shell
