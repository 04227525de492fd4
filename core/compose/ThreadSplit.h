#pragma once

#include <QStringList>

#include <functional>

namespace galley::compose {

using Fits = std::function<bool(const QString &text)>;

// A text as the parts of a thread: as few as possible, cut between paragraphs where that wastes little room,
// else between sentences, else between words, and within one only where it alone is too long. No word is
// lost; only the white space at the cuts goes. `firstFits` is for the first part, which may carry more with
// it (a link). Both hold for every beginning of a text that they hold for.
[[nodiscard]] QStringList threadOf(const QString &text, const Fits &firstFits, const Fits &fits);

} // namespace galley::compose
