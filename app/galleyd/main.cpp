#include "app/galleyd/Subcommands.h"

#include <algorithm>
#include <iostream>
#include <vector>

int main(int argc, char **argv)
{
    const std::vector<std::string_view> words(argv + 1, argv + argc);
    if (words.empty()) {
        galley::printUse(std::cerr);
        return 2;
    }
    if (words[0] == "--version") {
        std::cout << "galleyd " GALLEY_VERSION "\n";
        return 0;
    }
    const bool wantsHelp = words[0] == "--help" || words[0] == "help";
    if (wantsHelp && words.size() == 1) {
        galley::printUse(std::cout);
        return 0;
    }
    const auto name = words[wantsHelp ? 1 : 0];
    const auto commands = galley::subcommands();
    const auto command = std::ranges::find(commands, name, &galley::Subcommand::name);
    if (command == commands.end()) {
        std::cerr << "galleyd: there is no command \"" << name << "\"; \"galleyd --help\" lists them\n";
        return 2;
    }
    if (wantsHelp || std::ranges::find(words, "--help") != words.end()) {
        galley::printUseOf(*command, std::cout);
        return 0;
    }
    return command->run(galley::Words(words).subspan(1));
}
