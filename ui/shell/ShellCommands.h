#pragma once

#include <QCoreApplication>
#include <QStringList>

namespace galley::widgets {
class Page;
}

namespace galley::shell {

class CommandRegistry;
class MainWindow;

// Everything that can be done in any workspace, whatever its screen.
class ShellCommands
{
    Q_DECLARE_TR_FUNCTIONS(ShellCommands)

public:
    static void registerAll(MainWindow &window, CommandRegistry &commands);
    static void registerPage(MainWindow &window, CommandRegistry &commands, widgets::Page *page);

    // The program's menu: command ids, empty for a separator.
    [[nodiscard]] static QStringList menu();
};

} // namespace galley::shell
