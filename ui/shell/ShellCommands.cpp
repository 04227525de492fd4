#include "ui/shell/ShellCommands.h"

#include "core/store/LocalStore.h"
#include "core/store/queries/ClientList.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Palette.h"
#include "ui/shell/Preferences.h"
#include "ui/widgets/LabelText.h"

#include <QClipboard>
#include <QGuiApplication>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace galley::shell {

using widgets::Availability;
using widgets::Command;
using widgets::CommandGroup;

namespace {

constexpr int kMostWindows = 8; // opened at once

QList<QKeySequence> keys(std::initializer_list<QString> texts)
{
    QList<QKeySequence> sequences;
    for (const QString &text : texts)
        sequences.append(QKeySequence(text, QKeySequence::PortableText));
    return sequences;
}

} // namespace

// Where a post is written, its page says what is next.
widgets::Command ShellCommands::takeBack(
    MainWindow &window, bool redo, const std::function<widgets::PostPage *()> &written)
{
    MainWindow *w = &window;
    const auto words = [w, redo, written]() -> QString {
        if (const widgets::PostPage *page = written())
            return page->undoText(redo);
        const auto *store = w->workspace();
        const auto step = !store ? std::nullopt : redo ? store->redoStep() : store->undoStep();
        return !step ? QString() : redo ? widgets::redoText(step->label) : widgets::undoText(step->label);
    };
    return { .id = redo ? u"edit.redo"_s : u"edit.undo"_s,
        .group = CommandGroup::Edit,
        .text =
            [words, redo] {
                const QString text = words();
                return !text.isEmpty() ? text : redo ? tr("Redo") : tr("Undo");
            },
        .run =
            [w, redo, written] {
                if (widgets::PostPage *page = written())
                    page->takeBack(redo);
                else
                    w->undo(redo);
            },
        .icon = redo ? u"redo-2"_s : u"undo-2"_s,
        .shortcuts = redo ? keys({ u"Ctrl+Shift+Z"_s, u"Ctrl+Y"_s }) : keys({ u"Ctrl+Z"_s }),
        .availability =
            [words, redo] {
                return Availability { !words().isEmpty(),
                    redo ? tr("Nothing to redo") : tr("Nothing to undo yet") };
            },
        .keywords = [redo] { return redo ? tr("redo again") : tr("undo take back"); } };
}

