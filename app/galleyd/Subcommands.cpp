#include "app/galleyd/Subcommands.h"

#include "app/galleyd/ServeOptions.h"

#include <ostream>

namespace galley {

namespace {

constexpr Subcommand kSubcommands[] = {
    { "migrate", "up|down|status [--to N] [--database URL]",
        "bring the database to the form that this program needs", migrateCommand,
        R"(  up               applies the steps that are missing, with --to up to and including step N
  down             takes back the newest step, with --to every step above N; what it held is lost
  status           lists the steps, and when each was applied

Connect as the owner of the database, with the right to create roles (CREATEROLE). Each step is one
transaction; a second migrator waits for the first.
)" },
    { "serve", "[--address A] [--port N] [--media FOLDER] [--certificate FILE --key FILE] …",
        "answer desktops over HTTP, until SIGTERM or Ctrl+C", serveCommand,
        R"(Limits name the HTTP status of what is beyond them. Secrets come from the environment alone:

  GALLEY_JWT_SECRET_FILE, or GALLEY_JWT_SECRET   signs tokens: at least 32 characters
  GALLEY_API_KEY_FILE, or GALLEY_API_KEY         asked for in the header "apikey"; without it nobody is asked

Connect as authenticator, which "galleyd migrate up" made. The address that is served stands on the standard
output, the log on the standard error, one JSON object a line.
)" },
    { "user", "list | add|password|disable|enable E-MAIL […] [--database URL]",
        "look after those who may log in", userCommand,
        R"(  list             who there is, and in which agencies
  add E-MAIL       makes an account, with these options:
      --name NAME                       what the person is called
      --found AGENCY                    makes an agency that they own
      --agency AGENCY [--role ROLE]     lets them into one (its name, slug or id), as viewer, editor, manager,
                                        admin or owner [viewer]
      --operator                        runs this server; reaches nothing of any agency by that
  password E-MAIL  gives a new password and ends every session
  disable E-MAIL   shuts somebody out, at once
  enable E-MAIL    lets them in again

A password is asked for at the terminal, or is the first line of the standard input. Connect as the role that
ran "galleyd migrate up".
)" },
    { "import", "FOLDER [--database URL]", "take in the workspace of a desktop as an agency of this server",
        importCommand,
        R"(FOLDER is the one that holds galley.db; nothing in it is changed. All of it comes in, or nothing. Its people get
accounts without a password. Files are not taken in: desktops send them. Connect as the role that ran
"galleyd migrate up".
)" },
    { "backup", "FOLDER [--database URL]", "write the database, and a list of its files, into a new folder",
        backupCommand,
        R"(The folder then holds database.dump (pg_dump's custom format) and a manifest with sums of everything. The files
themselves lie in the folder of "galleyd serve --media": back that up as well. Needs pg_dump of the server's
version or a newer one. Connect as the role that ran "galleyd migrate up".
)" },
    { "restore", "FOLDER [--database URL]", "bring a backup into an empty database", restoreCommand,
        R"(The backup is checked against its manifest first, and the rows are counted after. Needs pg_restore. Connect as the
owner of the database, with the right to create roles.
)" },
    { "doctor", "[--database URL] [--key FILE]",
        "say in words what is wrong with a set-up of \"galleyd serve\"", doctorCommand,
        R"(Give it the database, the environment and the --key of "galleyd serve". It looks at the version and settings of
PostgreSQL, the steps applied, whether a role passes by row level security, the clocks, and whether files with
secrets (GALLEY_JWT_SECRET_FILE, GALLEY_API_KEY_FILE, PGPASSFILE) are for their owner alone. It changes nothing,
and ends with 0 when all is well.
)" },
};

constexpr auto kDatabase =
    "The database is a postgresql:// address (or libpq's \"host=… dbname=…\"), given by --database or in\n"
    "GALLEY_DATABASE; a password belongs into libpq's password file, which PGPASSFILE names. It ends with 0 "
    "when\n"
    "it is done, 1 when it could not be done, 2 when it was asked for wrongly.\n";

} // namespace

std::span<const Subcommand> subcommands()
{
    return kSubcommands;
}

void printUse(std::ostream &out)
{
    out << "galleyd " GALLEY_VERSION ", the server of Galley\n\n";
    for (const Subcommand &command : kSubcommands)
        out << "  galleyd " << command.name << ' ' << command.arguments << "\n      " << command.does << '\n';
    out << "\n\"galleyd COMMAND --help\" tells more of one.\n" << kDatabase;
}

void printUseOf(const Subcommand &command, std::ostream &out)
{
    out << "galleyd " << command.name << ' ' << command.arguments << "\n\n" << command.does << "\n\n";
    if (command.run == serveCommand) {
        printServeOptions(out);
        out << '\n';
    }
    out << command.details << '\n' << kDatabase;
}

} // namespace galley
