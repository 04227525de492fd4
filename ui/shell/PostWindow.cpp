#include "ui/shell/PostWindow.h"

#include "core/store/LocalStore.h"
#include "core/store/queries/ClientList.h"
#include "ui/calendar/DueSoon.h"
#include "ui/pictures/ThumbCache.h"
#include "ui/shell/ClientDialog.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/KeySheet.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Palette.h"
#include "ui/shell/Preferences.h"
#include "ui/shell/ShellCommands.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Toast.h"

#include <QCloseEvent>
#include <QScreen>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::shell {

using widgets::Command;
using widgets::CommandGroup;

namespace {

constexpr QSize kUsual(1384, 868);
constexpr QPoint kStep(32, 32); // from one window to the next, so that both are seen

// What the studio's window can do for any other: as its own commands say it, with the same keys.
const QStringList &lentCommands()
{
    static const QStringList kIds { u"view.theme"_s, u"view.larger"_s, u"view.smaller"_s, u"app.retry"_s,
        u"app.copy_details"_s, u"app.quit"_s };
    return kIds;
}

} // namespace

PostWindow::PostWindow(MainWindow &studio, widgets::PostPage *page)
    : m_studio(studio)
    , m_page(page)
    , m_commands(new CommandRegistry(this))
    , m_paletteSource(*m_commands, *this)
{
    setObjectName(u"postWindow"_s);
    setCentralWidget(page);
    page->show(); // it was hidden where it came from
    page->setHost(this);
    const QSize least = theme::size::minWindow.boundedTo(studio.minimumSize());
    setMinimumSize(least);
    makeCommands();
    m_palette = new Palette(
        m_paletteSource,
        [this](const QUuid &client, const QString &sha, const QSize &size, qreal dpr) {
            return m_studio.m_thumbs ? m_studio.m_thumbs->pixmap(client, sha, size * dpr) : QPixmap();
        },
        this);
    connect(m_studio.m_thumbs, &pictures::ThumbCache::loaded, m_palette, &Palette::refresh);
    connect(
        m_studio.m_store.get(), &store::LocalStore::undoChanged, m_commands, &CommandRegistry::retranslate);
    place();
    titleChanged();
}

