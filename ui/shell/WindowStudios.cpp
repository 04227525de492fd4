// The studios of this computer: in the menu of the studio's name, and when another one is asked for.
#include "core/store/Files.h"
#include "core/store/LocalStore.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Preferences.h"
#include "ui/shell/ShellCommands.h"
#include "ui/shell/Sidebar.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/Buttons.h"

#include <QDir>
#include <QFileDialog>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace galley::shell {

namespace {

constexpr qsizetype kMostInMenu = 8;

} // namespace

QList<KnownStudio> MainWindow::studiosHere() const
{
    QList<KnownStudio> studios = knownStudios(m_services.studiosFolder, m_preferences->recentStudios());
    studios.removeIf([this](const KnownStudio &studio) { return studio.folder == m_services.sampleFolder; });
    return studios;
}

// Above "Open a workspace…": the other studios, and the sample where there is one.
void MainWindow::listStudios(QMenu &menu)
{
    QAction *before = menu.findChild<QAction *>(u"file.open_workspace"_s);
    const QString here = m_store ? QDir::cleanPath(m_store->folder()) : QString();
    QList<KnownStudio> studios = studiosHere();
    studios.removeIf([&here](const KnownStudio &studio) { return studio.folder == here; });
    const auto add = [&menu, before](const QString &icon, const QString &name, const QString &folder) {
        auto *action = new QAction(theme::themedIcon(icon), widgets::plainText(name), &menu);
        action->setObjectName(u"studio"_s);
        action->setToolTip(QDir::toNativeSeparators(folder));
        menu.insertAction(before, action);
        return action;
    };
    for (const KnownStudio &studio : studios.mid(0, kMostInMenu)) {
        connect(add(u"hard-drive"_s, studio.name, studio.folder), &QAction::triggered, this,
            [this, folder = studio.folder] { openWorkspace(folder); });
    }
    if (!m_studio.sample && QFileInfo::exists(store::files::database(m_services.sampleFolder))) {
        connect(add(u"book-open-check"_s, tr("Sample studio"), m_services.sampleFolder), &QAction::triggered,
            this, &MainWindow::openSample);
    }
}

void MainWindow::openMenu(QWidget *anchor)
{
    QMenu *menu = m_commands->menu(ShellCommands::menu(), anchor);
    menu->setObjectName(u"studioMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // After the commands were filled in, which is done each time it opens.
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { listStudios(*menu); });
    menu->popup(anchor->mapToGlobal(QPoint(m_sidebar->isRail() ? 8 : 12, anchor->height() - 4)));
}

void MainWindow::askForWorkspace()
{
    // Studios are made in one folder; one that was opened elsewhere has its neighbours there.
    const QFileInfo last(m_preferences->lastWorkspace());
    const QString start = QFileInfo::exists(m_services.studiosFolder) ? m_services.studiosFolder
        : last.exists()                                               ? last.absolutePath()
                                                                      : QDir::homePath();
    auto *dialog = new QFileDialog(this, tr("Open a workspace"), start);
    dialog->setObjectName(u"openWorkspace"_s);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::openWorkspace);
    dialog->open();
}

} // namespace galley::shell
