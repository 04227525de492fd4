#pragma once

#include <QString>

namespace galley::store {
struct RecoveryReport;
}

// That a damaged file was rebuilt, in words, for the window and the terminal.
namespace galley::shell {

[[nodiscard]] QString rebuiltText(); // "The file of this studio was damaged and has been rebuilt."

// From what, whether anything is missing, and where the damaged file is kept. Times are those of `zone`.
[[nodiscard]] QString rebuiltFromText(const store::RecoveryReport &report, const QString &zone);

} // namespace galley::shell
