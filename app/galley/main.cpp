#include "app/galley/CommandLine.h"
#include "app/galley/Desktop.h"
#include "app/galley/ExportCommand.h"
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
#include <QLoggingCategory>
#include <QSettings>
#include <QTextStream>

#include <cstdio>

using namespace galley;
using namespace galley::app;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

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

// Of the command, else the one chosen in the window.
void speak(const QString &language)
{
    QSettings settings;
    shell::installLanguage(language.isEmpty() ? shell::Preferences(settings).language() : language);
}

// What needs no window.
int runInTerminal(int argc, char **argv, const CommandLine &command, QTextStream &out, QTextStream &problems)
{
    const QCoreApplication application(argc, argv);
    speak(command.language);
    // What went wrong is told in sentences; QT_LOGGING_RULES brings the log back.
    QLoggingCategory::setFilterRules(u"galley.*=false"_s);
    QSettings settings;
    const QString folder = startFolder(command, settings);
    if (folder.isEmpty()) {
        problems << Text::tr("No workspace was open before: give --workspace with its folder.") << '\n'
                 << Text::tr("See galley --help.") << '\n';
        return kUsageError;
    }
    switch (command.mode) {
    case Mode::Verify:
        return verifyWorkspace(folder, out);
    case Mode::Export:
        return exportCalendar(command, folder, out, problems);
    default:
        return importFiles(command, folder, out, problems);
    }
}

// Help, version and what is wrong with the command, in the person's language: for that the program has to be
// there, so the command is read once more.
int answer(int argc, char **argv, const QStringList &arguments, const QString &language)
{
    const QCoreApplication application(argc, argv);
    speak(language);
    const CommandLineAnswer said = parseCommandLine(arguments).answer;
    QTextStream(said.exitCode == 0 ? stdout : stderr) << said.text;
    return said.exitCode;
}

int tellOfNoDisplay(int argc, char **argv, const QString &language)
{
    const QCoreApplication application(argc, argv);
    speak(language);
    QTextStream(stderr) << Text::tr(
        "There is no display to open a window on. “galley --tour DIR” renders every "
        "screen to a picture.")
                        << '\n';
    return kFailed;
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
    if (!parsed.command)
        return answer(argc, argv, arguments, parsed.answer.language);
    const CommandLine &command = *parsed.command;
    switch (command.mode) {
    case Mode::Verify:
    case Mode::Import:
    case Mode::Export:
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
    if (!hasDisplay())
        return tellOfNoDisplay(argc, argv, command.language);
    return runWindow(argc, argv, command);
}
