#pragma once

#include <iosfwd>
#include <span>
#include <string_view>

namespace galley {

// What a subcommand is given: the words after its name. Answers the exit code of the process: 0 done, 1 not
// done, 2 asked for wrongly.
using Words = std::span<const std::string_view>;

struct Subcommand
{
    std::string_view name;
    std::string_view arguments;
    std::string_view does;
    int (*run)(Words words);
    std::string_view details; // what its help says beyond that
};

[[nodiscard]] std::span<const Subcommand> subcommands();

void printUse(std::ostream &out);
void printUseOf(const Subcommand &command, std::ostream &out);

int backupCommand(Words words);
int doctorCommand(Words words);
int importCommand(Words words);
int migrateCommand(Words words);
int restoreCommand(Words words);
int serveCommand(Words words);
int userCommand(Words words);

} // namespace galley
