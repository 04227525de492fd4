#include "app/galley/ExportCommand.h"

#include "app/galley/CommandLine.h"
#include "app/galley/Places.h"
#include "app/galley/TerminalText.h"
#include "core/schedule/ical/Errors.h"
#include "core/schedule/ical/IcalExport.h"
#include "core/schedule/import/ImportContext.h"
#include "core/store/Files.h"
#include "core/store/Reader.h"
#include "core/store/queries/ClientList.h"

#include <QDir>
#include <QTextStream>

namespace galley::app {

using namespace Qt::Literals::StringLiterals;

int exportCalendar(const CommandLine &command, const QString &folder, QTextStream &out, QTextStream &problems)
{
    constexpr int kNotWritten = 1;
    constexpr int kNothingSuch = 2;
    const auto refuse = [&problems](const Error &error, int code) {
        problems << terminalText(error) << '\n';
        return code;
    };
    if (!places::holdsWorkspace(folder)) {
        problems << "There is no workspace in " << QDir::toNativeSeparators(folder) << ".\n";
        return kNothingSuch;
    }
    const auto reader = store::Reader::open(store::files::database(folder));
    if (!reader)
        return refuse(reader.error(), kNothingSuch);
    const auto clients = store::clientList(**reader);
    if (!clients)
        return refuse(clients.error(), kNothingSuch);
    const auto studio = store::studioHead(**reader);
    schedule::PlanExport request { {}, studio ? studio->name : QString(), command.exportFile };
    QStringList known;
    for (const store::ClientRow &client : *clients) {
        known.append(client.name);
        if (!command.client.isEmpty()
            && schedule::nameKey(client.name) == schedule::nameKey(command.client)) {
            request.clients.append(client.id);
            request.name = client.name;
        }
    }
    if (!command.client.isEmpty() && request.clients.isEmpty()) {
        return refuse(Error { schedule::icalerror::kNoClient,
                          { { u"name"_s, command.client }, { u"known"_s, known.join(u", "_s) } } },
            kNothingSuch);
    }
    const auto done = schedule::exportPlan(request, **reader);
    if (!done)
        return refuse(done.error(), kNotWritten);
    out << QDir::toNativeSeparators(request.path) << ": " << done->posts << " posts, " << done->notes
        << " notes.\n";
    return 0;
}

} // namespace galley::app
