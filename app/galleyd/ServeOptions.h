#pragma once

#include "app/galleyd/ServeSettings.h"

#include <functional>
#include <iosfwd>

namespace galley {

// An option of `galleyd serve`: its name, what is to be given, what it does, and where it goes.
struct ServeOption
{
    std::string_view name;
    std::string_view given; // a placeholder: "N", "FOLDER"
    std::string_view says;
    std::function<std::string(ServeSettings &, const std::string &)> set; // what is wrong, or empty
    std::string usual; // without it; empty where that is nothing
};

[[nodiscard]] const std::vector<ServeOption> &serveOptions();

void printServeOptions(std::ostream &out);

} // namespace galley
