#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace galley::app {

enum class Mode { Window, Import, Export, Verify, Tour };

// What the program was asked to do.
struct CommandLine
{
    Mode mode = Mode::Window;
    QString workspace; // a folder; empty: the one that was open last
    bool sample = false; // the sample studio

    QStringList files; // Mode::Import
    QString client; // Mode::Export too; empty there: all
    bool newClient = false; // --client names one that is to be added
    QString zone;
    QString map;

    QString exportFile; // Mode::Export

    QString tourFolder; // Mode::Tour
    QString screen; // one screen's name; empty: all
    QSize size; // logical pixels; empty: each screen's own
    QString theme; // "light" or "dark"; empty: each screen as it is meant, light where it does not matter
    int textPercent = 100;
    QString language; // "de"; empty: of the system, of the tour English
};

// What the parser says instead of a command line: text for the person and the program's exit code.
struct CommandLineAnswer
{
    QString text;
    int exitCode = 0;
    QString language; // that --lang asks for; empty: the system's
};

struct ParsedCommandLine
{
    std::optional<CommandLine> command;
    CommandLineAnswer answer; // where there is no command: help, version or what is wrong
};

// `arguments` begin with the program's name. Speaks the language that is installed then.
[[nodiscard]] ParsedCommandLine parseCommandLine(const QStringList &arguments);

} // namespace galley::app
