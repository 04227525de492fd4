#pragma once

#include <QString>

class QLocale;

namespace galley::widgets {

// "en-GB" as "British English", "de" as "Deutsch": as the language says it itself.
[[nodiscard]] QString languageText(const QString &code);

// "de" of whatever country; where none is set "en", as the program speaks then.
[[nodiscard]] QString languageCode(const QLocale &locale);

} // namespace galley::widgets
