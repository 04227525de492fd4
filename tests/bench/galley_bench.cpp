// The figures that Galley holds itself to, each beside its limit, on a generated workspace of 100,000 posts.
//     galley_bench [--keep DIR] [SECTION]…    start month drag week search write bulk import compose
//                                             composer counting pictures intake preview
// DIR keeps the workspace for the next run; without names of sections all are measured.
#include "tests/bench/BenchWorkspace.h"
#include "tests/bench/BulkFigure.h"
#include "tests/bench/ComposeFigures.h"
#include "tests/bench/ComposerFigures.h"
#include "tests/bench/DragFigure.h"
#include "tests/bench/ImportFigures.h"
#include "tests/bench/IntakeFigure.h"
#include "tests/bench/MonthFigure.h"
#include "tests/bench/PictureFigures.h"
#include "tests/bench/PreviewFigure.h"
#include "tests/bench/StartFigures.h"
#include "tests/bench/StoreFigures.h"
#include "tests/bench/TextFigures.h"
#include "tests/bench/Turns.h"
#include "tests/bench/WeekFigures.h"
#include "ui/theme/Theme.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <functional>

using namespace galley::bench;
using namespace Qt::Literals::StringLiterals;

namespace {

int generate(int argc, char **argv, const QString &folder)
{
    const QCoreApplication application(argc, argv);
    if (const auto made = generateWorkspace(folder); !made)
        qFatal("%s %s", qPrintable(made.error().code), qPrintable(made.error().detail));
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    // What is measured meets the memory of a process that has only just started, as a person's does.
    if (argc == 3 && qstrcmp(argv[1], "--generate") == 0)
        return generate(argc, argv, QString::fromLocal8Bit(argv[2]));
    // What startFigures() starts.
    if (argc == 2 && qstrcmp(argv[1], "--empty-window") == 0)
        return showEmptyWindow(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--calendar") == 0)
        return showCalendar(argc, argv, QString::fromLocal8Bit(argv[2]));

    Turns application(argc, argv);
    galley::theme::Theme::install(application, galley::theme::Mode::Light);
    const QStringList arguments = QCoreApplication::arguments();
    const qsizetype keep = arguments.indexOf(u"--keep"_s);
    QTemporaryDir temporary;
    const QString folder =
        keep > 0 && keep + 1 < arguments.size() ? arguments.at(keep + 1) : temporary.filePath(u"studio"_s);
    if (!QDir(folder).exists(u"galley.db"_s)) {
        QTextStream(stdout) << "Generating a workspace of " << kPosts << " posts…" << Qt::endl;
        if (QProcess::execute(QCoreApplication::applicationFilePath(), { u"--generate"_s, folder }) != 0)
            qFatal("The workspace could not be generated");
    }
    const std::pair<QString, std::function<QList<Figure>()>> sections[] = {
        { u"start"_s, [&] { return startFigures(folder); } },
        { u"month"_s, [&] { return QList { monthFigure(folder) }; } },
        { u"drag"_s, [&] { return QList { dragFigure(folder) }; } },
        { u"week"_s, [&] { return weekFigures(folder); } },
        { u"search"_s, [&] { return QList { searchFigure(folder) }; } },
        { u"write"_s, [&] { return QList { writeFigure(folder) }; } },
        { u"bulk"_s, [&] { return QList { bulkFigure(folder) }; } },
        { u"import"_s, [&] { return importFigures(folder); } },
        { u"compose"_s, [] { return QList { keystrokeFigure() }; } },
        { u"composer"_s, [] { return composerFigures(); } },
        { u"counting"_s, [] { return QList { countingFigure() }; } },
        { u"pictures"_s, [] { return pictureFigures(); } },
        { u"intake"_s, [&] { return QList { intakeFigure(application) }; } },
        { u"preview"_s, [&] { return QList { previewFigure(folder) }; } },
    };
    const bool all = std::ranges::none_of(
        sections, [&](const auto &section) { return arguments.contains(section.first); });
    QList<Figure> figures;
    for (const auto &[name, measure] : sections) {
        if (all || arguments.contains(name))
            figures.append(measure());
    }
    print(figures);
    return std::all_of(figures.begin(), figures.end(), [](const Figure &f) { return f.passes(); }) ? 0 : 1;
}
