#pragma once

#include <QString>

QT_BEGIN_NAMESPACE
class QTextStream;
QT_END_NAMESPACE

namespace galley::app {

struct CommandLine;

// galley --export: writes the plan of a client, or of all, as a calendar file; works while a window has the
// workspace open. Ends with 0 when it is written, with 1 when it cannot be, with 2 when there is no such
// workspace or client.
[[nodiscard]] int exportCalendar(
    const CommandLine &command, const QString &folder, QTextStream &out, QTextStream &problems);

} // namespace galley::app
