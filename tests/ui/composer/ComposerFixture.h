#pragma once

#include "core/media/MediaHelper.h"
#include "tests/support/TestStore.h"
#include "tests/support/WorkspaceBuilder.h"
#include "ui/composer/ComposerPage.h"
#include "ui/pictures/ThumbCache.h"

#include <QHash>
#include <QPlainTextEdit>
#include <QPushButton>

namespace galley::test {

// A window with nothing but a composer, for a client in Berlin with accounts on Instagram, X and Bluesky. It
// plays the window's part: the page's commands have their keys.
class ComposerFixture final : public widgets::PageHost
{
public:
    explicit ComposerFixture(QSize size = { 1384, 900 });

    void showError(const Error &error) override { errors.append(error); }

    void showNote(const QString &text) override { notes.append(text); }

    void runCommand(const QString &id) override { run(id); }

    void setScope(const QList<QUuid> &) override { }

    void titleChanged() override { }

    void openPost(const QUuid &id) override { page->openPost(id); }

    void openPostWindow(const QUuid &id) override { windows.append(id); }

    QMenu *commandMenu(const QStringList &ids, QWidget *anchor) override;

    void writePost(const QUuid &whom, const QDate &day, const QTime &time) override
    {
        page->writePost(whom, day, time);
    }

    void leavePost() override { ++left; }

    void takeBack(qint64 action, bool redo, const std::function<void()> &then) override;

    // Asks as long as `isDue`; the answer is in the test's hand.
    void leaveTime(const QUuid &, bool, const std::function<void()> &act) override
    {
        if (isDue)
            asked = act;
        else
            act();
    }

    void openAccounts(const QUuid &whose) override { accountsOf.append(whose); }

    bool run(const QString &id); // false: not available

    // Of the page that is open.
    [[nodiscard]] compose::PostDocument &document() { return page->session()->document(); }

    [[nodiscard]] const compose::Target *target(Platform platform);

    [[nodiscard]] QPlainTextEdit *caption() { return page->findChild<QPlainTextEdit *>(); }

    template <typename T> [[nodiscard]] T *child(const QString &name) { return page->findChild<T *>(name); }

    [[nodiscard]] bool isSaved(); // all of it is in the store

    TestStore workspace;
    WorkspaceBuilder build { workspace.ids, workspace.clock };
    QWidget window;
    std::unique_ptr<media::MediaHelper> helper;
    std::unique_ptr<pictures::ThumbCache> thumbs;
    composer::ComposerPage *page = nullptr;
    QUuid client, post;
    QList<Error> errors;
    QStringList notes;
    QList<QUuid> windows; // posts that were to have one of their own
    QList<QUuid> accountsOf; // clients whose accounts were to be opened
    int left = 0;
    bool isDue = false;
    std::function<void()> asked;
};

// A file of the corpus of pictures.
[[nodiscard]] QString picture(const QString &name);

// As a hand drops files on a widget.
void drop(QWidget *on, const QStringList &files);

// The one that is to be seen; null: there is none.
[[nodiscard]] QPushButton *buttonSaying(QWidget *in, const QString &text);

} // namespace galley::test
