#include "app/galley/TerminalText.h"

#include "core/base/Result.h"
#include "core/store/Recovery.h"
#include "ui/shell/RecoveryText.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/LabelText.h"

#include <QTimeZone>

namespace galley::app {

QString terminalText(const QString &sentence)
{
    return widgets::withoutIsolates(sentence);
}

QString terminalText(const Error &error)
{
    const widgets::ErrorWords words = widgets::errorText(error);
    return terminalText(QString(words.happened + u' ' + words.meaning).trimmed());
}

QString terminalText(const store::RecoveryReport &report)
{
    return terminalText(shell::rebuiltText() + u' '
        + shell::rebuiltFromText(report, QString::fromLatin1(QTimeZone::systemTimeZoneId())));
}

} // namespace galley::app
