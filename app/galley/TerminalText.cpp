#include "app/galley/TerminalText.h"

#include "core/base/Result.h"
#include "ui/widgets/ErrorText.h"

namespace galley::app {

QString terminalText(QString sentence)
{
    return sentence.removeIf([](QChar c) { return c >= QChar(0x2066) && c <= QChar(0x2069); });
}

QString terminalText(const Error &error)
{
    const widgets::ErrorWords words = widgets::errorText(error);
    return terminalText(QString(words.happened + u' ' + words.meaning).trimmed());
}

} // namespace galley::app
