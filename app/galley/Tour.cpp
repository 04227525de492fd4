#include "app/galley/Tour.h"

#include "app/galley/TourScenes.h"
#include "app/galley/TourStage.h"

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

// What is asked for goes before what the scene is for.
TourStage::Look lookOf(const CommandLine &command, const TourScene &scene)
{
    TourStage::Look look;
    look.dark = command.theme.isEmpty() ? scene.dark : command.theme == "dark"_L1;
    if (!command.size.isEmpty())
        look.size = command.size;
    else if (!scene.size.isEmpty())
        look.size = scene.size;
    if (!command.language.isEmpty())
        look.language = command.language;
    else if (!scene.language.isEmpty())
        look.language = scene.language;
    look.textPercent = command.textPercent;
    return look;
}

} // namespace

void prepareTour()
{
    qputenv("TZ", "Europe/Berlin");
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_SCALE_FACTOR", "2");
}

QStringList tourScreens()
{
    QStringList names;
    for (const TourScene &scene : tourScenes())
        names.append(scene.name);
    return names;
}

int runTour(const CommandLine &command, QTextStream &out)
{
    if (!command.screen.isEmpty() && !tourScreens().contains(command.screen)) {
        out << Text::tr("There is no screen “%1”. There are: %2.")
                   .arg(command.screen, tourScreens().join(u", "_s))
            << '\n';
        return 1;
    }
    if (!QDir().mkpath(command.tourFolder)) {
        out << Text::tr("%1 cannot be made.").arg(command.tourFolder) << '\n';
        return 1;
    }
    const QDir folder(command.tourFolder);
    for (const TourScene &scene : tourScenes()) {
        if (!command.screen.isEmpty() && command.screen != scene.name)
            continue;
        TourStage stage(lookOf(command, scene));
        if (!scene.setUp(stage)) {
            out << Text::tr("%1 did not come about.").arg(scene.name) << '\n';
            return 1;
        }
        stage.settle();
        const QString file = folder.filePath(scene.name + ".png"_L1);
        if (!stage.picture().save(file)) {
            out << Text::tr("%1 cannot be written.").arg(file) << '\n';
            return 1;
        }
        out << file << Qt::endl;
    }
    return 0;
}

} // namespace galley::app
