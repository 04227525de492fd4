#pragma once

#include <QString>

namespace galley::store {

// The words of a text as they stand in the search index, separated by spaces.
[[nodiscard]] QString indexText(const QString &text);

// The FTS5 expression that finds every word of `typed`, each as a beginning. Empty where nothing searchable
// was typed. Nothing in `typed` is ever read as query syntax.
[[nodiscard]] QString matchExpression(const QString &typed);

} // namespace galley::store
