#include "app/galleyd/DatabaseArgument.h"
#include "core/backend/migrate/Migrator.h"

#include <iomanip>
#include <iostream>

namespace galley {

namespace {

using backend::MigrationError;

std::string titleOf(int number)
{
    for (const backend::Step &step : backend::builtInSteps()) {
        if (step.number == number)
            return std::to_string(number) + " (" + std::string(step.name) + ")";
    }
    return std::to_string(number);
}

std::string adviceFor(const backend::SqlError &error)
{
    if (error.isLostConnection())
        return "See in PostgreSQL's log why it ended the connection, then run the command again.";
    if (error.state == "42501")
        return "Connect as a role that may create schemas in this database and create roles: its owner, with "
               "CREATEROLE.";
    if (error.state == "55P03")
        return "Another session holds a table for longer than 15 seconds. End it, or stop galleyd serve "
               "meanwhile, "
               "then run the command again.";
    if (error.state.starts_with("53"))
        return "PostgreSQL is short of disk, memory or connections. Make room, then run the command again.";
    return "Mend what is named above, then run the command again: it goes on where it stopped.";
}

Trouble troubleOf(const MigrationError &error)
{
    const std::string number = titleOf(error.number);
    switch (error.kind) {
    case MigrationError::Kind::Database:
        return { "the database refused: " + sentence(error.sql), "Nothing more was done.",
            adviceFor(error.sql) };
    case MigrationError::Kind::Step:
        return { "step " + number + " failed: " + sentence(error.sql),
            "The database is as it was before this step; what was done before it stays.",
            adviceFor(error.sql) };
    case MigrationError::Kind::Newer:
        return { "this database is at step " + number + ", which this program does not know",
            "A newer galleyd has been here. Nothing was changed.",
            "Install the newer galleyd and use that one." };
    case MigrationError::Kind::Changed:
        return { "step " + number + " was applied to this database in another form than this program holds",
            "What the database really looks like is not known. Nothing was changed.",
            "Use the galleyd that applied it (\"galleyd migrate status\" of that one lists no difference), "
            "or restore a "
            "backup." };
    case MigrationError::Kind::Gap:
        return { "step " + number
                + " is missing in the list of what was applied, though later ones are there",
            "Somebody has edited galley_migrations.step. Nothing was changed.",
            "Restore a backup of the database." };
    case MigrationError::Kind::Unlisted:
        return { "this database has a schema \"galley\", but no list of the steps that made it",
            "It was not made by galleyd, or the list is lost. Nothing was changed.",
            "Name an empty database, or restore a backup of this one." };
    case MigrationError::Kind::Unknown:
        return { "there is no step " + number, "Nothing was done.",
            "\"galleyd migrate status\" lists the steps." };
    }
    return {};
}

int printStatus(backend::Migrator &migrator)
{
    const auto applied = migrator.applied();
    if (!applied)
        return report("migrate", troubleOf(applied.error()));
    const auto steps = backend::builtInSteps();
    for (std::size_t i = 0; i < steps.size(); ++i) {
        std::cout << std::setw(3) << std::setfill('0') << steps[i].number << ' ' << steps[i].name << "  "
                  << (i < applied->size() ? (*applied)[i].appliedAt : "missing") << '\n';
    }
    const std::size_t missing = steps.size() - applied->size();
    if (missing == 0)
        std::cout << "The database is up to date.\n";
    else
        std::cout << missing << " of " << steps.size() << " steps are missing: run \"galleyd migrate up\".\n";
    return 0;
}

} // namespace

int migrateCommand(Words words)
{
    const auto arguments = Arguments::read(words, { "database", "to" });
    if (!arguments)
        return reportUse("migrate", arguments.error());
    const std::string way = arguments->plain().size() == 1 ? arguments->plain()[0] : "";
    if (way != "up" && way != "down" && way != "status")
        return reportUse("migrate", "say up, down or status");
    std::optional<int> to;
    if (const auto given = arguments->value("to")) {
        to = wholeNumber(*given, 999);
        if (!to || way == "status")
            return reportUse("migrate", "--to takes the number of a step, with up or down");
    }
    auto connection = connectTo(*arguments);
    if (!connection)
        return report("migrate", connection.error());

    const bool isUp = way == "up";
    backend::Migrator migrator(*connection, backend::builtInSteps(),
        { .stepped =
                [isUp](const backend::Step &step) {
                    std::cout << (isUp ? "applied " : "took back ") << titleOf(step.number) << std::endl;
                },
            .waiting =
                [] { std::cout << "another galleyd migrates this database; waiting for it" << std::endl; } });
    if (way == "status")
        return printStatus(migrator);
    const auto taken = isUp ? migrator.up(to) : migrator.down(to);
    if (!taken)
        return report("migrate", troubleOf(taken.error()));
    if (*taken == 0)
        std::cout << "There was nothing to do.\n";
    return 0;
}

} // namespace galley
