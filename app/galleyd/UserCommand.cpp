#include "app/galleyd/Accounts.h"
#include "app/galleyd/DatabaseArgument.h"
#include "app/galleyd/PasswordInput.h"
#include "core/backend/database/Transaction.h"
#include "core/backend/password/Password.h"

#include <algorithm>
#include <iomanip>
#include <iostream>

namespace galley {

namespace {

using backend::Connection;
using backend::SqlResult;

constexpr auto kAdd = "SELECT gate.add_user($1, $2, $3, $4)";
constexpr auto kFound = "SELECT gate.found_agency($1, $2)";
constexpr auto kJoin = "SELECT gate.join_agency($1, $2, $3)";
constexpr auto kPassword = "SELECT gate.set_password($1, $2)";
constexpr auto kDisable = "SELECT gate.set_disabled($1, $2)";
constexpr auto kList =
    "SELECT email, coalesce(name, ''), confirmed, disabled, coalesce(to_char(seen AT TIME ZONE 'UTC',"
    " 'YYYY-MM-DD'), 'never'), coalesce(agencies, '') FROM gate.list_users()";

Trouble troubleOf(const backend::SqlError &error, const std::string &email)
{
    if (error.state == "23505")
        return { "there is an account " + email + " already, or it is in that agency already",
            "Nothing was changed.",
            "\"galleyd user list\" shows who there is; \"galleyd user password\" gives a new password." };
    if (error.state == "23514")
        return { "\"" + email + "\" or what was said of it is not allowed: " + sentence(error),
            "Nothing was changed.",
            "Give an address like name@example.org, and a name of at most 200 characters." };
    if (error.state == "42501")
        return { "this role may not look after accounts: " + sentence(error), "Nothing was changed.",
            "Connect as the role that ran \"galleyd migrate up\"." };
    return { "the database refused: " + sentence(error), "Nothing was changed.",
        "Mend that and run the command again." };
}

int noSuchAccount(const std::string &email)
{
    return report("user",
        { "there is no account " + email, "Nothing was changed.",
            "\"galleyd user list\" shows who there is." });
}

int listUsers(Connection &connection)
{
    const auto rows = connection.query(kList);
    if (!rows)
        return report("user", troubleOf(rows.error(), {}));
    for (int row = 0; row < rows->count(); ++row) {
        std::cout << std::left << std::setw(36) << rows->text(row, 0) << ' ' << rows->text(row, 1)
                  << (rows->truth(row, 3)          ? "  [disabled]"
                             : rows->truth(row, 2) ? ""
                                                   : "  [invited]")
                  << "  last seen " << rows->text(row, 4);
        if (!rows->text(row, 5).empty())
            std::cout << "  " << rows->text(row, 5);
        std::cout << '\n';
    }
    return 0;
}

int addUser(Connection &connection, const Arguments &arguments, const std::string &email)
{
    const auto password = readNewPassword();
    if (!password)
        return reportUse("user", password.error());
    const std::string hash = backend::hashPassword(*password);
    auto transaction = backend::Transaction::begin(connection);
    if (!transaction)
        return report("user", troubleOf(transaction.error(), email));
    auto done = connection.query(
        kAdd, { email, hash, arguments.value("name"), arguments.has("operator") ? "t" : "f" });
    if (done && arguments.has("found"))
        done = connection.query(kFound, { email, arguments.value("found") });
    if (done && arguments.has("agency")) {
        done = connection.query(
            kJoin, { email, arguments.value("agency"), arguments.value("role").value_or("viewer") });
        if (done && done->isNull(0, 0))
            return report("user",
                { "there is no agency \"" + *arguments.value("agency") + "\", or more than one",
                    "No account was made.",
                    "Give the name, the slug or the id of one; --found makes a new one." });
    }
    if (!done)
        return report("user", troubleOf(done.error(), email));
    if (const auto committed = transaction->commit(); !committed)
        return report("user", troubleOf(committed.error(), email));
    std::cout << "added " << email << '\n';
    return 0;
}

int changeUser(Connection &connection, const std::string &act, const std::string &email)
{
    SqlResult<backend::Rows> changed = tl::unexpected(backend::SqlError {});
    if (act == "password") {
        const auto password = readNewPassword();
        if (!password)
            return reportUse("user", password.error());
        changed = connection.query(kPassword, { email, backend::hashPassword(*password) });
    } else {
        changed = connection.query(kDisable, { email, act == "disable" ? "t" : "f" });
    }
    if (!changed)
        return report("user", troubleOf(changed.error(), email));
    if (changed->isNull(0, 0))
        return noSuchAccount(email);
    std::cout << (act == "password" ? "changed the password of "
            : act == "disable"      ? "disabled "
                                    : "enabled ")
              << email << '\n';
    return 0;
}

} // namespace

int userCommand(Words words)
{
    const auto arguments =
        Arguments::read(words, { "database", "name", "found", "agency", "role" }, { "operator" });
    if (!arguments)
        return reportUse("user", arguments.error());
    const auto &plain = arguments->plain();
    const std::string act = plain.empty() ? "" : plain[0];
    const bool isList = act == "list" && plain.size() == 1;
    static constexpr std::string_view kActs[] = { "add", "password", "disable", "enable" };
    if (!isList && (plain.size() != 2 || std::ranges::find(kActs, act) == std::end(kActs)))
        return reportUse("user", "say list, or add, password, disable or enable and an e-mail address");
    if (arguments->has("found") && arguments->has("agency"))
        return reportUse(
            "user", "--found makes an agency, --agency names one that is there: give one of them");
    auto connection = connectTo(*arguments);
    if (!connection)
        return report("user", connection.error());
    if (const auto became = becomeOwner(*connection); !became)
        return report("user", became.error());
    if (isList)
        return listUsers(*connection);
    return act == "add" ? addUser(*connection, *arguments, plain[1]) : changeUser(*connection, act, plain[1]);
}

} // namespace galley
