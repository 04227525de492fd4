#include "app/galley/Tour.h"

#include "app/galley/TourScenes.h"
#include "app/galley/TourStage.h"

#include <QDir>
#include <QTextStream>

namespace galley::app {

using namespace Qt::Literals::StringLiterals;

namespace {

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
        out << "There is no screen \"" << command.screen << "\". There are: " << tourScreens().join(u", "_s)
            << ".\n";
        return 1;
    }
    if (!QDir().mkpath(command.tourFolder)) {
        out << command.tourFolder << " cannot be made.\n";
        return 1;
    }
    const QDir folder(command.tourFolder);
    for (const TourScene &scene : tourScenes()) {
        if (!command.screen.isEmpty() && command.screen != scene.name)
            continue;
        TourStage stage(lookOf(command, scene));
        if (!scene.setUp(stage)) {
            out << scene.name << " did not come about.\n";
            return 1;
        }
        stage.settle();
        const QString file = folder.filePath(scene.name + ".png"_L1);
        if (!stage.picture().save(file)) {
            out << file << " cannot be written.\n";
            return 1;
        }
        out << file << Qt::endl;
    }
    return 0;
}

} // namespace galley::app
