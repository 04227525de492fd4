#include "app/galleyd/Subcommands.h"

#include <algorithm>
#include <iostream>
#include <vector>

namespace {

struct Subcommand
{
    std::string_view name;
    std::string_view arguments;
    std::string_view does;
    int (*run)(galley::Words words);
};

constexpr Subcommand kSubcommands[] = {
    { "migrate", "up|down|status [--to N] [--database URL]",
        "bring the database to the form this program needs", galley::migrateCommand },
    { "serve", "[--address A] [--port N] [--database URL] [--media FOLDER] [--certificate FILE --key FILE]",
        "answer desktops over HTTP; GALLEY_JWT_SECRET signs their tokens", galley::serveCommand },
    { "user",
        "list | add|password|disable|enable E-MAIL [--name NAME] [--found AGENCY | --agency AGENCY --role "
        "ROLE]",
        "look after those who may log in; a password comes from the terminal or the standard input",
        galley::userCommand },
    { "import", "FOLDER [--database URL]", "take in the workspace of a desktop as an agency of this server",
        galley::importCommand },
    { "backup", "FOLDER [--database URL]", "write the database, and a list of its files, into a new folder",
        galley::backupCommand },
    { "restore", "FOLDER [--database URL]", "bring a backup into an empty database", galley::restoreCommand },
    { "doctor", "[--database URL] [--key FILE]",
        "say in words what is wrong with a set-up of \"galleyd serve\"", galley::doctorCommand },
};

void printUse(std::ostream &out)
{
    out << "galleyd " GALLEY_VERSION ", the server of Galley\n\n";
    for (const Subcommand &command : kSubcommands)
        out << "  galleyd " << command.name << ' ' << command.arguments << "\n      " << command.does << '\n';
    out << "\nThe database is a postgresql:// address, given by --database or GALLEY_DATABASE.\n";
}

} // namespace

int main(int argc, char **argv)
{
    const std::vector<std::string_view> words(argv + 1, argv + argc);
    if (words.empty()) {
        printUse(std::cerr);
        return 2;
    }
    if (words[0] == "--help" || words[0] == "help") {
        printUse(std::cout);
        return 0;
    }
    if (words[0] == "--version") {
        std::cout << "galleyd " GALLEY_VERSION "\n";
        return 0;
    }
    const auto *command = std::ranges::find(kSubcommands, words[0], &Subcommand::name);
    if (command == std::end(kSubcommands)) {
        std::cerr << "galleyd: there is no command \"" << words[0] << "\"; \"galleyd --help\" lists them\n";
        return 2;
    }
    return command->run(galley::Words(words).subspan(1));
}
