#include "ui/shell/MainWindow.h"

#include "core/base/Log.h"
#include "core/store/LocalStore.h"
#include "ui/pictures/ThumbCache.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/Language.h"
#include "ui/shell/Palette.h"
#include "ui/shell/PostWindow.h"
#include "ui/shell/Preferences.h"
#include "ui/shell/SampleBar.h"
#include "ui/shell/ShellCommands.h"
#include "ui/shell/Sidebar.h"
#include "ui/theme/Theme.h"
#include "ui/theme/Tokens.h"
#include "ui/welcome/WelcomePage.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/Toast.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace galley::shell {

namespace {

// The tallest that is common: its height is known only once the window is shown.
constexpr int kTitleBar = 40;

} // namespace

// For a report: the code, and what the system said.
QString MainWindow::detailsOf(const Error &error)
{
    return u"Galley %1: %2 %3"_s.arg(QCoreApplication::applicationVersion(), error.code, error.detail)
        .simplified();
}

MainWindow::MainWindow(const WindowServices &services)
    : m_services(services)
    , m_preferences(new Preferences(*services.settings, this))
    , m_commands(new CommandRegistry(this))
    , m_paletteSource(*m_commands, *this)
    , m_states(new QStackedWidget(this))
{
    setObjectName(u"mainWindow"_s);
    const QSize room = screen() ? screen()->availableSize() - QSize(0, kTitleBar) : QSize(1440, 900);
    // On the lowest screens the title bar leaves less than that, and what hangs below is out of reach.
    setMinimumSize(theme::size::minWindow.width(), std::min(theme::size::minWindow.height(), room.height()));
    setCentralWidget(m_states);
    setAcceptDrops(true); // spreadsheets
    ShellCommands::registerAll(*this, *m_commands);
    m_commands->setLetterKeys(m_preferences->letterKeys());
    connect(m_preferences, &Preferences::letterKeysChanged, m_commands, &CommandRegistry::setLetterKeys);
    connect(m_commands, &CommandRegistry::refused, this, &MainWindow::showNote);
    connect(m_commands, &CommandRegistry::ran, this, [this](const QString &id) {
        if (PaletteSource::isRecallable(id))
            m_preferences->noteCommand(id);
    });
    buildWorkspace();
    m_palette = new Palette(
        m_paletteSource,
        [this](const QUuid &client, const QString &sha, const QSize &size, qreal dpr) {
            return m_thumbs ? m_thumbs->pixmap(client, sha, size * dpr) : QPixmap();
        },
        this);
    qApp->installEventFilter(this);
    if (!restoreGeometry(m_preferences->geometry()))
        resize(QSize(1440, 900).boundedTo(room));
    updateTitle();
}

MainWindow::~MainWindow()
{
    qApp->removeEventFilter(this);
    closeWorkspace();
}

void MainWindow::buildWorkspace()
{
    m_workspaceBox = new QWidget(m_states);
    auto *columns = new QHBoxLayout(m_workspaceBox);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    m_sidebar = new Sidebar(*m_commands, m_workspaceBox);
    columns->addWidget(m_sidebar);
    auto *content = new QWidget(m_workspaceBox);
    content->setObjectName(u"content"_s);
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_sampleBar = new SampleBar(content);
    m_sampleBar->hide();
    m_pages = new QStackedWidget(content);
    rows->addWidget(m_sampleBar);
    m_notices = new QVBoxLayout;
    m_notices->setSpacing(8);
    rows->addLayout(m_notices);
    rows->addWidget(m_pages, 1);
    columns->addWidget(content, 1);
    m_states->addWidget(m_workspaceBox);

    connect(&theme::Theme::instance(), &theme::Theme::changed, this, &MainWindow::foldSidebar);
    connect(m_sampleBar, &SampleBar::startRequested, this, [this] {
        showWelcome();
        m_welcome->showForm(false);
    });
    connect(m_sidebar, &Sidebar::pageChosen, this, &MainWindow::showPage);
    connect(m_sidebar, &Sidebar::clientChosen, this, &MainWindow::chooseClient);
    connect(m_sidebar, &Sidebar::clientMenuRequested, this, &MainWindow::openClientMenu);
    connect(m_sidebar, &Sidebar::menuRequested, this, &MainWindow::openMenu);
}

