// Opening, starting, showing and closing a workspace.
#include "core/base/Log.h"
#include "core/media/MediaStore.h"
#include "core/sample/SampleStudio.h"
#include "core/store/LocalStore.h"
#include "core/store/Recovery.h"
#include "ui/calendar/CalendarPage.h"
#include "ui/pictures/ThumbCache.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/FailurePage.h"
#include "ui/shell/Language.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Palette.h"
#include "ui/shell/PostWindow.h"
#include "ui/shell/Preferences.h"
#include "ui/shell/RecoveryText.h"
#include "ui/shell/SampleBar.h"
#include "ui/shell/ShellCommands.h"
#include "ui/shell/Sidebar.h"
#include "ui/welcome/WelcomePage.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/ErrorText.h"
#include "ui/widgets/Popover.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QDir>
#include <QPushButton>
#include <QStackedWidget>
#include <QUrl>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace galley::shell {

namespace {

constexpr int kLongestFolderName = 60;

// A folder of the studio's name; one that is taken gets a number.
QString folderFor(const QString &studios, const QString &name)
{
    QString base = name.trimmed().left(kLongestFolderName).trimmed();
    for (QChar &c : base) {
        if (!c.isLetterOrNumber() && c != u' ' && c != u'-')
            c = u'-';
    }
    QString folder = studios + u'/' + base;
    for (int i = 2; QDir(folder).exists(); ++i)
        folder = u"%1/%2 %3"_s.arg(studios, base).arg(i);
    return folder;
}

} // namespace

void MainWindow::openWorkspace(const QString &folder)
{
    if (m_store && QDir(m_store->folder()) == QDir(folder)) {
        m_states->setCurrentWidget(m_workspaceBox);
        updateTitle();
        return;
    }
    closeWorkspace();
    auto opened = store::LocalStore::open(folder, { m_services.clock, m_services.ids });
    if (!opened) {
        showFailure(opened.error(), folder);
        return;
    }
    showWorkspace(std::move(*opened));
}

// A sample whose setting up was killed is nobody's yet: it goes away, and the next one is whole.
void MainWindow::removeHalfSample()
{
    const auto head = store::studioHead(m_store->reader());
    if (!head || !head->sample || sample::isComplete(m_store->reader()))
        return;
    const QString folder = m_store->folder();
    m_store.reset();
    if (!QDir(folder).removeRecursively())
        qCWarning(logUi) << "a sample studio that was left half done stays in part";
}

void MainWindow::openSample()
{
    if (m_store && m_studio.sample) {
        openWorkspace(m_store->folder());
        return;
    }
    closeWorkspace();
    for (int attempt = 0; attempt < 2 && !m_store; ++attempt) {
        auto opened = store::LocalStore::open(m_services.sampleFolder, { m_services.clock, m_services.ids });
        if (!opened) {
            showFailure(opened.error(), m_services.sampleFolder);
            return;
        }
        m_store = std::move(*opened);
        if (attempt == 0)
            removeHalfSample();
    }
    const auto head = store::studioHead(m_store->reader());
    if (head && !head->id.isNull()) {
        showWorkspace(std::move(m_store));
        return;
    }
    if (!m_welcome || m_states->currentWidget() != m_welcome)
        showWelcome();
    m_welcome->setBusy(tr("Setting up the sample studio…"));
    sample::install(*m_store, *m_services.clock, *m_services.ids)
        .then(this, [this](const Result<QUuid> &person) {
            if (!person) {
                const QString folder = m_store->folder();
                m_store.reset();
                showFailure(person.error(), folder);
                return;
            }
            m_store->setPerson(*person);
            showWorkspace(std::move(m_store));
        });
}

void MainWindow::showWorkspace(std::unique_ptr<store::LocalStore> store)
{
    if (m_store)
        closeWorkspace();
    m_store = std::move(store);
    const auto head = store::studioHead(m_store->reader());
    if (!head) {
        showFailure(head.error(), m_store->folder());
        return;
    }
    if (head->id.isNull()) {
        // An empty folder: nobody has started here yet.
        const QString folder = m_store->folder();
        m_store.reset();
        showWelcome();
        m_emptyFolder = folder;
        m_welcome->showForm(false);
        return;
    }
    media::MediaStore(m_store->folder()).removeLeftovers();
    m_openedAt = m_services.clock->nowMs();
    m_seenSteps.clear();
    if (const auto step = m_store->undoStep())
        m_seenSteps.insert(step->group);
    connect(m_store.get(), &store::LocalStore::committed, this, &MainWindow::onCommitted);
    connect(m_store.get(), &store::LocalStore::undoChanged, this, &MainWindow::onUndoChanged);
    m_thumbs = new pictures::ThumbCache(m_store->folder(), this);
    connect(m_thumbs, &pictures::ThumbCache::loaded, m_palette, &Palette::refresh);

    m_scope.clear();
    const QList<widgets::Page *> pages =
        m_services.makePages ? m_services.makePages(*m_store, m_pages) : makePages();
    for (widgets::Page *page : pages) {
        page->setHost(this);
        m_pages->addWidget(page);
        m_sidebar->addPage(page->pageId(), page->navText(), page->navIcon());
        ShellCommands::registerPage(*this, *m_commands, page);
    }
    reload();
    const auto last = m_store->undoStep();
    m_sidebar->setSavedAt(ownTime(last ? last->at : m_openedAt));
    m_sampleBar->setVisible(m_studio.sample);
    m_states->setCurrentWidget(m_workspaceBox);
    foldSidebar();
    if (!pages.isEmpty())
        showPage(pages.first()->pageId());
    m_preferences->setLastWorkspace(m_store->folder());
    if (!m_studio.sample)
        m_preferences->noteStudio({ m_store->folder(), m_studio.name });
    tellOfRebuilding();
    reopenPosts();
    Q_EMIT workspaceOpened(m_store->folder());
}

