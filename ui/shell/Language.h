#pragma once

#include <QString>
#include <QStringList>

namespace galley::shell {

// The languages that the program speaks: en, de, es, fr.
[[nodiscard]] QStringList languages();

// "Deutsch": each in its own words.
[[nodiscard]] QString languageName(const QString &code);

// Texts, number and date formats and the reading direction in that language from now on; empty: the system's,
// English where we do not speak it. Widgets hear of it as QEvent::LanguageChange.
void installLanguage(const QString &code);

// What is on now.
[[nodiscard]] QString currentLanguage();

} // namespace galley::shell