void ShellCommands::registerAll(MainWindow &window, CommandRegistry &commands)
{
    MainWindow *w = &window;
    const auto inWorkspace = [w] {
        return Availability { w->workspace() != nullptr, tr("Open a studio first") };
    };

    commands.add({ .id = u"go.palette"_s,
        .group = CommandGroup::Go,
        .text = [] { return tr("Search or jump to"); },
        .run =
            [w] {
                if (w->m_palette->isOpen())
                    w->m_palette->close();
                else
                    w->openPalette();
            },
        .icon = u"search"_s,
        .shortcuts = keys({ u"Ctrl+K"_s }),
        .availability = inWorkspace });
    commands.add({ .id = u"go.date"_s,
        .group = CommandGroup::Go,
        .text = [] { return tr("Go to a date"); },
        .run = [w] { w->openPalette(tr("tomorrow", "a date phrase that is typed for you")); },
        .icon = u"calendar"_s,
        .shortcuts = keys({ u"G, D"_s }),
        .availability = inWorkspace });

    for (const bool redo : { false, true }) {
        commands.add(takeBack(
            window, redo, [w]() -> widgets::PostPage * { return w->isWriting() ? w->m_postPage : nullptr; }));
    }

    commands.add({ .id = u"view.activity"_s,
        .group = CommandGroup::View,
        .text = [] { return tr("Activity"); },
        .run = [w] { w->openActivity(); },
        .icon = u"activity"_s,
        .shortcuts = keys({ u"Ctrl+Shift+A"_s }),
        .availability = inWorkspace,
        .keywords = [] { return tr("history undo redo who changed saved log"); } });
    commands.add({ .id = u"view.bin"_s,
        .group = CommandGroup::View,
        .text = [] { return tr("Bin…"); },
        .run = [w] { w->openBin(); },
        .icon = u"trash-2"_s,
        .availability = inWorkspace,
        .keywords = [] { return tr("trash deleted posts restore"); } });

    commands.add({ .id = u"post.window"_s,
        .group = CommandGroup::Post,
        .text = [] { return tr("Open in a window"); },
        .run =
            [w] {
                for (const QUuid &post : w->meantPosts())
                    w->openPostWindow(post);
            },
        .icon = u"external-link"_s,
        .shortcuts = keys({ u"Ctrl+Shift+O"_s }),
        .availability =
            [w] {
                const qsizetype count = w->meantPosts().size();
                return count > kMostWindows
                    ? Availability { false, tr("Choose at most %n post(s)", nullptr, kMostWindows) }
                    : Availability { count > 0, tr("Choose a post first") };
            },
        .keywords = [] { return tr("separate own window side by side composer"); } });
    commands.add({ .id = u"file.import"_s,
        .group = CommandGroup::File,
        .text = [] { return tr("Import a spreadsheet…"); },
        .run = [w] { w->openImport(); },
        .icon = u"table"_s,
        .shortcuts = keys({ u"Ctrl+Shift+I"_s }),
        .availability = inWorkspace,
        .keywords = [] { return tr("csv tsv excel buffer hootsuite bulk schedule"); } });
    commands.add({ .id = u"file.import_dates"_s,
        .group = CommandGroup::File,
        .text = [] { return tr("Import a calendar of dates (.ics)…"); },
        .run = [w] { w->openDates(); },
        .icon = u"calendar-days"_s,
        .availability = inWorkspace,
        .keywords = [] { return tr("ics ical calendar holidays events notes outlook google"); } });
    commands.add({ .id = u"file.import_pictures"_s,
        .group = CommandGroup::File,
        .text = [] { return tr("Import a folder of pictures…"); },
        .run = [w] { w->importPictures(); },
        .icon = u"images"_s,
        .availability = inWorkspace,
        .keywords = [] { return tr("photo video media directory new post"); } });
    commands.add({ .id = u"file.export_plan"_s,
        .group = CommandGroup::File,
        .text = [] { return tr("Export plan (.ics)…"); },
        .run = [w] { w->exportPlan(); },
        .icon = u"download"_s,
        .availability = inWorkspace,
        .keywords = [] { return tr("ics ical calendar outlook google save share"); } });
    commands.add({ .id = u"file.open_workspace"_s,
        .group = CommandGroup::File,
        .text = [] { return tr("Open a workspace…"); },
        .run = [w] { w->askForWorkspace(); },
        .icon = u"folder-open"_s,
        .shortcuts = keys({ u"Ctrl+O"_s }) });
    commands.add({ .id = u"file.start"_s,
        .group = CommandGroup::File,
        .text = [] { return tr("Start another studio…"); },
        .run = [w] { w->showWelcome(); },
        .icon = u"plus"_s,
        .keywords = [] { return tr("welcome new sample"); } });
    commands.add({ .id = u"studio.about"_s,
        .group = CommandGroup::File,
        .text = [] { return tr("Where this studio is kept"); },
        .run = [w] { w->openAboutStudio(); },
        .icon = u"hard-drive"_s,
        .availability = inWorkspace,
        .keywords = [] { return tr("folder saved file backup"); } });
    commands.add({ .id = u"sample.remove"_s,
        .group = CommandGroup::File,
        .text = [w] { return w->m_studio.sample ? tr("Remove the sample studio") : QString(); },
        .run = [w] { w->removeSample(); },
        .icon = u"trash-2"_s,
        .availability =
            [w] {
                return Availability { w->workspace() && w->m_studio.sample,
                    tr("This is not the sample studio") };
            } });
    commands.add({ .id = u"app.retry"_s,
        .group = CommandGroup::Edit,
        .text = [w] { return w->m_retry ? tr("Try again") : QString(); },
        .run =
            [w] {
                const auto retry = std::exchange(w->m_retry, nullptr);
                retry();
            },
        .icon = u"refresh-cw"_s,
        .availability =
            [w] {
                return Availability { bool(w->m_retry), tr("Nothing to try again") };
            } });
    commands.add({ .id = u"app.copy_details"_s,
        .group = CommandGroup::Help,
        .text = [w] { return w->m_details.isEmpty() ? QString() : tr("Copy details of the last error"); },
        .run = [w] { QGuiApplication::clipboard()->setText(w->m_details); },
        .icon = u"copy"_s,
        .availability =
            [w] {
                return Availability { !w->m_details.isEmpty(), tr("Nothing went wrong") };
            } });
    commands.add({ .id = u"app.quit"_s,
        .group = CommandGroup::File,
        .text = [] { return tr("Quit"); },
        .run = [w] { w->close(); },
        .icon = u"x"_s,
        .shortcuts = keys({ u"Ctrl+Q"_s }) });

    commands.add({ .id = u"view.sidebar"_s,
        .group = CommandGroup::View,
        .text = [] { return tr("Fold the sidebar"); },
        .run = [w] { w->toggleSidebar(); },
        .icon = u"panel-left"_s,
        .shortcuts = keys({ u"Ctrl+\\"_s }),
        .availability = inWorkspace });
    commands.add({ .id = u"view.theme"_s,
        .group = CommandGroup::View,
        .text = [] { return theme::Theme::instance().isDark() ? tr("Light theme") : tr("Dark theme"); },
        .run = [w] { w->preferences().turnTheme(); },
        .icon = u"moon"_s,
        .shortcuts = keys({ u"Ctrl+Shift+D"_s }),
        .keywords = [] { return tr("dark light theme mode"); } });
    commands.add({ .id = u"view.fullscreen"_s,
        .group = CommandGroup::View,
        .text = [] { return tr("Full screen"); },
        .run = [w] { w->setWindowState(w->windowState() ^ Qt::WindowFullScreen); },
        .icon = u"monitor"_s,
        .shortcuts = keys({ u"F11"_s }),
        .checked = [w] { return bool(w->windowState() & Qt::WindowFullScreen); } });
    commands.add({ .id = u"view.next_region"_s,
        .group = CommandGroup::View,
        .text = [] { return tr("Next part of the window"); },
        .run = [w] { w->stepRegion(1); },
        .icon = u"focus"_s,
        .shortcuts = keys({ u"F6"_s }),
        .availability = inWorkspace });
    commands.add({ .id = u"view.previous_region"_s,
        .group = CommandGroup::View,
        .text = [] { return tr("Previous part of the window"); },
        .run = [w] { w->stepRegion(-1); },
        .icon = u"focus"_s,
        .shortcuts = keys({ u"Shift+F6"_s }),
        .availability = inWorkspace });
    commands.add({ .id = u"view.larger"_s,
        .group = CommandGroup::View,
        .text = [] { return tr("Larger text"); },
        .run = [w] { w->preferences().setTextPercent(w->preferences().textPercent() + 10); },
        .icon = u"type"_s,
        .shortcuts = keys({ u"Ctrl++"_s, u"Ctrl+="_s }),
        .availability =
            [w] {
                return Availability { w->preferences().textPercent() < 150,
                    tr("The text is as large as it gets") };
            } });
    commands.add({ .id = u"view.smaller"_s,
        .group = CommandGroup::View,
        .text = [] { return tr("Smaller text"); },
        .run = [w] { w->preferences().setTextPercent(w->preferences().textPercent() - 10); },
        .icon = u"type"_s,
        .shortcuts = keys({ u"Ctrl+-"_s }),
        .availability =
            [w] {
                return Availability { w->preferences().textPercent() > 90,
                    tr("The text is as small as it gets") };
            } });

    commands.add({ .id = u"client.all"_s,
        .group = CommandGroup::Client,
        .text = [] { return tr("All clients"); },
        .run = [w] { w->setScope({}); },
        .icon = u"layers"_s,
        .shortcuts = keys({ u"Alt+0"_s }),
        .availability = inWorkspace });
    for (int i = 0; i < 9; ++i) {
        // Found by name among the clients; here they only carry their keys, so without a text of their own.
        commands.add({ .id = u"client.number%1"_s.arg(i + 1),
            .group = CommandGroup::Client,
            .text = [] { return QString(); },
            .run = [w, i] { w->chooseClient(w->m_clients[i].id, false); },
            .shortcuts = keys({ u"Alt+%1"_s.arg(i + 1) }),
            .availability =
                [w, i] {
                    return Availability { i < w->m_clients.size(), tr("There are not that many clients") };
                } });
    }
    commands.add({ .id = u"client.new"_s,
        .group = CommandGroup::Client,
        .text = [] { return tr("New client…"); },
        .run = [w] { w->newClient(); },
        .icon = u"plus"_s,
        .availability = inWorkspace,
        .keywords = [] { return tr("add brand customer"); } });
    commands.add({ .id = u"client.edit"_s,
        .group = CommandGroup::Client,
        .text = [] { return tr("Edit client…"); },
        .run = [w] { w->editClient(w->meantClient()); },
        .icon = u"pencil"_s,
        .availability =
            [w] {
                return Availability { w->workspace() && !w->meantClient().isNull(),
                    tr("Choose a client first") };
            },
        .keywords =
            [] {
                return tr(
                    "accounts networks handle words to avoid required hashtags guidelines brand colour");
            } });

    commands.add({ .id = u"settings.open"_s,
        .group = CommandGroup::Settings,
        .text = [] { return tr("Settings…"); },
        .run = [w] { w->openSettings(); },
        .icon = u"settings"_s,
        .shortcuts = keys({ u"Ctrl+,"_s }),
        .keywords = [] { return tr("preferences language text size time zone week"); } });
    commands.add({ .id = u"settings.zone"_s,
        .group = CommandGroup::Settings,
        .text = [] { return tr("Your time zone…"); },
        .run = [w] { w->openSettings(u"zone"_s); },
        .icon = u"globe"_s,
        .availability = inWorkspace });
    commands.add({ .id = u"settings.auto"_s,
        .group = CommandGroup::Settings,
        .text = [] { return tr("Theme as the system has it"); },
        .run = [w] { w->preferences().setThemeMode(theme::Mode::Auto); },
        .icon = u"palette"_s,
        .keywords = [] { return tr("auto theme"); } });
    commands.add({ .id = u"help.keys"_s,
        .group = CommandGroup::Help,
        .text = [] { return tr("Keys"); },
        .run = [w] { w->openKeySheet(); },
        .icon = u"keyboard"_s,
        .shortcuts = keys({ u"?"_s }),
        .keywords = [] { return tr("keyboard shortcuts help"); } });
}

void ShellCommands::registerPage(MainWindow &window, CommandRegistry &commands, widgets::Page *page)
{
    MainWindow *w = &window;
    const QString id = page->pageId();
    commands.addForPage(id,
        { .id = u"go."_s + id,
            .group = CommandGroup::Go,
            .text = [page] { return page->navText(); },
            .run = [w, id] { w->showPage(id); },
            .icon = page->navIcon(),
            .shortcuts = keys({ u"G, "_s + id.left(1).toUpper() }) });
    for (const Command &command : page->commands())
        commands.addForPage(id, command);
}

QStringList ShellCommands::menu()
{
    return { u"edit.undo"_s, u"edit.redo"_s, u"view.activity"_s, u"view.bin"_s, {}, u"file.import"_s,
        u"file.import_dates"_s, u"file.import_pictures"_s, u"file.export_plan"_s, u"client.new"_s,
        u"client.edit"_s, {}, u"file.open_workspace"_s, u"file.start"_s, u"studio.about"_s,
        u"sample.remove"_s, {}, u"view.sidebar"_s, u"view.theme"_s, u"view.fullscreen"_s, {},
        u"settings.open"_s, u"help.keys"_s, {}, u"app.quit"_s };
}

} // namespace galley::shell
