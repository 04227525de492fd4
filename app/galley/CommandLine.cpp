#include "app/galley/CommandLine.h"

#include "ui/shell/Language.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

namespace galley::app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kUsageError = 2;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

ParsedCommandLine refuse(const QString &sentence)
{
    return { std::nullopt, { sentence + u'\n' + Text::tr("See galley --help.") + u'\n', kUsageError, {} } };
}

std::optional<QSize> sizeFrom(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{3,4})x(\\d{3,4})$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return QSize(match.captured(1).toInt(), match.captured(2).toInt());
}

// `language` is what --lang says, also where there is no command.
ParsedCommandLine read(const QStringList &arguments, QString &language)
{
    const QCommandLineOption workspace(u"workspace"_s,
        Text::tr("Open the workspace in this folder; it is made if it is not there. Else the one that was "
                 "open last."),
        Text::tr("folder", "a placeholder of --help"));
    const QCommandLineOption sample(u"sample"_s, Text::tr("Open the sample studio."));
    const QCommandLineOption import(u"import"_s,
        Text::tr(
            "Import the spreadsheets given, without a window. Needs --client and --zone. Ends with 0 when "
            "every row is in, with 1 when a file or the workspace cannot be used, with 2 (nothing imported) "
            "where something can be read in more than one way, and says what to give, with 3 when rows were "
            "rejected. A workspace in which nobody has begun gets a studio of its folder's name, with this "
            "client, owned by you."));
    const QCommandLineOption exportPlan(u"export"_s,
        Text::tr(
            "Write the posts that have a time, and the notes, to this calendar file (.ics), of --client or "
            "of all clients. Ends with 0 when it is written."),
        Text::tr("file", "a placeholder of --help"));
    const QCommandLineOption client(u"client"_s, Text::tr("The client to import for, by name."),
        Text::tr("name", "a placeholder of --help"));
    const QCommandLineOption newClient(
        u"new-client"_s, Text::tr("Add the client that --client names, where there is none of this name."));
    const QCommandLineOption zone(u"zone"_s,
        Text::tr("The time zone of the spreadsheet's times, such as Europe/Berlin."),
        Text::tr("zone", "a placeholder of --help"));
    const QCommandLineOption map(u"map"_s, Text::tr("How to read the spreadsheet's columns; see the README."),
        Text::tr("file", "a placeholder of --help"));
    const QCommandLineOption verify(
        u"verify"_s, Text::tr("Check the workspace and print what is wrong with it."));
    const QCommandLineOption tour(u"tour"_s,
        Text::tr("Render every screen to a picture in this folder; needs no display."),
        Text::tr("folder", "a placeholder of --help"));
    const QCommandLineOption screen(
        u"screen"_s, Text::tr("Tour: this screen only."), Text::tr("name", "a placeholder of --help"));
    const QCommandLineOption size(u"size"_s,
        Text::tr("Tour: the window's size; where not given each screen's own, mostly 1440x900."),
        Text::tr("WxH", "a placeholder of --help"));
    const QCommandLineOption theme(
        u"theme"_s, Text::tr("Tour: light or dark."), Text::tr("theme", "a placeholder of --help"));
    const QCommandLineOption language_(
        u"lang"_s, Text::tr("The language: en, de, es or fr."), Text::tr("code", "a placeholder of --help"));

    const QCommandLineOption text(u"text"_s, Text::tr("Tour: the size of text in percent, 90 to 150."),
        Text::tr("percent", "a placeholder of --help"));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        Text::tr("Plan, proof, approve and publish the posts of an agency's clients."));
    parser.addPositionalArgument(
        u"files"_s, Text::tr("Spreadsheets (CSV, TSV) to import."), Text::tr("[files…]"));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    parser.addOptions({ workspace, sample, import, exportPlan, client, newClient, zone, map, verify, tour,
        screen, size, theme, language_, text });

    const bool understood = parser.parse(arguments);
    if (const QString given = parser.value(language_); shell::languages().contains(given))
        language = given;
    if (!understood)
        return refuse(parser.errorText());
    if (parser.isSet(help))
        return { std::nullopt, { parser.helpText(), 0, {} } };
    if (parser.isSet(version))
        return { std::nullopt, { "Galley "_L1 + QStringLiteral(GALLEY_VERSION) + u'\n', 0, {} } };

    CommandLine command;
    const bool imports = parser.isSet(import);
    const bool exports = parser.isSet(exportPlan);
    const bool verifies = parser.isSet(verify);
    const bool tours = parser.isSet(tour);
    if (int(imports) + int(exports) + int(verifies) + int(tours) > 1)
        return refuse(
            Text::tr("--import, --export, --verify and --tour are different things: give one of them."));
    if (imports)
        command.mode = Mode::Import;
    else if (exports)
        command.mode = Mode::Export;
    else if (verifies)
        command.mode = Mode::Verify;
    else if (tours)
        command.mode = Mode::Tour;

    command.workspace = parser.value(workspace);
    command.sample = parser.isSet(sample);
    if (command.sample && !command.workspace.isEmpty())
        return refuse(Text::tr("The sample studio has a folder of its own: give --sample or --workspace."));
    if (command.workspace.contains(u"://"_s))
        return refuse(Text::tr("--workspace takes a folder on this computer."));
    if (parser.isSet(workspace) && command.workspace.isEmpty())
        return refuse(Text::tr("--workspace needs a folder."));

    command.files = parser.positionalArguments();
    command.client = parser.value(client);
    command.newClient = parser.isSet(newClient);
    command.zone = parser.value(zone);
    command.map = parser.value(map);
    command.exportFile = parser.value(exportPlan);
    if (exports && command.exportFile.isEmpty())
        return refuse(Text::tr("--export needs a file."));
    if (imports) {
        if (command.files.isEmpty())
            return refuse(Text::tr("--import needs at least one file."));
        if (command.client.isEmpty())
            return refuse(
                Text::tr("--import needs --client: the name of the client that the posts are for."));
        if (command.zone.isEmpty())
            return refuse(Text::tr(
                "--import needs --zone: the time zone of the times in the file, such as Europe/Berlin."));
    } else if (!command.files.isEmpty()) {
        return refuse(Text::tr("%1 was given without --import.").arg(command.files.first()));
    } else if ((parser.isSet(client) && !exports) || command.newClient || parser.isSet(zone)
        || parser.isSet(map)) {
        return refuse(Text::tr("--client, --new-client, --zone and --map belong to --import."));
    }

    command.tourFolder = parser.value(tour);
    command.screen = parser.value(screen);
    command.theme = parser.value(theme);
    command.language = parser.value(language_);
    if (tours && command.tourFolder.isEmpty())
        return refuse(Text::tr("--tour needs a folder."));
    if (!tours && (parser.isSet(screen) || parser.isSet(size) || parser.isSet(theme) || parser.isSet(text)))
        return refuse(Text::tr("--screen, --size, --theme and --text belong to --tour."));
    if (parser.isSet(text)) {
        command.textPercent = parser.value(text).toInt();
        if (command.textPercent < 90 || command.textPercent > 150)
            return refuse(Text::tr("--text is a number from 90 to 150."));
    }
    if (parser.isSet(size)) {
        const std::optional<QSize> given = sizeFrom(parser.value(size));
        if (!given || given->width() < 640 || given->height() < 480)
            return refuse(
                Text::tr("--size is width x height in pixels, at least 640x480, such as 1440x900."));
        command.size = *given;
    }
    if (parser.isSet(theme) && command.theme != "light"_L1 && command.theme != "dark"_L1)
        return refuse(Text::tr("--theme is light or dark."));
    if (parser.isSet(language_) && !shell::languages().contains(command.language))
        return refuse(Text::tr("--lang is en, de, es or fr."));
    return { command, {} };
}

} // namespace

ParsedCommandLine parseCommandLine(const QStringList &arguments)
{
    QString language;
    ParsedCommandLine parsed = read(arguments, language);
    parsed.answer.language = language;
    return parsed;
}

} // namespace galley::app
