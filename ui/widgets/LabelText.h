#pragma once

#include <QString>

namespace galley {
struct Label;
}

// The one place where the labels of change sets become sentences. A label whose key is not known here gets a
// plain sentence, so that a newer program's history can still be read.
namespace galley::widgets {

[[nodiscard]] QString labelText(const Label &label); // "Moved Slow bread"; history and toast
[[nodiscard]] QString undoText(const Label &label); // "Undo move of Slow bread"; menu and palette
[[nodiscard]] QString redoText(const Label &label);

// A name inside a sentence, kept in its own reading direction.
[[nodiscard]] QString isolated(const QString &name);

// For where those marks (U+2066 to U+2069) do not belong: a terminal prints them as boxes, a file keeps them.
[[nodiscard]] QString withoutIsolates(QString sentence);

} // namespace galley::widgets
