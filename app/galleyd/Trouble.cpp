#include "app/galleyd/Trouble.h"

#include <iostream>

namespace galley {

int report(std::string_view command, const Trouble &trouble)
{
    std::cerr << "galleyd " << command << ": " << trouble.happened << '\n';
    for (const std::string &line : { trouble.means, trouble.advice }) {
        if (!line.empty())
            std::cerr << "  " << line << '\n';
    }
    return 1;
}

int reportUse(std::string_view command, std::string_view wrong)
{
    std::cerr << "galleyd " << command << ": " << wrong << "; \"galleyd " << command
              << " --help\" shows how to ask\n";
    return 2;
}

std::string sentence(const backend::SqlError &error)
{
    std::string text = error.message;
    if (!error.detail.empty())
        text += " (" + error.detail + ")";
    if (!error.state.empty())
        text += " [" + error.state + "]";
    return text;
}

} // namespace galley
