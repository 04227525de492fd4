#include "app/galley/ImportCommandLine.h"

#include "app/galley/Places.h"
#include "app/galley/TerminalText.h"
#include "core/base/Clock.h"
#include "core/base/Ids.h"
#include "core/base/WallTime.h"
#include "core/domain/NewStudio.h"
#include "core/media/MediaHelper.h"
#include "core/schedule/import/ImportCommand.h"
#include "core/schedule/import/ReadContext.h"
#include "core/store/LocalStore.h"
#include "core/store/Reader.h"
#include "core/store/Recovery.h"
#include "core/store/queries/ClientList.h"
#include "ui/imports/FileCheck.h"
#include "ui/imports/ImportRun.h"
#include "ui/imports/ImportText.h"
#include "ui/shell/Language.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QTextStream>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace galley::app {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr int kUnusable = 1;
constexpr int kAmbiguous = 2;

int refuse(QTextStream &problems, const Error &error)
{
    problems << terminalText(error) << Qt::endl;
    return kUnusable;
}

template <typename T> Result<T> wait(QFuture<Result<T>> future)
{
    future.waitForFinished();
    return future.result();
}

// The person's name as this computer knows it.
QString accountName()
{
    QString name;
#ifdef Q_OS_UNIX
    if (const passwd *account = getpwuid(geteuid())) {
        name = QString::fromLocal8Bit(account->pw_gecos).section(u',', 0, 0).trimmed();
        if (name.isEmpty())
            name = QString::fromLocal8Bit(account->pw_name);
    }
#else
    name = qEnvironmentVariable("USERNAME");
#endif
    return name.isEmpty() ? Text::tr("Owner") : name;
}

// A workspace in which nobody has begun yet.
Result<void> beginWhereEmpty(
    store::LocalStore &store, const CommandLine &command, IdSource &ids, const Clock &clock, QTextStream &out)
{
    const auto agency = store.reader().first(
        u"SELECT 1 FROM agencies WHERE deleted_at IS NULL"_s, {}, [](const auto &) { return true; });
    if (!agency)
        return tl::unexpected(agency.error());
    if (*agency)
        return {};
    const QString name = QDir(store.folder()).dirName();
    const QString person = accountName();
    const auto studio = createStudio(ids, clock,
        { .name = name,
            .person = person,
            .locale = shell::currentLanguage(),
            .zone = command.zone,
            .firstClient = { command.client, command.zone, {}, {} } });
    if (!studio)
        return tl::unexpected(studio.error());
    const auto stored = wait(store.apply(studio->sets));
    if (!stored)
        return tl::unexpected(stored.error());
    store.setPerson(studio->person);
    out << Text::tr("Started the studio “%1” of %2 with the client “%3” (%4) in %5.")
               .arg(name, person, command.client, command.zone, QDir::toNativeSeparators(store.folder()))
        << '\n';
    return {};
}

// Whether --client means exactly one client now; else the exit code, and why is said.
int settleClient(store::LocalStore &store, const CommandLine &command, IdSource &ids, const Clock &clock,
    QTextStream &out, QTextStream &problems)
{
    const auto clients = schedule::importClients(store.reader());
    if (!clients)
        return refuse(problems, clients.error());
    QStringList known;
    int meant = 0;
    for (const schedule::ImportClient &client : *clients) {
        known.append(Text::tr("“%1”").arg(client.name));
        meant += schedule::nameKey(client.name) == schedule::nameKey(command.client) ? 1 : 0;
    }
    if (meant == 1)
        return 0;
    if (meant > 1) {
        problems
            << Text::tr("Several clients are called “%1”: give them names of their own.").arg(command.client)
            << '\n';
        return kAmbiguous;
    }
    if (!command.newClient) {
        problems << Text::tr("There is no client “%1” in %2. Nothing was imported.")
                        .arg(command.client, QDir::toNativeSeparators(store.folder()))
                 << '\n';
        if (!known.isEmpty())
            problems << Text::tr("Give --client with one of %1.").arg(known.join(u", "_s)) << '\n';
        problems << Text::tr("Add --new-client to start with “%1”.").arg(command.client) << '\n';
        return kAmbiguous;
    }
    const auto rows = store::clientList(store.reader());
    if (!rows)
        return refuse(problems, rows.error());
    const auto made = createClient(ids, clock,
        { command.client, command.zone, {}, rows->isEmpty() ? QString() : rows->last().position,
            store.person() });
    if (!made)
        return refuse(problems, made.error());
    if (const auto stored = wait(store.apply(made->sets)); !stored)
        return refuse(problems, stored.error());
    out << Text::tr("Added the client “%1” (%2).").arg(command.client, command.zone) << '\n';
    return 0;
}

