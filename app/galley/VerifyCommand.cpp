#include "app/galley/VerifyCommand.h"

#include "app/galley/Places.h"
#include "app/galley/TerminalText.h"
#include "core/base/Ids.h"
#include "core/store/Files.h"
#include "core/store/Reader.h"
#include "core/store/Verify.h"

#include <QCoreApplication>
#include <QDir>
#include <QTextStream>

namespace galley::app {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

int verifyWorkspace(const QString &folder, QTextStream &out)
{
    const QString shown = QDir::toNativeSeparators(folder);
    if (!places::holdsWorkspace(folder)) {
        out << Text::tr("There is no workspace in %1.").arg(shown) << '\n';
        return 2;
    }
    const auto reader = store::Reader::open(store::files::database(folder));
    if (!reader) {
        out << shown << ": " << terminalText(reader.error()) << '\n';
        return 2;
    }
    const auto problems = store::verify(**reader);
    if (!problems) {
        out << shown << ": " << terminalText(problems.error()) << '\n';
        return 2;
    }
    for (const store::Problem &problem : *problems) {
        out << store::toText(problem.kind);
        if (!problem.table.isEmpty())
            out << ' ' << problem.table;
        if (!problem.id.isNull())
            out << ' ' << idText(problem.id);
        out << ": " << problem.detail << '\n';
    }
    if (problems->isEmpty())
        out << Text::tr("%1: nothing is wrong.").arg(shown) << '\n';
    else
        out << Text::tr("%1: %n problem(s). Opening the workspace repairs what can be repaired.", nullptr,
            static_cast<int>(problems->size()))
                   .arg(shown)
            << '\n';
    return problems->isEmpty() ? 0 : 1;
}

} // namespace galley::app
