#pragma once

#include <QString>

QT_BEGIN_NAMESPACE
class QTextStream;
QT_END_NAMESPACE

namespace galley::app {

// galley --verify: reads the workspace, changes nothing, and works while a window has it open. Ends with 0
// when nothing is wrong, with 1 and one line for each problem, with 2 when there is nothing to check.
[[nodiscard]] int verifyWorkspace(const QString &folder, QTextStream &out);

} // namespace galley::app
