#pragma once

#include <QString>

namespace galley {
struct Error;
}

namespace galley::store {
struct RecoveryReport;
}

namespace galley::app {

// A sentence made for the window, for a terminal: without the invisible marks that keep a name's direction
// apart there.
[[nodiscard]] QString terminalText(const QString &sentence);

// What happened and what it means, in one line.
[[nodiscard]] QString terminalText(const Error &error);

// That a damaged file was rebuilt: from what, whether anything is missing, where the damaged one is now.
[[nodiscard]] QString terminalText(const store::RecoveryReport &report);

} // namespace galley::app