void MainWindow::showWelcome()
{
    if (!m_welcome) {
        m_welcome = new welcome::WelcomePage(m_states);
        m_states->addWidget(m_welcome);
        connect(m_welcome, &welcome::WelcomePage::sampleRequested, this, &MainWindow::openSample);
        connect(m_welcome, &welcome::WelcomePage::startRequested, this, &MainWindow::startStudio);
        connect(m_welcome, &welcome::WelcomePage::openRequested, this, &MainWindow::askForWorkspace);
        connect(m_welcome, &welcome::WelcomePage::studioRequested, this, &MainWindow::openWorkspace);
        connect(m_welcome, &welcome::WelcomePage::languageChosen, m_preferences, &Preferences::setLanguage);
        connect(m_welcome, &welcome::WelcomePage::themeChosen, m_preferences, &Preferences::setThemeMode);
    }
    QList<welcome::WelcomePage::LanguageName> names;
    for (const QString &code : languages())
        names.append({ code, languageName(code) });
    m_welcome->setLanguages(names, currentLanguage());
    m_welcome->setThemeMode(m_preferences->themeMode());
    QList<welcome::WelcomePage::Studio> studios;
    for (const KnownStudio &studio : studiosHere())
        studios.append({ studio.folder, studio.name });
    m_welcome->setStudios(studios);
    m_welcome->setBusy({});
    m_welcome->showChoices();
    m_emptyFolder.clear();
    m_states->setCurrentWidget(m_welcome);
    m_welcome->focusFirst();
    updateTitle();
}

void MainWindow::raiseToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

widgets::Page *MainWindow::currentPage() const
{
    return m_store ? static_cast<widgets::Page *>(m_pages->currentWidget()) : nullptr;
}

void MainWindow::showPage(const QString &id)
{
    for (int i = 0; i < m_pages->count(); ++i) {
        auto *page = static_cast<widgets::Page *>(m_pages->widget(i));
        if (page->pageId() != id)
            continue;
        m_pages->setCurrentIndex(i);
        m_sidebar->setCurrentPage(id);
        m_commands->setCurrentPage(id);
        foldSidebar();
        page->focusContent(Qt::OtherFocusReason);
    }
    noteOpenPosts();
    updateTitle();
}

void MainWindow::reload()
{
    if (!m_store)
        return;
    auto &reader = m_store->reader();
    if (const auto head = store::studioHead(reader))
        m_studio = *head;
    if (const auto clients = store::clientList(reader))
        m_clients = *clients;
    m_sidebar->setStudio(m_studio);
    m_sidebar->setClients(m_clients);
    // A client that is gone leaves the scope.
    QList<QUuid> scope;
    for (const store::ClientRow &client : std::as_const(m_clients)) {
        if (m_scope.contains(client.id))
            scope.append(client.id);
    }
    if (scope.size() != m_scope.size())
        setScope(scope);
    updateTitle();
}

void MainWindow::setScope(const QList<QUuid> &clients)
{
    m_scope = clients;
    m_sidebar->setScope(clients);
    for (int i = 0; i < m_pages->count(); ++i)
        static_cast<widgets::Page *>(m_pages->widget(i))->setScope(clients);
    updateTitle();
}

void MainWindow::chooseClient(const QUuid &client, bool add)
{
    if (client.isNull()) {
        setScope({});
        return;
    }
    QList<QUuid> scope = m_scope;
    if (!add)
        scope = scope == QList<QUuid> { client } ? QList<QUuid>() : QList<QUuid> { client };
    else if (!scope.removeOne(client))
        scope.append(client);
    setScope(scope);
}

void MainWindow::updateTitle()
{
    const widgets::Page *page = m_states->currentWidget() == m_workspaceBox ? currentPage() : nullptr;
    if (!page) {
        setWindowTitle(u"Galley"_s);
        return;
    }
    QStringList names;
    for (const store::ClientRow &client : m_clients) {
        if (m_scope.contains(client.id))
            names.append(client.name);
    }
    const QString scope = names.isEmpty() ? m_studio.name : QLocale().createSeparatedList(names);
    setWindowTitle(tr("%1, %2 – Galley", "screen, clients").arg(page->navText(), scope));
}

void MainWindow::titleChanged()
{
    updateTitle();
}

void MainWindow::openPalette(const QString &text)
{
    if (!m_store || m_states->currentWidget() != m_workspaceBox)
        return;
    if (const auto count = store::searchableCount(m_store->reader()))
        m_palette->setSearchable(*count);
    m_palette->setRecent(m_preferences->recentCommands());
    m_palette->open(text);
}