// Stays until it is closed: what was damaged is nothing to be told in passing.
void MainWindow::tellOfRebuilding()
{
    delete m_rebuilt;
    const auto report = m_store->recovery();
    if (!report)
        return;
    m_rebuilt =
        new widgets::Banner(report->complete ? widgets::BannerRole::Info : widgets::BannerRole::Waiting,
            rebuiltText(), rebuiltFromText(*report, ownZone()));
    m_rebuilt->setObjectName(u"rebuilt"_s);
    connect(m_rebuilt->addAction(tr("Show the folder")), &QPushButton::clicked, this,
        [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_store->folder())); });
    m_rebuilt->setClosable(true);
    connect(m_rebuilt, &widgets::Banner::closed, m_rebuilt, &QObject::deleteLater);
    connect(m_rebuilt, &QObject::destroyed, m_notices, [this] { m_notices->setContentsMargins({}); });
    m_notices->setContentsMargins(16, 12, 16, 4);
    m_notices->addWidget(m_rebuilt);
}

QList<widgets::Page *> MainWindow::makePages()
{
    auto *page = new calendar::CalendarPage(*m_store, *m_services.clock, *m_services.ids, m_pages);
    page->setWeekStart(m_preferences->weekStart());
    connect(m_preferences, &Preferences::weekStartChanged, page, &calendar::CalendarPage::setWeekStart);
    return { page };
}

void MainWindow::closeWorkspace()
{
    if (!m_store)
        return;
    m_palette->close();
    forgetOpenPosts();
    delete m_activity;
    for (const QPointer<PostWindow> &own : std::exchange(m_postWindows, {}))
        delete own;
    m_commands->removePageCommands();
    m_sidebar->removePages();
    while (m_pages->count() > 0)
        delete m_pages->widget(0);
    m_postPage = nullptr;
    delete std::exchange(m_thumbs, nullptr);
    delete m_rebuilt;
    m_retry = nullptr;
    m_clients.clear();
    m_studio = {};
    m_store.reset();
    Q_EMIT workspaceClosed();
}

void MainWindow::showFailure(const Error &error, const QString &folder)
{
    qCWarning(logUi) << "cannot open a workspace:" << error.code << error.detail;
    m_retry = [this, folder] { folder == m_services.sampleFolder ? openSample() : openWorkspace(folder); };
    m_details = detailsOf(error);
    delete m_failure;
    m_failure = new FailurePage(error, *m_commands, m_states);
    connect(m_failure, &FailurePage::backRequested, this, &MainWindow::showWelcome);
    m_states->addWidget(m_failure);
    m_states->setCurrentWidget(m_failure);
    updateTitle();
}

void MainWindow::startStudio(const NewStudio &studio, bool thenImport)
{
    // In the language that is read here: the system's own may be one that Galley does not speak.
    NewStudio begun = studio;
    begun.locale = currentLanguage();
    const auto created = createStudio(*m_services.ids, *m_services.clock, begun);
    if (!created) {
        m_welcome->showProblem(widgets::errorText(created.error()).happened);
        return;
    }
    const QString folder =
        m_emptyFolder.isEmpty() ? folderFor(m_services.studiosFolder, studio.name) : m_emptyFolder;
    closeWorkspace();
    auto opened = store::LocalStore::open(folder, { m_services.clock, m_services.ids });
    if (!opened) {
        const widgets::ErrorWords words = widgets::errorText(opened.error());
        m_welcome->showProblem(words.happened + u' ' + words.meaning);
        return;
    }
    m_store = std::move(*opened);
    m_emptyFolder = folder; // until the studio is in it, a second attempt takes the same
    m_welcome->setBusy(tr("Starting the studio…"));
    m_store->apply(created->sets)
        .then(this, [this, person = created->person, thenImport](const Result<store::Commit> &done) {
            if (!done) {
                m_store.reset();
                const widgets::ErrorWords words = widgets::errorText(done.error());
                m_welcome->showProblem(words.happened + u' ' + words.meaning);
                return;
            }
            m_emptyFolder.clear();
            m_store->setPerson(person);
            showWorkspace(std::move(m_store));
            if (thenImport)
                openImport();
        });
}

} // namespace galley::shell
