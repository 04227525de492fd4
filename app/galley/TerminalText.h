#pragma once

#include <QString>

namespace galley {
struct Error;
}

namespace galley::app {

// A sentence made for the window, for a terminal: without the invisible marks (U+2066 to U+2069) that keep a
// name's direction apart there, which terminals print as boxes or as nothing that could be searched for.
[[nodiscard]] QString terminalText(QString sentence);

// What happened and what it means, in one line.
[[nodiscard]] QString terminalText(const Error &error);

} // namespace galley::app
