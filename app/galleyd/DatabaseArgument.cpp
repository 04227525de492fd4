#include "app/galleyd/DatabaseArgument.h"

#include <cstdlib>

namespace galley {

std::optional<std::string> databaseOf(const Arguments &arguments)
{
    if (auto given = arguments.value("database"))
        return given;
    if (const char *set = std::getenv("GALLEY_DATABASE"); set != nullptr && *set != '\0')
        return set;
    return std::nullopt;
}

tl::expected<backend::Connection, Trouble> connectTo(const Arguments &arguments)
{
    const auto url = databaseOf(arguments);
    if (!url) {
        return tl::unexpected(Trouble { "no database was named", "Nothing was done.",
            "Give --database postgresql://user@host/name, or set GALLEY_DATABASE to it." });
    }
    auto connection = backend::Connection::open(*url, "galleyd");
    if (!connection) {
        return tl::unexpected(
            Trouble { "the database cannot be reached: " + connection.error().message, "Nothing was done.",
                "Check that PostgreSQL runs there, that the address, the name and the password are right, "
                "and that it "
                "accepts connections from this computer." });
    }
    return std::move(*connection);
}

} // namespace galley
