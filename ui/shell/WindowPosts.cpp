// Writing posts: the page for it, and the way back.
#include "core/base/CompactJson.h"
#include "core/base/Ids.h"
#include "core/store/LocalStore.h"
#include "core/store/Reader.h"
#include "ui/calendar/DueSoon.h"
#include "ui/pictures/ThumbCache.h"
#include "ui/shell/CommandRegistry.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PostWindow.h"
#include "ui/shell/Sidebar.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace galley::shell {

namespace {

const QString kOpenPosts = u"window.open_posts"_s; // ids: of the window's own page, then of each window
constexpr qsizetype kMostReopened = 20;

} // namespace

bool MainWindow::isWriting() const
{
    return m_postPage && m_pages->currentWidget() == m_postPage;
}

bool MainWindow::makePostPage()
{
    if (!m_store || !m_services.makePostPage)
        return false;
    if (!m_postPage) {
        m_postPage = m_services.makePostPage(*m_store, *m_thumbs, m_pages);
        m_postPage->setHost(this);
        m_postPage->setScope(m_scope);
        m_pages->addWidget(m_postPage);
        for (const widgets::Command &command : m_postPage->commands())
            m_commands->addForPage(m_postPage->pageId(), command);
    }
    return true;
}

void MainWindow::openPost(const QUuid &post)
{
    if (PostWindow *own = windowOf(post)) {
        own->raiseToFront();
        return;
    }
    if (!makePostPage())
        return;
    m_postPage->openPost(post);
    if (m_postPage->post() == post)
        turnToPostPage();
}

void MainWindow::writePost(const QUuid &client, const QDate &day, const QTime &time)
{
    if (!makePostPage())
        return;
    const QUuid before = m_postPage->post();
    m_postPage->writePost(client, day, time);
    if (m_postPage->post() != before)
        turnToPostPage();
}

// Pictures come in with a post: what it cannot hold stays in the client's pictures.
void MainWindow::importPictures()
{
    writePost({}, {}, {});
    if (isWriting())
        m_commands->run(u"composer.add_folder"_s);
}

// What cannot be opened has been told, and one stays where one was.
void MainWindow::turnToPostPage()
{
    if (!isWriting())
        m_pageBefore = currentPage()->pageId();
    m_pages->setCurrentWidget(m_postPage);
    m_commands->setCurrentPage(m_postPage->pageId());
    foldSidebar();
    m_postPage->focusContent(Qt::OtherFocusReason);
    noteOpenPosts();
    updateTitle();
}

void MainWindow::noteOpenPosts(const PostWindow *closing)
{
    QJsonArray posts { isWriting() ? idText(m_postPage->post()) : QString() };
    for (const QPointer<PostWindow> &own : std::as_const(m_postWindows)) {
        if (own && own != closing && own->isVisible())
            posts.append(idText(own->post()));
    }
    const bool isNone = posts.size() == 1 && posts.first().toString().isEmpty();
    const QString noted = isNone ? QString() : QString::fromUtf8(compactJson(posts));
    if (m_store && noted != std::exchange(m_openPosts, noted))
        m_store->remember(kOpenPosts, noted);
}

void MainWindow::forgetOpenPosts()
{
    if (!m_openPosts.isEmpty())
        m_store->remember(kOpenPosts, {});
    m_openPosts.clear();
}

void MainWindow::reopenPosts()
{
    m_openPosts = m_store->reader().meta(kOpenPosts).value_or(QString());
    const QJsonArray posts = QJsonDocument::fromJson(m_openPosts.toUtf8()).array();
    for (qsizetype i = 0; i < std::min(posts.size(), kMostReopened); ++i) {
        const QUuid post(posts.at(i).toString());
        // A new one may never have been stored.
        const auto row =
            post.isNull() ? std::nullopt : m_store->reader().row(u"posts"_s, post).value_or(std::nullopt);
        if (!row || !row->value("deleted_at"_L1).isNull())
            continue;
        if (i == 0)
            openPost(post);
        else
            openPostWindow(post);
    }
    noteOpenPosts();
}

void MainWindow::leavePost()
{
    if (!isWriting())
        return;
    const QUuid post = m_postPage->post();
    showPage(m_pageBefore);
    if (widgets::Page *page = currentPage(); page != m_postPage && !m_postPage->selectedPosts().isEmpty())
        page->revealPost(post);
}

void MainWindow::leaveTime(const QUuid &post, bool off, const std::function<void()> &act)
{
    calendar::leaveTheirTime(this, *m_store, *m_services.clock, { post },
        off ? calendar::Leaving::TakeOff : calendar::Leaving::Move, act);
}

QList<QUuid> MainWindow::meantPosts() const
{
    if (isWriting())
        return m_postPage->post().isNull() ? QList<QUuid>() : QList<QUuid> { m_postPage->post() };
    const widgets::Page *page = currentPage();
    return page ? page->selectedPosts() : QList<QUuid>();
}

PostWindow *MainWindow::windowOf(const QUuid &post) const
{
    for (const QPointer<PostWindow> &own : m_postWindows) {
        if (own && own->post() == post)
            return own;
    }
    return nullptr;
}

// With all that is on it: what is not stored yet, the cursor, what can be undone.
widgets::PostPage *MainWindow::takePostPage(const QUuid &post)
{
    if (!m_postPage || m_postPage->post() != post)
        return nullptr;
    if (isWriting())
        showPage(m_pageBefore);
    m_commands->removePageCommands(m_postPage->pageId());
    m_pages->removeWidget(m_postPage);
    return std::exchange(m_postPage, nullptr);
}

void MainWindow::openPostWindow(const QUuid &post)
{
    if (PostWindow *own = windowOf(post)) {
        own->raiseToFront();
        return;
    }
    if (!m_store || !m_services.makePostPage)
        return;
    widgets::PostPage *page = takePostPage(post);
    if (!page) {
        page = m_services.makePostPage(*m_store, *m_thumbs, nullptr);
        page->setHost(this);
        page->openPost(post);
        if (page->post() != post) { // why, has been told
            delete page;
            return;
        }
    }
    m_postWindows.removeIf([](const QPointer<PostWindow> &one) { return !one; });
    auto *own = new PostWindow(*this, page);
    m_postWindows.append(own);
    own->raiseToFront();
    noteOpenPosts();
    page->focusContent(Qt::OtherFocusReason);
}

} // namespace galley::shell
