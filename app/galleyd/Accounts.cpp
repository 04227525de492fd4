#include "app/galleyd/Accounts.h"

namespace galley {

namespace {

constexpr auto kOwnAccounts = "SELECT EXISTS (SELECT FROM pg_namespace WHERE nspname = 'auth' AND nspowner ="
                              " (SELECT oid FROM pg_roles WHERE rolname = 'galley_owner')),"
                              " to_regnamespace('gate') IS NOT NULL";

} // namespace

tl::expected<void, Trouble> becomeOwner(backend::Connection &connection)
{
    const auto own = connection.query(kOwnAccounts);
    if (!own) {
        return tl::unexpected(Trouble { "the database refused: " + sentence(own.error()),
            "Nothing was changed.", "Mend that and run the command again." });
    }
    if (!own->truth(0, 1)) {
        return tl::unexpected(Trouble { "this database does not have Galley's tables yet",
            "Nothing was changed.", "Run \"galleyd migrate up\" first." });
    }
    if (!own->truth(0, 0)) {
        return tl::unexpected(Trouble { "the accounts of this database belong to a Supabase project",
            "Nothing was changed.", "Look after them in the project's dashboard, under Authentication." });
    }
    if (const auto became = connection.run("SET ROLE galley_owner"); !became) {
        return tl::unexpected(Trouble { "this role may not look after accounts: " + sentence(became.error()),
            "Nothing was changed.", "Connect as the role that ran \"galleyd migrate up\"." });
    }
    return {};
}

} // namespace galley