void MainWindow::onCommitted(const store::Commit &commit)
{
    m_sidebar->setSavedAt(ownTime(m_services.clock->nowMs()));
    static const QSet<QString> shown { u"agencies"_s, u"profiles"_s, u"memberships"_s, u"brands"_s,
        u"posts"_s, u"approvals"_s };
    for (const store::ChangedRow &row : commit.rows) {
        if (shown.contains(row.table)) {
            reload();
            return;
        }
    }
}

QMenu *MainWindow::commandMenu(const QStringList &ids, QWidget *anchor)
{
    return m_commands->menu(ids, anchor);
}

QWidget *MainWindow::toastPlace() const
{
    if (auto *own = qobject_cast<PostWindow *>(QApplication::activeWindow()))
        return own->centralWidget();
    return m_store ? m_pages : static_cast<QWidget *>(m_states);
}

void MainWindow::showError(const Error &error)
{
    tellIn(m_store ? m_pages : static_cast<QWidget *>(m_states), error);
}

void MainWindow::tellIn(QWidget *place, const Error &error)
{
    const widgets::ErrorWords words = widgets::errorText(error);
    qCWarning(logUi) << error.code << error.detail;
    m_details = detailsOf(error);
    widgets::Toast::Content content { .text = words.meaning.isEmpty() ? words.happened
                                                                      : words.happened + u' ' + words.meaning,
        .icon = u"triangle-alert"_s };
    const bool canRetry = words.actionId != "app.retry"_L1 || m_retry;
    if (!words.action.isEmpty() && m_commands->find(words.actionId) && canRetry) {
        content.action = words.action;
        content.run = [this, id = words.actionId] { m_commands->run(id); };
    }
    widgets::Toast::show(place, content);
}

void MainWindow::showNote(const QString &text)
{
    if (text.isEmpty())
        return;
    widgets::Toast::show(
        m_store ? m_pages : static_cast<QWidget *>(m_states), { .text = text, .icon = u"info"_s });
}

void MainWindow::runCommand(const QString &id)
{
    m_commands->run(id);
}

void MainWindow::stepRegion(int by)
{
    // Sidebar, screen, and a toast with a button while there is one.
    const auto toasts = m_pages->findChildren<widgets::Toast *>(Qt::FindDirectChildrenOnly)
        + findChildren<widgets::Toast *>(Qt::FindDirectChildrenOnly);
    auto *toastButton = toasts.isEmpty() ? nullptr : toasts.last()->findChild<QPushButton *>();
    const QWidget *focus = QApplication::focusWidget();
    const int regions = toastButton ? 3 : 2;
    const int here = m_sidebar->isAncestorOf(focus) ? 0 : toastButton && toastButton->hasFocus() ? 2 : 1;
    switch ((here + by + regions) % regions) {
    case 0:
        m_sidebar->focusCurrent();
        break;
    case 1:
        currentPage()->focusContent(Qt::ShortcutFocusReason);
        break;
    default:
        toastButton->setFocus(Qt::ShortcutFocusReason);
    }
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    foldSidebar();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_preferences->setGeometry(saveGeometry());
    for (const QPointer<PostWindow> &own : std::as_const(m_postWindows)) {
        if (own)
            own->close();
    }
    event->accept();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_commands->retranslate();
        for (int i = 0; i < m_pages->count(); ++i) {
            auto *page = static_cast<widgets::Page *>(m_pages->widget(i));
            if (page != m_postPage)
                m_sidebar->setPageText(page->pageId(), page->navText());
        }
        if (m_welcome)
            m_welcome->setLanguage(currentLanguage());
        if (m_rebuilt)
            tellOfRebuilding();
        updateTitle();
    }
    QMainWindow::changeEvent(event);
}

bool MainWindow::modalOpen() const
{
    for (const QWidget *at = QApplication::focusWidget(); at && at != this; at = at->parentWidget()) {
        if (at->property("modalLayer").toBool() || at->inherits("galley::widgets::Dialog"))
            return true;
    }
    return false;
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    // A dialog keeps the window's keys from acting behind it.
    if (event->type() == QEvent::ShortcutOverride && modalOpen()) {
        event->accept();
        return false;
    }
    return QMainWindow::eventFilter(watched, event);
}

} // namespace galley::shell
