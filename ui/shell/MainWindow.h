#pragma once

#include "core/base/Clock.h"
#include "core/base/Ids.h"
#include "core/domain/ChangeSet.h"
#include "core/domain/NewStudio.h"
#include "core/store/queries/ClientList.h"
#include "ui/shell/KnownStudios.h"
#include "ui/shell/PaletteSource.h"
#include "ui/widgets/Page.h"

#include <QMainWindow>
#include <QPointer>
#include <QSet>

#include <memory>

class QBoxLayout;
class QLabel;
class QSettings;
class QStackedWidget;

namespace galley::store {
class LocalStore;
struct Commit;
struct UndoOutcome;
} // namespace galley::store

namespace galley::pictures {
class ThumbCache;
}

namespace galley::schedule {
struct Move;
}

namespace galley::widgets {
class Banner;
class Popover;
} // namespace galley::widgets

namespace galley::welcome {
class WelcomePage;
}

namespace galley::shell {

enum class ClientPart;
class CommandRegistry;
class FailurePage;
class Palette;
class Preferences;
class PostWindow;
class SampleBar;
class Sidebar;

// What the program hands to its window. Everything outlives the window.
struct WindowServices
{
    const Clock *clock = nullptr;
    IdSource *ids = nullptr;
    QSettings *settings = nullptr;
    QString sampleFolder; // where the sample studio lives
    QString studiosFolder; // where new studios are made
    // The screens, in the order of the sidebar; the first is shown first. Empty: those that the program has.
    std::function<QList<widgets::Page *>(store::LocalStore &, QWidget *parent)> makePages = {};
    // Where posts are written, made when it is first needed. Empty: nowhere.
    std::function<widgets::PostPage *(store::LocalStore &, pictures::ThumbCache &, QWidget *parent)>
        makePostPage = {};
    // Opens the import of spreadsheets; `files` may be empty, then it asks.
    std::function<void(store::LocalStore &, QWidget *window, const QUuid &client, const QStringList &files)>
        openImport = {};
    // The same for the dates of a calendar file; `client` null: for all.
    std::function<void(store::LocalStore &, QWidget *window, const QUuid &client, const QString &file)>
        openDates = {};
    // Asks for a file and writes the plan of these clients (empty: all) to it; `saved` hears how that went.
    std::function<void(store::LocalStore &, QWidget *window, const QList<QUuid> &clients, const QString &name,
        const std::function<void(const Result<QString> &path)> &saved)>
        exportPlan = {};
};

// The window: first screen, a workspace with its screens, or what keeps a workspace from opening.
class MainWindow final : public QMainWindow, public widgets::PageHost, public PaletteHost
{
    Q_OBJECT

public:
    explicit MainWindow(const WindowServices &services);
    ~MainWindow() override;

    void showWelcome();
    void openWorkspace(const QString &folder);
    void openSample();
    void showWorkspace(std::unique_ptr<store::LocalStore> store);
    void raiseToFront();
    void openClient(const QUuid &client, ClientPart part, QWidget *window); // in a dialog over it
    void importPictures(); // of a folder, into a new post
    void openDates(const QString &file = {}); // of a calendar file; empty: asks for one

    [[nodiscard]] CommandRegistry &commands() { return *m_commands; }

    [[nodiscard]] store::LocalStore *workspace() const { return m_store.get(); }

    [[nodiscard]] Preferences &preferences() { return *m_preferences; }

    [[nodiscard]] widgets::Page *currentPage() const;

    [[nodiscard]] QList<QUuid> scope() const { return m_scope; }

    void openPalette(const QString &text = {});

    // PageHost
    void showError(const Error &error) override;
    void showNote(const QString &text) override;
    void runCommand(const QString &id) override;
    void setScope(const QList<QUuid> &clients) override;
    void titleChanged() override;
    void openPost(const QUuid &post) override;
    void openPostWindow(const QUuid &post) override;
    [[nodiscard]] QMenu *commandMenu(const QStringList &ids, QWidget *anchor) override;
    void writePost(const QUuid &client, const QDate &day, const QTime &time) override;
    void leavePost() override;
    void leaveTime(const QUuid &post, bool off, const std::function<void()> &act) override;
    void takeBack(qint64 action, bool redo, const std::function<void()> &then = {}) override;
    void openAccounts(const QUuid &client) override;

    // PaletteHost
    [[nodiscard]] QList<PalettePost> searchPosts(const QString &text, int limit) override;
    [[nodiscard]] int countPosts(const QString &text, int most) override;
    [[nodiscard]] QList<PalettePost> chosenPosts() override;

    [[nodiscard]] QList<store::ClientRow> clients() override { return m_clients; }

