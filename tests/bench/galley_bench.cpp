// The figures that Galley holds itself to, each beside its limit, on a generated workspace of 100,000 posts.
//     galley_bench [--keep DIR]   DIR keeps the workspace for the next run
#include "tests/bench/BenchWorkspace.h"
#include "tests/bench/BulkFigure.h"
#include "tests/bench/MonthFigure.h"
#include "tests/bench/StartFigures.h"
#include "tests/bench/StoreFigures.h"
#include "tests/bench/TextFigures.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTextStream>

using namespace galley::bench;
using namespace Qt::Literals::StringLiterals;

int main(int argc, char **argv)
{
    // What startFigures() starts.
    if (argc == 2 && qstrcmp(argv[1], "--empty-window") == 0)
        return showEmptyWindow(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--calendar") == 0)
        return showCalendar(argc, argv, QString::fromLocal8Bit(argv[2]));

    QApplication application(argc, argv);
    galley::theme::Theme::install(application, galley::theme::Mode::Light);
    const QStringList arguments = QCoreApplication::arguments();
    const qsizetype keep = arguments.indexOf(u"--keep"_s);
    QTemporaryDir temporary;
    const QString folder =
        keep > 0 && keep + 1 < arguments.size() ? arguments.at(keep + 1) : temporary.filePath(u"studio"_s);
    if (!QDir(folder).exists(u"galley.db"_s)) {
        QTextStream(stdout) << "Generating a workspace of " << kPosts << " posts…" << Qt::endl;
        if (const auto made = generateWorkspace(folder); !made)
            qFatal("%s %s", qPrintable(made.error().code), qPrintable(made.error().detail));
    }
    QList<Figure> figures;
    figures.append(startFigures(folder));
    figures.append(monthFigure(folder));
    figures.append(searchFigure(folder));
    figures.append(writeFigure(folder));
    figures.append(bulkFigure(folder));
    figures.append(countingFigure());
    print(figures);
    return std::all_of(figures.begin(), figures.end(), [](const Figure &f) { return f.passes(); }) ? 0 : 1;
}
