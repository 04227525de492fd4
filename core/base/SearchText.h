#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

// How text is made comparable for search. The index and the query go through the same functions, or nothing
// is found.
namespace galley {

// Full case folding and compatibility forms (straße = STRASSE, ﬁ = fi), without accents (café = cafe, Łódź =
// lodz) and invisible characters. Marks that carry meaning stay: Japanese voicing, the vowel signs of Indic
// scripts and Thai.
[[nodiscard]] QString foldForSearch(QStringView text);

// Scripts written without spaces between words, which search therefore sees as pairs of characters.
[[nodiscard]] bool isWrittenWithoutSpaces(char32_t character);

// The tokens of a text as they stand in the index: folded words; runs written without spaces as overlapping
// pairs and the last character alone (日本語 → 日本 本語 語), so that every character begins a token.
[[nodiscard]] QStringList searchTokens(QStringView text);

// What to ask the index for: the same without the last single characters, unless a run is one character long.
[[nodiscard]] QStringList searchTerms(QStringView query);

} // namespace galley
