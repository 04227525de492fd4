#pragma once

#include "app/galley/CommandLine.h"

QT_BEGIN_NAMESPACE
class QTextStream;
QT_END_NAMESPACE

namespace galley::app {

// galley --import: the files one after the other, each as one action that Undo takes back. An empty workspace
// gets a studio with that client first, and says so; otherwise a client is added only with --new-client. Ends
// with 0 when every row is in, 1 when a file or the workspace cannot be used, 2 when something can be read in
// more than one way (nothing of that file is imported), 3 when rows were rejected; the greatest of all files.
[[nodiscard]] int importFiles(
    const CommandLine &command, const QString &folder, QTextStream &out, QTextStream &problems);

} // namespace galley::app
