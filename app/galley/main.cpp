#include "app/galley/CommandLine.h"
#include "app/galley/Desktop.h"
#include "app/galley/ImportCommandLine.h"
#include "app/galley/Places.h"
#include "app/galley/SingleInstance.h"
#include "app/galley/Tour.h"
#include "app/galley/VerifyCommand.h"
#include "ui/shell/Language.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Preferences.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QTextStream>

#include <cstdio>

using namespace galley;
using namespace galley::app;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kFailed = 1;
constexpr int kUsageError = 2;

void nameProgram()
{
    QCoreApplication::setOrganizationName(u"galley"_s);
    QCoreApplication::setApplicationName(u"galley"_s);
    QGuiApplication::setDesktopFileName(u"org.galley.Galley"_s);
}

bool hasDisplay()
{
#ifdef Q_OS_LINUX
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

// What was asked for, what was open last, or nothing yet.
QString startFolder(const CommandLine &command, QSettings &settings)
{
    if (command.sample)
        return places::sampleStudio();
    if (!command.workspace.isEmpty())
        return QDir(command.workspace).absolutePath();
    const QString last = shell::Preferences(settings).lastWorkspace();
    return places::holdsWorkspace(last) ? last : QString();
}

int runWindow(int argc, char **argv, const CommandLine &command)
{
    QApplication application(argc, argv);
    theme::Theme::install(application);
    QSettings settings;
    const QString folder = startFolder(command, settings);
    if (!folder.isEmpty() && SingleInstance(folder).askToRaise())
        return 0;

    const SystemClock clock;
    Uuid7Source ids(clock);
    Desktop desktop({ &clock, &ids, &settings, places::sampleStudio(), places::studios() });
    shell::MainWindow &window = desktop.window();
    if (!command.language.isEmpty())
        window.preferences().setLanguage(command.language);
    if (command.sample)
        window.openSample();
    else if (folder.isEmpty())
        window.showWelcome();
    else
        window.openWorkspace(folder);
    window.show();
    return QApplication::exec();
}

// What needs no window.
int runInTerminal(int argc, char **argv, const CommandLine &command, QTextStream &out, QTextStream &problems)
{
    const QCoreApplication application(argc, argv);
    QSettings settings;
    shell::installLanguage(
        command.language.isEmpty() ? shell::Preferences(settings).language() : command.language);
    const QString folder = startFolder(command, settings);
    if (folder.isEmpty()) {
        problems << "No workspace was open before: give --workspace with its folder.\nSee galley --help.\n";
        return kUsageError;
    }
    return command.mode == Mode::Verify ? verifyWorkspace(folder, out)
                                        : importFiles(command, folder, out, problems);
}

} // namespace

int main(int argc, char **argv)
{
    nameProgram();
    QTextStream out(stdout);
    QTextStream problems(stderr);
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const ParsedCommandLine parsed = parseCommandLine(arguments);
    if (!parsed.command) {
        (parsed.answer.exitCode == 0 ? out : problems) << parsed.answer.text;
        return parsed.answer.exitCode;
    }
    const CommandLine &command = *parsed.command;
    switch (command.mode) {
    case Mode::Verify:
    case Mode::Import:
        return runInTerminal(argc, argv, command, out, problems);
    case Mode::Tour: {
        prepareTour();
        QApplication application(argc, argv);
        theme::Theme::install(application, theme::Mode::Light);
        return runTour(command, out);
    }
    case Mode::Window:
        break;
    }
    if (!hasDisplay()) {
        problems << "There is no display to open a window on. \"galley --tour DIR\" renders every screen to "
                    "a picture.\n";
        return kFailed;
    }
    return runWindow(argc, argv, command);
}
