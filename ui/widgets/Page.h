#pragma once

#include "core/base/Result.h"
#include "ui/widgets/Command.h"

#include <QDate>
#include <QTime>
#include <QUuid>
#include <QWidget>

#include <functional>

class QMenu;

namespace galley::widgets {

// What a page may ask of the window around it. What a change set did is not told here: the window says it by
// itself, with Undo, after every commit.
class PageHost
{
public:
    virtual ~PageHost() = default;

    virtual void showError(const Error &error) = 0; // a sentence and its one button
    virtual void showNote(const QString &text) = 0; // a passing remark ("Second time zone is on")
    virtual void runCommand(const QString &id) = 0;
    virtual void setScope(const QList<QUuid> &clients) = 0; // empty: all clients
    virtual void titleChanged() = 0; // title() of the current page reads differently now

    virtual void openPost(const QUuid &post) = 0; // where it is written
    virtual void openPostWindow(const QUuid &post) = 0; // the same, in a window of its own
    // A new one. Without a client the one that is shown or the first; without a time the usual one.
    virtual void writePost(const QUuid &client, const QDate &day, const QTime &time) = 0;
    virtual void leavePost() = 0; // back to where one was
    // Takes a post from its time with `act`, `off` the calendar or to another: at once, or, where it is due
    // within minutes, once the person has said so.
    virtual void leaveTime(const QUuid &post, bool off, const std::function<void()> &act) = 0;
    virtual void openAccounts(const QUuid &client) = 0; // where accounts of a client are added

    // Takes back an action of the history or does it again, tells what became of it, then calls back.
    virtual void takeBack(qint64 action, bool redo, const std::function<void()> &then) = 0;

    // Of commands of the window and its pages, empty ids are separators; the anchor owns it.
    [[nodiscard]] virtual QMenu *commandMenu(const QStringList &ids, QWidget *anchor) = 0;
};

// A screen in the window's content area. It draws its own header (56, or 48 in a small window) and everything
// below.
class Page : public QWidget
{
public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QString pageId() const = 0; // "calendar"
    [[nodiscard]] virtual QString navText() const = 0; // "Calendar", in the sidebar
    [[nodiscard]] virtual QString navIcon() const = 0; // "calendar-days"
    [[nodiscard]] virtual QString title() const = 0; // "October 2026"

    // All that can be done here. Asked once, when the page is added; they act only while the page is shown,
    // unless their group is Go.
    [[nodiscard]] virtual QList<Command> commands() = 0;

    virtual void setHost(PageHost *host) = 0; // outlives the page
    virtual void setScope(const QList<QUuid> &clients) = 0; // empty: all clients

    virtual void goToDate(const QDate &) { }

    virtual void showPost(const QUuid &) { } // brings it into view, selects it and opens its details

    // The same without its details: it has just been moved or copied, and a toast says so.
    virtual void revealPost(const QUuid &post) { showPost(post); }

    // The post or posts that a command means (palette: "move … to"); empty when nothing is selected.
    [[nodiscard]] virtual QList<QUuid> selectedPosts() const { return {}; }

    virtual void focusContent(Qt::FocusReason reason) { setFocus(reason); }
};

// The page on which posts are written. It has no place in the sidebar: the window shows it for a post and
// goes back when it is left. What is done there it tells by itself, so no toast covers what is written.
class PostPage : public Page
{
public:
    using Page::Page;

    virtual void openPost(const QUuid &post) = 0; // errors go to the host
    virtual void writePost(const QUuid &client, const QDate &day, const QTime &time) = 0;

    [[nodiscard]] virtual QUuid post() const = 0; // null: none is open

    // What Undo or Redo takes here, in words; empty where there is nothing. What is written is taken back in
    // one order: what a field has not yet handed to the store, then the post's own actions.
    [[nodiscard]] virtual QString undoText(bool redo) const = 0;
    virtual void takeBack(bool redo) = 0;

    // Calls back when all that is still coming in has come and is stored, or with why it is not.
    virtual void finish(const std::function<void(const Result<void> &)> &done) = 0;
};

} // namespace galley::widgets
