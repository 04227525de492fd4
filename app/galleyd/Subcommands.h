#pragma once

#include <span>
#include <string_view>

namespace galley {

// What a subcommand is given: the words after its name. Answers the exit code of the process: 0 done, 1 not
// done, 2 asked for wrongly.
using Words = std::span<const std::string_view>;

int migrateCommand(Words words);

} // namespace galley
