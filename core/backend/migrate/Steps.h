#pragma once

#include <span>
#include <string_view>

namespace galley::backend {

// One numbered change of the database, resources/postgres/NNN_name.{up,down}.sql: a script that makes it and
// one that takes it back. The views end in a NUL.
struct Step
{
    int number; // 1, 2, 3 … without gaps
    std::string_view name;
    std::string_view up;
    std::string_view down;
};

// Those this program was built with, in order.
[[nodiscard]] std::span<const Step> builtInSteps();

} // namespace galley::backend
