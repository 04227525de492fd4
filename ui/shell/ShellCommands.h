#pragma once

#include <QCoreApplication>
#include <QStringList>

#include <functional>

namespace galley::widgets {
class Page;
class PostPage;
struct Command;
} // namespace galley::widgets

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

    // Undo or Redo: of the post where one is written, else of the workspace.
    [[nodiscard]] static widgets::Command takeBack(
        MainWindow &window, bool redo, const std::function<widgets::PostPage *()> &written);

    // The program's menu: command ids, empty for a separator.
    [[nodiscard]] static QStringList menu();
};

} // namespace galley::shell
