#pragma once

#include "core/backend/database/SqlError.h"

#include <string>
#include <string_view>

namespace galley {

// A failure as the person at the terminal reads it.
struct Trouble
{
    std::string happened;
    std::string means;
    std::string advice;
};

// Prints it to the standard error and answers the exit code of something not done.
int report(std::string_view command, const Trouble &trouble);

// Prints what was asked for wrongly, and answers the exit code of that.
int reportUse(std::string_view command, std::string_view wrong);

// What PostgreSQL said in one line.
[[nodiscard]] std::string sentence(const backend::SqlError &error);

} // namespace galley
