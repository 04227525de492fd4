// What the window asks in dialogs of its own: settings, another workspace, leaving the sample.
#include "core/domain/ChangeBuilder.h"
#include "core/store/LocalStore.h"
#include "ui/shell/KeySheet.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Preferences.h"
#include "ui/shell/SettingsDialog.h"
#include "ui/widgets/Toast.h"

#include <QDesktopServices>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QStackedWidget>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::shell {

void MainWindow::openImport(const QStringList &files)
{
    if (!m_store || !m_services.openImport)
        return;
    const QUuid client = m_scope.size() == 1 ? m_scope.first()
        : m_clients.size() == 1              ? m_clients.first().id
                                             : QUuid();
    m_services.openImport(*m_store, this, client, files);
}

void MainWindow::openDates(const QString &file)
{
    if (m_store && m_services.openDates)
        m_services.openDates(*m_store, this, m_scope.size() == 1 ? m_scope.first() : QUuid(), file);
}

void MainWindow::exportPlan()
{
    if (!m_store || !m_services.exportPlan)
        return;
    QString name = m_studio.name;
    for (const store::ClientRow &client : m_clients) {
        if (m_scope.size() == 1 && client.id == m_scope.first())
            name = client.name;
    }
    m_services.exportPlan(*m_store, this, m_scope, name, [this](const Result<QString> &path) {
        if (!path)
            return showError(path.error());
        const QFileInfo file(*path);
        const QString folder = file.absolutePath();
        widgets::Toast::show(m_store ? m_pages : static_cast<QWidget *>(m_states),
            { .text = tr("Saved %1").arg(QChar(0x2068) + file.fileName() + QChar(0x2069)),
                .action = tr("Open folder"),
                .run = [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); } });
    });
}

// Spreadsheets and calendars dropped anywhere on a workspace are imported.
void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    const bool files = !urls.isEmpty()
        && std::all_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); });
    if (files && m_store && m_states->currentWidget() == m_workspaceBox && !modalOpen())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList files;
    for (const QUrl &url : event->mimeData()->urls())
        files.append(url.toLocalFile());
    event->acceptProposedAction();
    raiseToFront();
    if (files.size() == 1 && files.first().endsWith(".ics"_L1, Qt::CaseInsensitive))
        openDates(files.first());
    else
        openImport(files);
}

void MainWindow::openSettings(const QString &field)
{
    auto *dialog = new SettingsDialog(*m_preferences, m_store ? ownZone() : QString(), this);
    connect(dialog, &SettingsDialog::zoneChosen, this, [this](const QString &zone) {
        if (!m_store || m_studio.personId.isNull())
            return;
        ChangeBuilder builder(*m_services.ids, *m_services.clock,
            { u"profile.edit"_s, { { u"name"_s, m_studio.personName } } });
        builder.update(u"profiles"_s, m_studio.personId, { { u"timezone"_s, zone } },
            { { u"timezone"_s, m_studio.personZone } });
        if (const auto sets = builder.build())
            apply(*sets);
        else
            showError(sets.error());
    });
    connect(dialog, &SettingsDialog::languageChosen, this, [this, dialog] {
        dialog->close(widgets::Dialog::kCancelled);
        openSettings(u"language"_s);
    });
    dialog->open();
    if (auto *at = dialog->findChild<QWidget *>(field); at && !field.isEmpty())
        at->setFocus();
}

void MainWindow::openKeySheet()
{
    (new KeySheet(*m_commands, this))->open();
}

void MainWindow::openAboutStudio()
{
    auto *dialog = new widgets::Dialog(tr("Where this studio is kept"), this);
    dialog->setObjectName(u"aboutStudio"_s);
    dialog->setText(tr("Everything is saved on this computer the moment you do it, in the folder %1. A copy "
                       "is made every day.")
                        .arg(QChar(0x2068) + QDir::toNativeSeparators(m_store->folder()) + QChar(0x2069)));
    dialog->addButton(widgets::ButtonKind::Secondary, tr("Show the folder"), 1);
    dialog->setMainButton(
        dialog->addButton(widgets::ButtonKind::Primary, tr("Close"), widgets::Dialog::kCancelled));
    connect(dialog, &widgets::Dialog::finished, this, [folder = m_store->folder()](int result) {
        if (result == 1)
            QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
    });
    dialog->open();
}

void MainWindow::removeSample()
{
    auto *dialog = new widgets::Dialog(tr("Remove the sample studio?"), this);
    dialog->setObjectName(u"removeSample"_s);
    dialog->setText(tr("Its made-up clients and posts, and what you changed in them, go away. Your own "
                       "studios stay. It can be "
                       "set up afresh from the first screen."));
    dialog->addButton(widgets::ButtonKind::Secondary, tr("Keep it"), widgets::Dialog::kCancelled);
    dialog->setMainButton(dialog->addButton(widgets::ButtonKind::DangerFilled, tr("Remove it"), 1));
    connect(dialog, &widgets::Dialog::finished, this, [this](int result) {
        if (result != 1 || !m_store || !m_studio.sample)
            return;
        const QString folder = m_store->folder();
        closeWorkspace();
        m_preferences->setLastWorkspace({});
        if (!QDir(folder).removeRecursively())
            showNote(tr("Some files of the sample studio could not be removed."));
        showWelcome();
    });
    dialog->open();
}

} // namespace galley::shell
