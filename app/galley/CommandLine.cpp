#include "app/galley/CommandLine.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QRegularExpression>

namespace galley::app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kUsageError = 2;

ParsedCommandLine refuse(const QString &sentence)
{
    return { std::nullopt, { sentence + "\nSee galley --help.\n"_L1, kUsageError } };
}

std::optional<QSize> sizeFrom(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{3,4})x(\\d{3,4})$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return QSize(match.captured(1).toInt(), match.captured(2).toInt());
}

} // namespace

ParsedCommandLine parseCommandLine(const QStringList &arguments)
{
    const QCommandLineOption workspace(u"workspace"_s,
        u"Open the workspace in this folder; it is made if it is not there. Else the one that was open last."_s,
        u"folder"_s);
    const QCommandLineOption sample(u"sample"_s, u"Open the sample studio."_s);
    const QCommandLineOption import(u"import"_s,
        u"Import the spreadsheets given, without a window. Needs --client and --zone. Ends with 0 when every "
        u"row "
        u"is in, with 1 when a file or the workspace cannot be used, with 2 (nothing imported) where "
        u"something "
        u"can be read in more than one way, and says what to give, with 3 when rows were rejected. A "
        u"workspace "
        u"in which nobody has begun gets a studio of its folder's name, with this client, owned by you."_s);
    const QCommandLineOption client(u"client"_s, u"The client to import for, by name."_s, u"name"_s);
    const QCommandLineOption newClient(
        u"new-client"_s, u"Add the client that --client names, where there is none of this name."_s);
    const QCommandLineOption zone(
        u"zone"_s, u"The time zone of the spreadsheet's times, such as Europe/Berlin."_s, u"zone"_s);
    const QCommandLineOption map(
        u"map"_s, u"How to read the spreadsheet's columns; see the README."_s, u"file"_s);
    const QCommandLineOption verify(u"verify"_s, u"Check the workspace and print what is wrong with it."_s);
    const QCommandLineOption tour(
        u"tour"_s, u"Render every screen to a picture in this folder; needs no display."_s, u"folder"_s);
    const QCommandLineOption screen(u"screen"_s, u"Tour: this screen only."_s, u"name"_s);
    const QCommandLineOption size(u"size"_s,
        u"Tour: the window's size; where not given each screen's own, mostly 1440x900."_s, u"WxH"_s);
    const QCommandLineOption theme(u"theme"_s, u"Tour: light or dark."_s, u"theme"_s);
    const QCommandLineOption language(u"lang"_s, u"The language: en, de, es or fr."_s, u"code"_s);

    QCommandLineParser parser;
    parser.setApplicationDescription(u"Plan, proof, approve and publish the posts of an agency's clients."_s);
    parser.addPositionalArgument(u"files"_s, u"Spreadsheets (CSV, TSV) to import."_s, u"[files…]"_s);
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    parser.addOptions({ workspace, sample, import, client, newClient, zone, map, verify, tour, screen, size,
        theme, language });

    if (!parser.parse(arguments))
        return refuse(parser.errorText());
    if (parser.isSet(help))
        return { std::nullopt, { parser.helpText(), 0 } };
    if (parser.isSet(version))
        return { std::nullopt, { "Galley "_L1 + QStringLiteral(GALLEY_VERSION) + u'\n', 0 } };

    CommandLine command;
    const bool imports = parser.isSet(import);
    const bool verifies = parser.isSet(verify);
    const bool tours = parser.isSet(tour);
    if (int(imports) + int(verifies) + int(tours) > 1)
        return refuse(u"--import, --verify and --tour are three different things: give one of them."_s);
    if (imports)
        command.mode = Mode::Import;
    else if (verifies)
        command.mode = Mode::Verify;
    else if (tours)
        command.mode = Mode::Tour;

    command.workspace = parser.value(workspace);
    command.sample = parser.isSet(sample);
    if (command.sample && !command.workspace.isEmpty())
        return refuse(u"The sample studio has a folder of its own: give --sample or --workspace."_s);
    if (command.workspace.contains(u"://"_s))
        return refuse(u"--workspace takes a folder on this computer."_s);
    if (parser.isSet(workspace) && command.workspace.isEmpty())
        return refuse(u"--workspace needs a folder."_s);

    command.files = parser.positionalArguments();
    command.client = parser.value(client);
    command.newClient = parser.isSet(newClient);
    command.zone = parser.value(zone);
    command.map = parser.value(map);
    if (imports) {
        if (command.files.isEmpty())
            return refuse(u"--import needs at least one file."_s);
        if (command.client.isEmpty())
            return refuse(u"--import needs --client: the name of the client that the posts are for."_s);
        if (command.zone.isEmpty())
            return refuse(
                u"--import needs --zone: the time zone of the times in the file, such as Europe/Berlin."_s);
    } else if (!command.files.isEmpty()) {
        return refuse(u"%1 was given without --import."_s.arg(command.files.first()));
    } else if (parser.isSet(client) || command.newClient || parser.isSet(zone) || parser.isSet(map)) {
        return refuse(u"--client, --new-client, --zone and --map belong to --import."_s);
    }

    command.tourFolder = parser.value(tour);
    command.screen = parser.value(screen);
    command.theme = parser.value(theme);
    command.language = parser.value(language);
    if (tours && command.tourFolder.isEmpty())
        return refuse(u"--tour needs a folder."_s);
    if (!tours && (parser.isSet(screen) || parser.isSet(size) || parser.isSet(theme)))
        return refuse(u"--screen, --size and --theme belong to --tour."_s);
    if (parser.isSet(size)) {
        const std::optional<QSize> given = sizeFrom(parser.value(size));
        if (!given || given->width() < 640 || given->height() < 480)
            return refuse(u"--size is width x height in pixels, at least 640x480, such as 1440x900."_s);
        command.size = *given;
    }
    if (parser.isSet(theme) && command.theme != "light"_L1 && command.theme != "dark"_L1)
        return refuse(u"--theme is light or dark."_s);
    if (parser.isSet(language)
        && !QStringList { u"en"_s, u"de"_s, u"es"_s, u"fr"_s }.contains(command.language))
        return refuse(u"--lang is en, de, es or fr."_s);
    return { command, {} };
}

} // namespace galley::app
