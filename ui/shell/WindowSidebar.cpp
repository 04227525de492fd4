// When the sidebar folds.
#include "ui/shell/MainWindow.h"
#include "ui/shell/Preferences.h"
#include "ui/shell/Sidebar.h"
#include "ui/theme/Tokens.h"

namespace galley::shell {

namespace {

constexpr int kWritingRoom = 1384; // for editor, preview and details beside each other

// Narrower windows fold the sidebar: the screen keeps the same room, however wide the text makes the sidebar.
int railBelow()
{
    return 1180 + Sidebar::openWidth() - theme::size::sidebar;
}

} // namespace

bool MainWindow::fitsRail() const
{
    return width() < railBelow() || (isWriting() && width() < kWritingRoom + Sidebar::openWidth());
}

void MainWindow::foldSidebar()
{
    const auto mode = m_preferences->sidebar();
    m_sidebar->setRail(
        mode == Preferences::SidebarMode::Folded || (mode == Preferences::SidebarMode::Auto && fitsRail()));
}

void MainWindow::toggleSidebar()
{
    const bool rail = !m_sidebar->isRail();
    // Back to what the window's width asks for anyway is no wish of its own.
    const bool automatic = rail == fitsRail();
    m_preferences->setSidebar(automatic ? Preferences::SidebarMode::Auto
            : rail                      ? Preferences::SidebarMode::Folded
                                        : Preferences::SidebarMode::Open);
    foldSidebar();
}

} // namespace galley::shell
