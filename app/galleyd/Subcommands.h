#pragma once

#include <span>
#include <string_view>

namespace galley {

// What a subcommand is given: the words after its name. Answers the exit code of the process: 0 done, 1 not
// done, 2 asked for wrongly.
using Words = std::span<const std::string_view>;

int backupCommand(Words words);
int doctorCommand(Words words);
int importCommand(Words words);
int migrateCommand(Words words);
int restoreCommand(Words words);
int serveCommand(Words words);
int userCommand(Words words);

} // namespace galley
