#include "app/galley/ImportCommandLine.h"

#include "core/base/Clock.h"
#include "core/base/Ids.h"
#include "core/domain/NewStudio.h"
#include "core/schedule/import/ImportCommand.h"
#include "core/store/LocalStore.h"
#include "core/store/Reader.h"
#include "ui/imports/ImportRun.h"
#include "ui/imports/ImportText.h"
#include "ui/widgets/ErrorText.h"

#include <QTextStream>

namespace galley::app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kUnusable = 1;

int refuse(QTextStream &problems, const Error &error)
{
    const widgets::ErrorWords words = widgets::errorText(error);
    problems << words.happened << ' ' << words.meaning << Qt::endl;
    return kUnusable;
}

template <typename T> Result<T> wait(QFuture<Result<T>> future)
{
    future.waitForFinished();
    return future.result();
}

// A workspace in which nobody has begun yet.
Result<void> beginWhereEmpty(
    store::LocalStore &store, const CommandLine &command, IdSource &ids, const Clock &clock)
{
    const auto agency = store.reader().first(
        u"SELECT 1 FROM agencies WHERE deleted_at IS NULL"_s, {}, [](const auto &) { return true; });
    if (!agency)
        return tl::unexpected(agency.error());
    if (*agency)
        return {};
    QString person = qEnvironmentVariable("USER");
    if (person.isEmpty())
        person = command.client;
    const auto studio = createStudio(ids, clock,
        { .name = command.client,
            .person = person,
            .locale = u"en"_s,
            .zone = command.zone,
            .firstClient = { command.client, command.zone, {}, {} } });
    if (!studio)
        return tl::unexpected(studio.error());
    const auto stored = wait(store.apply(studio->sets));
    if (!stored)
        return tl::unexpected(stored.error());
    store.setPerson(studio->person);
    return {};
}

int importFile(store::LocalStore &store, const CommandLine &command, const QString &file, IdSource &ids,
    const Clock &clock, QTextStream &out, QTextStream &problems)
{
    const auto prepared =
        schedule::prepareImport({ file, command.client, command.zone, command.map }, store.reader(), clock);
    if (!prepared)
        return refuse(problems, prepared.error());
    int imported = 0;
    if (prepared->plan.questions.isEmpty()) {
        const auto batch = wait(imports::makeImportWithMedia(store.folder(), prepared->file, prepared->plan,
            prepared->choices, prepared->context, ids, clock));
        if (!batch)
            return refuse(problems, batch.error());
        if (!batch->sets.isEmpty()) {
            if (const auto stored = wait(store.apply(batch->sets)); !stored)
                return refuse(problems, stored.error());
        }
        imported = batch->posts;
    }
    for (const QString &line : imports::reportLines(*prepared, imported))
        out << line << '\n';
    out.flush();
    return prepared->exitCode();
}

} // namespace

int importFiles(const CommandLine &command, const QString &folder, QTextStream &out, QTextStream &problems)
{
    const SystemClock clock;
    Uuid7Source ids(clock);
    auto store = store::LocalStore::open(folder, { &clock, &ids });
    if (!store)
        return refuse(problems, store.error());
    if (const auto begun = beginWhereEmpty(**store, command, ids, clock); !begun)
        return refuse(problems, begun.error());
    int worst = 0;
    for (const QString &file : command.files)
        worst = qMax(worst, importFile(**store, command, file, ids, clock, out, problems));
    return worst;
}

} // namespace galley::app