    [[nodiscard]] PhraseContext phraseContext(const QString &zone) override;
    [[nodiscard]] int postsOn(const QDate &day) override;
    void goToDate(const QDate &day) override;
    void showPost(const QUuid &post) override;
    void chooseClient(const QUuid &client, bool add) override;
    void movePost(const QUuid &post, const QDate &day, const QTime &time) override;
    void copyPost(const QUuid &post, const QDate &day, const QTime &time) override;
    void editClient(const QUuid &client) override;

Q_SIGNALS:
    void workspaceOpened(const QString &folder);
    void workspaceClosed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    friend class PostWindow;
    friend class ShellCommands;

    void buildWorkspace();
    [[nodiscard]] QList<widgets::Page *> makePages();
    void closeWorkspace();
    void removeHalfSample();
    void reload(); // studio and clients, from the store
    void showPage(const QString &id);
    [[nodiscard]] bool isWriting() const; // the page for posts is shown
    [[nodiscard]] bool makePostPage(); // false where there is none
    void turnToPostPage();
    // Which posts are open is kept in the store while they are: after an end without a word they are again.
    void noteOpenPosts(const PostWindow *closing = nullptr);
    void forgetOpenPosts();
    void reopenPosts();
    [[nodiscard]] PostWindow *windowOf(const QUuid &post) const; // null: it has none
    [[nodiscard]] widgets::PostPage *takePostPage(const QUuid &post); // null: another post is on it
    [[nodiscard]] QList<QUuid> meantPosts() const; // written or chosen here
    [[nodiscard]] bool fitsRail() const; // the sidebar folds unless somebody said otherwise
    void foldSidebar();
    void toggleSidebar();
    void onCommitted(const store::Commit &commit);
    void onUndoChanged();
    void undo(bool redo);
    [[nodiscard]] QWidget *toastPlace() const; // in the window that one works in
    void tellIn(QWidget *place, const Error &error);
    void tellUndone(const store::UndoOutcome &outcome, bool redo, const std::function<void()> &back);
    void openActivity();
    void openBin();
    void restorePosts(const QList<QUuid> &posts);
    void apply(QList<ChangeSet> sets, const std::function<void()> &done = {});
    void tellOfRebuilding();
    [[nodiscard]] static QString detailsOf(const Error &error);
    void showFailure(const Error &error, const QString &folder);
    void startStudio(const NewStudio &studio, bool thenImport);
    void removeSample();
    void askForWorkspace();
    void openImport(const QStringList &files = {});
    void exportPlan();
    void newClient();
    void openClientMenu(const QUuid &client, const QPoint &at);
    [[nodiscard]] QUuid meantClient() const; // the one that is shown, or the only one; null: several
    void openSettings(const QString &field = {}); // with the focus there
    void openKeySheet();
    void openAboutStudio();
    void openMenu(QWidget *anchor);
    [[nodiscard]] QList<KnownStudio> studiosHere() const; // but for the sample
    void listStudios(QMenu &menu);
    void stepRegion(int by);
    void updateTitle();
    [[nodiscard]] QList<PalettePost> palettePosts(const QList<QUuid> &ids) const;
    void applyMove(const Result<schedule::Move> &move, const QUuid &show);
    [[nodiscard]] QString ownZone() const;
    [[nodiscard]] QDateTime ownTime(qint64 ms) const; // as one's own clock shows it
    [[nodiscard]] bool modalOpen() const;

    WindowServices m_services;
    Preferences *m_preferences;
    CommandRegistry *m_commands;
    PaletteSource m_paletteSource;
    std::unique_ptr<store::LocalStore> m_store;

    QStackedWidget *m_states;
    welcome::WelcomePage *m_welcome = nullptr;
    QPointer<FailurePage> m_failure;
    QWidget *m_workspaceBox = nullptr;
    SampleBar *m_sampleBar = nullptr;
    QBoxLayout *m_notices = nullptr; // above the screens, until they are closed
    QPointer<widgets::Banner> m_rebuilt;
    Sidebar *m_sidebar = nullptr;
    QStackedWidget *m_pages = nullptr;
    widgets::PostPage *m_postPage = nullptr; // one of the pages
    QList<QPointer<PostWindow>> m_postWindows;
    QString m_pageBefore; // where one was before a post was written
    QString m_openPosts; // as they were noted last
    Palette *m_palette = nullptr;
    QPointer<widgets::Popover> m_activity;
    pictures::ThumbCache *m_thumbs = nullptr;

    QString m_emptyFolder; // asked for, and nobody has begun there: the next studio is made in it

    store::StudioHead m_studio;
    QList<store::ClientRow> m_clients;
    QList<QUuid> m_scope;
    QSet<QUuid> m_seenSteps; // change groups that a toast has told of
    qint64 m_openedAt = 0;
    bool m_undoing = false;
    QList<bool> m_undosToCome; // pressed while one was still at work; true: redo
    QString m_details; // of the last error, what "Copy details" copies
    std::function<void()> m_retry; // what "Try again" does
};

} // namespace galley::shell