void PostWindow::makeCommands()
{
    for (const Command &command : m_page->commands())
        m_commands->addForPage(m_page->pageId(), command);
    m_commands->setCurrentPage(m_page->pageId());
    for (const QString &id : lentCommands())
        m_commands->add(*m_studio.commands().find(id));
    const auto own = [this](const QString &like, const std::function<void()> &run) {
        Command command = *m_studio.commands().find(like);
        command.run = run;
        command.checked = {};
        m_commands->add(command);
    };
    own(u"go.palette"_s, [this] { m_palette->isOpen() ? m_palette->close() : openPalette(); });
    own(u"view.fullscreen"_s, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    own(u"help.keys"_s, [this] { (new KeySheet(*m_commands, this))->open(); });
    m_commands->add({ .id = u"go.studio"_s,
        .group = CommandGroup::Go,
        .text = [] { return tr("To the window of the studio"); },
        .run = [this] { m_studio.raiseToFront(); },
        .icon = u"calendar-days"_s,
        .shortcuts = { QKeySequence(u"Ctrl+Shift+O"_s) },
        .keywords = [] { return tr("calendar main window back"); } });
    for (const bool redo : { false, true })
        m_commands->add(ShellCommands::takeBack(m_studio, redo, [this] { return m_page; }));
    m_commands->setLetterKeys(m_studio.preferences().letterKeys());
    connect(&m_studio.preferences(), &Preferences::letterKeysChanged, m_commands,
        &CommandRegistry::setLetterKeys);
    connect(m_commands, &CommandRegistry::refused, this, &PostWindow::showNote);
    connect(m_commands, &CommandRegistry::ran, this, [this](const QString &id) {
        if (PaletteSource::isRecallable(id))
            m_studio.preferences().noteCommand(id);
    });
}

// Where the last one was; not on top of one that is open.
void PostWindow::place()
{
    if (!restoreGeometry(m_studio.preferences().postGeometry())) {
        const QRect room = m_studio.screen()->availableGeometry();
        resize(kUsual.boundedTo(room.size()));
        move(m_studio.pos() + kStep);
    }
    const auto isTaken = [this] {
        return std::ranges::any_of(m_studio.m_postWindows, [this](const QPointer<PostWindow> &other) {
            return other && other->isVisible() && (other->pos() - pos()).manhattanLength() < kStep.x();
        });
    };
    for (int i = 0; i < m_studio.m_postWindows.size() && isTaken(); ++i)
        move(pos() + kStep);
}

void PostWindow::raiseToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void PostWindow::openPalette()
{
    if (const auto count = store::searchableCount(m_studio.m_store->reader()))
        m_palette->setSearchable(*count);
    m_palette->setRecent(m_studio.preferences().recentCommands());
    m_palette->open();
}

void PostWindow::takeBack(qint64 action, bool redo, const std::function<void()> &then)
{
    m_studio.takeBack(action, redo, then);
}

void PostWindow::showError(const Error &error)
{
    m_studio.tellIn(m_page, error);
}

void PostWindow::showNote(const QString &text)
{
    if (!text.isEmpty())
        widgets::Toast::show(m_page, { .text = text, .icon = u"info"_s });
}

void PostWindow::runCommand(const QString &id)
{
    m_commands->run(id);
}

void PostWindow::setScope(const QList<QUuid> &clients)
{
    m_studio.setScope(clients);
}

void PostWindow::titleChanged()
{
    setWindowTitle(tr("%1 – Galley", "title of a post").arg(m_page->title()));
}

void PostWindow::openPost(const QUuid &post)
{
    m_studio.openPostWindow(post);
}

void PostWindow::openPostWindow(const QUuid &post)
{
    m_studio.openPostWindow(post);
}

QMenu *PostWindow::commandMenu(const QStringList &ids, QWidget *anchor)
{
    return m_commands->menu(ids, anchor);
}

void PostWindow::writePost(const QUuid &client, const QDate &day, const QTime &time)
{
    m_studio.raiseToFront();
    m_studio.writePost(client, day, time);
}

void PostWindow::openAccounts(const QUuid &client)
{
    m_studio.openClient(client, ClientPart::Accounts, this);
}

void PostWindow::editClient(const QUuid &client)
{
    m_studio.openClient(client, ClientPart::Client, this);
}

void PostWindow::leavePost()
{
    close();
}

void PostWindow::leaveTime(const QUuid &post, bool off, const std::function<void()> &act)
{
    calendar::leaveTheirTime(this, *m_studio.m_store, *m_studio.m_services.clock, { post },
        off ? calendar::Leaving::TakeOff : calendar::Leaving::Move, act);
}

int PostWindow::countPosts(const QString &text, int most)
{
    return m_studio.countPosts(text, most);
}

QList<PalettePost> PostWindow::searchPosts(const QString &text, int limit)
{
    return m_studio.searchPosts(text, limit);
}

QList<PalettePost> PostWindow::chosenPosts()
{
    return m_studio.palettePosts(m_page->selectedPosts());
}

QList<store::ClientRow> PostWindow::clients()
{
    return m_studio.clients();
}

PhraseContext PostWindow::phraseContext(const QString &zone)
{
    return m_studio.phraseContext(zone);
}

int PostWindow::postsOn(const QDate &day)
{
    return m_studio.postsOn(day);
}

void PostWindow::goToDate(const QDate &day)
{
    m_studio.raiseToFront();
    m_studio.goToDate(day);
}

void PostWindow::showPost(const QUuid &post)
{
    m_studio.openPostWindow(post);
}

void PostWindow::chooseClient(const QUuid &client, bool add)
{
    m_studio.raiseToFront();
    m_studio.chooseClient(client, add);
}

void PostWindow::movePost(const QUuid &post, const QDate &day, const QTime &time)
{
    m_studio.raiseToFront();
    m_studio.movePost(post, day, time);
}

void PostWindow::copyPost(const QUuid &post, const QDate &day, const QTime &time)
{
    m_studio.raiseToFront();
    m_studio.copyPost(post, day, time);
}

// Pictures that are still coming in come in; opened again meanwhile, it stays. What cannot be stored comes
// back with the reason: nobody would find it again.
void PostWindow::closeEvent(QCloseEvent *event)
{
    m_studio.preferences().setPostGeometry(saveGeometry());
    event->accept();
    m_studio.noteOpenPosts(this);
    m_page->finish([this](const Result<void> &stored) {
        if (isVisible())
            return;
        if (stored)
            return deleteLater();
        raiseToFront();
        showError(stored.error());
    });
}

void PostWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_commands->retranslate();
        titleChanged();
    }
    QMainWindow::changeEvent(event);
}

} // namespace galley::shell
