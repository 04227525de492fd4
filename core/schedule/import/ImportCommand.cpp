#include "core/schedule/import/ImportCommand.h"

#include "core/schedule/import/Errors.h"
#include "core/schedule/import/ReadContext.h"

#include <algorithm>

namespace galley::schedule {

using namespace Qt::Literals::StringLiterals;

int PreparedImport::exitCode() const
{
    if (!plan.questions.isEmpty())
        return 2;
    return plan.errors > 0 ? 3 : 0;
}

namespace {

Result<ImportChoices> choicesOf(const ImportRequest &request)
{
    return request.mapFile.isEmpty() ? ImportChoices() : readMapFile(request.mapFile);
}

Result<PreparedImport> prepare(const ImportRequest &request, ImportChoices choices, ImportContext context)
{
    choices.zone = request.zone.isEmpty() ? context.clientZone : request.zone;
    auto file = readImport(request.file, choices);
    if (!file)
        return tl::unexpected(file.error());
    auto plan = planImport(*file, choices, context);
    if (!plan)
        return tl::unexpected(plan.error());
    return PreparedImport { std::move(*file), std::move(choices), std::move(context), std::move(*plan) };
}

} // namespace

Result<PreparedImport> prepareImport(const ImportRequest &request, ImportContext context)
{
    auto choices = choicesOf(request);
    if (!choices)
        return tl::unexpected(choices.error());
    return prepare(request, std::move(*choices), std::move(context));
}

Result<PreparedImport> prepareImport(const ImportRequest &request, store::Reader &reader, const Clock &clock)
{
    auto choices = choicesOf(request);
    if (!choices)
        return tl::unexpected(choices.error());
    const auto clients = importClients(reader);
    if (!clients)
        return tl::unexpected(clients.error());
    const auto client = std::find_if(clients->begin(), clients->end(),
        [&request](const ImportClient &one) { return nameKey(one.name) == nameKey(request.client); });
    if (client == clients->end()) {
        QStringList known;
        for (const ImportClient &one : *clients)
            known += one.name;
        return fail(
            importerror::kNoClient, { { u"name"_s, request.client }, { u"known"_s, known.join(u", "_s) } });
    }
    auto context = readImportContext(reader, client->id, clock.nowMs());
    if (!context)
        return tl::unexpected(context.error());
    context->clientZone = client->zone;
    return prepare(request, std::move(*choices), std::move(*context));
}

Result<void> judgeFiles(PreparedImport &prepared, FileFindings found)
{
    prepared.context.files = std::move(found);
    auto plan = planImport(prepared.file, prepared.choices, prepared.context);
    if (!plan)
        return tl::unexpected(plan.error());
    prepared.plan = std::move(*plan);
    return {};
}

} // namespace galley::schedule
