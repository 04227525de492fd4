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

Result<PreparedImport> prepareImport(const ImportRequest &request, store::Reader &reader, const Clock &clock)
{
    ImportChoices choices;
    if (!request.mapFile.isEmpty()) {
        auto read = readMapFile(request.mapFile);
        if (!read)
            return tl::unexpected(read.error());
        choices = std::move(*read);
    }

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

    choices.zone = request.zone.isEmpty() ? client->zone : request.zone;
    auto context = readImportContext(reader, client->id, clock.nowMs());
    if (!context)
        return tl::unexpected(context.error());
    auto file = readImport(request.file, choices);
    if (!file)
        return tl::unexpected(file.error());
    auto plan = planImport(*file, choices, *context);
    if (!plan)
        return tl::unexpected(plan.error());
    return PreparedImport { std::move(*file), std::move(choices), std::move(*context), std::move(*plan) };
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