// Here no window turns an event loop: these turn their own until the work is done.

Result<void> lookIntoFiles(media::MediaHelper &helper, schedule::PreparedImport &prepared)
{
    imports::FileCheck check(helper);
    QEventLoop loop;
    QObject::connect(&check, &imports::FileCheck::finished, &loop, &QEventLoop::quit);
    // A row that repeats one above comes in once that one is rejected: then there are files to see again.
    for (qsizetype known = -1; known != check.findings().size();) {
        known = check.findings().size();
        check.check(schedule::localFiles(prepared.plan));
        if (!check.isRunning())
            break;
        loop.exec();
        if (const auto judged = schedule::judgeFiles(prepared, check.findings()); !judged)
            return judged;
    }
    return {};
}

Result<schedule::ImportBatch> carryOut(media::MediaHelper &helper, store::LocalStore &store,
    const schedule::PreparedImport &prepared, IdSource &ids, const Clock &clock)
{
    imports::ImportRun run(helper, store, ids, clock);
    Result<schedule::ImportBatch> done;
    QEventLoop loop;
    QObject::connect(&run, &imports::ImportRun::imported, &loop, [&](const schedule::ImportBatch &batch) {
        done = batch;
        loop.quit();
    });
    QObject::connect(&run, &imports::ImportRun::failed, &loop, [&](const Error &error) {
        done = tl::unexpected(error);
        loop.quit();
    });
    run.start(prepared.file, prepared.plan, prepared.choices, prepared.context);
    loop.exec();
    return done;
}

int report(const schedule::PreparedImport &prepared, int imported, QTextStream &out)
{
    for (const QString &line : imports::reportLines(prepared, imported))
        out << terminalText(line) << '\n';
    out.flush();
    return prepared.exitCode();
}

// What hinders every one of the files from going into a workspace that is yet to be made; 0 where one can.
// So that a slip in the command leaves no workspace behind.
int refuseAll(const CommandLine &command, const Clock &clock, QTextStream &out, QTextStream &problems)
{
    QList<Result<schedule::PreparedImport>> tried;
    for (const QString &file : command.files) {
        schedule::ImportContext context;
        context.clientName = command.client;
        context.clientZone = command.zone;
        context.nowMs = clock.nowMs();
        tried.append(
            schedule::prepareImport({ file, command.client, command.zone, command.map }, std::move(context)));
        if (tried.last() && tried.last()->plan.questions.isEmpty())
            return 0;
    }
    int worst = 0;
    for (const auto &one : tried)
        worst = qMax(worst, one ? report(*one, 0, out) : refuse(problems, one.error()));
    return worst;
}

int importFile(store::LocalStore &store, const CommandLine &command, const QString &file, IdSource &ids,
    const Clock &clock, QTextStream &out, QTextStream &problems)
{
    auto prepared =
        schedule::prepareImport({ file, command.client, command.zone, command.map }, store.reader(), clock);
    if (!prepared)
        return refuse(problems, prepared.error());
    int imported = 0;
    if (prepared->plan.questions.isEmpty()) {
        media::MediaHelper helper;
        if (const auto judged = lookIntoFiles(helper, *prepared); !judged)
            return refuse(problems, judged.error());
        const auto batch = carryOut(helper, store, *prepared, ids, clock);
        if (!batch)
            return refuse(problems, batch.error());
        imported = batch->posts;
    }
    return report(*prepared, imported, out);
}

} // namespace

int importFiles(const CommandLine &command, const QString &folder, QTextStream &out, QTextStream &problems)
{
    if (!isKnownZone(command.zone)) {
        problems << Text::tr("There is no time zone %1. Nothing was imported. Give one like Europe/Berlin.")
                        .arg(command.zone)
                 << '\n';
        return kAmbiguous;
    }
    const SystemClock clock;
    if (!places::holdsWorkspace(folder)) {
        if (const int refused = refuseAll(command, clock, out, problems); refused != 0)
            return refused;
    }
    Uuid7Source ids(clock);
    auto store = store::LocalStore::open(folder, { &clock, &ids });
    if (!store)
        return refuse(problems, store.error());
    if (const auto rebuilt = (*store)->recovery())
        problems << QDir::toNativeSeparators(folder) << ": " << terminalText(*rebuilt) << Qt::endl;
    if (const auto begun = beginWhereEmpty(**store, command, ids, clock, out); !begun)
        return refuse(problems, begun.error());
    int worst = settleClient(**store, command, ids, clock, out, problems);
    if (worst != 0)
        return worst;
    for (const QString &file : command.files)
        worst = qMax(worst, importFile(**store, command, file, ids, clock, out, problems));
    return worst;
}

} // namespace galley::app
