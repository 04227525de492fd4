#pragma once

#include "ui/shell/PaletteSource.h"
#include "ui/widgets/Page.h"

#include <QMainWindow>

namespace galley::shell {

class CommandRegistry;
class MainWindow;
class Palette;

// A post in a window of its own, beside the studio's. What is done to the post, its page does; what concerns
// the studio goes to the studio's window, which comes to the front where that is shown. Closing asks nothing:
// the window goes when all of the post is stored.
class PostWindow final : public QMainWindow, public widgets::PageHost, public PaletteHost
{
    Q_OBJECT

public:
    PostWindow(
        MainWindow &studio, widgets::PostPage *page); // takes the page; the studio's window outlives it

    [[nodiscard]] QUuid post() const { return m_page->post(); }

    [[nodiscard]] widgets::PostPage &page() const { return *m_page; }

    [[nodiscard]] CommandRegistry &commands() { return *m_commands; }

    void raiseToFront();

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
    void takeBack(qint64 action, bool redo, const std::function<void()> &then) override;
    void openAccounts(const QUuid &client) override;

    // PaletteHost
    [[nodiscard]] QList<PalettePost> searchPosts(const QString &text, int limit) override;
    [[nodiscard]] int countPosts(const QString &text, int most) override;
    [[nodiscard]] QList<PalettePost> chosenPosts() override;
    [[nodiscard]] QList<store::ClientRow> clients() override;
    [[nodiscard]] PhraseContext phraseContext(const QString &zone) override;
    [[nodiscard]] int postsOn(const QDate &day) override;
    void goToDate(const QDate &day) override;
    void showPost(const QUuid &post) override;
    void chooseClient(const QUuid &client, bool add) override;
    void movePost(const QUuid &post, const QDate &day, const QTime &time) override;
    void copyPost(const QUuid &post, const QDate &day, const QTime &time) override;
    void editClient(const QUuid &client) override;

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeCommands();
    void place();
    void openPalette();

    MainWindow &m_studio;
    widgets::PostPage *m_page;
    CommandRegistry *m_commands;
    PaletteSource m_paletteSource;
    Palette *m_palette;
};

} // namespace galley::shell
