#include "ui/imports/SavePlan.h"

#include "core/base/WhenDone.h"
#include "core/store/Files.h"
#include "core/store/LocalStore.h"
#include "core/store/Reader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>
#include <QWidget>
#include <QtConcurrent>

using namespace Qt::Literals::StringLiterals;

namespace galley::imports {

namespace {

// A client's name may hold what no file's name may.
QString fileName(QString name)
{
    for (QChar &c : name) {
        if (c < u' ' || u"/\\:*?\"<>|"_s.contains(c))
            c = u' ';
    }
    name = name.simplified().left(80);
    return (name.isEmpty() || name.startsWith(u'.') ? u"Galley"_s : name) + ".ics"_L1;
}

} // namespace

void savePlan(
    store::LocalStore &store, QObject *owner, const schedule::PlanExport &request, const PlanSaved &saved)
{
    const auto write = [request, database = store::files::database(store.folder())]() -> Result<QString> {
        const auto reader = store::Reader::open(database);
        if (!reader)
            return tl::unexpected(reader.error());
        return schedule::exportPlan(request, **reader).map([&](const schedule::ExportedPlan &) {
            return request.path;
        });
    };
    whenDone(owner, QtConcurrent::run(write), saved);
}

void askAndSavePlan(store::LocalStore &store, QWidget *window, const QList<QUuid> &clients,
    const QString &name, const PlanSaved &saved)
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    auto *dialog =
        new QFileDialog(window, QCoreApplication::translate("galley::imports::Dates", "Export plan"),
            documents.filePath(fileName(name)),
            QCoreApplication::translate("galley::imports::Dates", "Calendars (*.ics)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"ics"_s);
    QObject::connect(dialog, &QFileDialog::fileSelected, window, [=, &store](const QString &path) {
        savePlan(store, window, { clients, name, path }, saved);
    });
    dialog->open();
}

} // namespace galley::imports
