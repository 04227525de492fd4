#pragma once

#include "core/base/Result.h"
#include "core/compose/Snippets.h"

#include <QMenu>

namespace galley::store {
class LocalStore;
}

namespace galley::composer {

// What a snippet menu works with. All of it outlives the menu.
struct SnippetShelf
{
    store::LocalStore &store;
    IdSource &ids;
    const Clock &clock;
    QUuid brand; // whose post it is
};

// The client's and the studio's hashtag sets and texts, to write at the cursor; what is selected becomes one.
// Read anew whenever it opens.
class SnippetMenu final : public QMenu
{
    Q_OBJECT

public:
    SnippetMenu(const SnippetShelf &shelf, QWidget *parent);

    // The text that is being written, and the selection in it (UTF-16); both ends are the cursor where
    // nothing is selected. Before it opens.
    void setPlace(const QString &text, qsizetype start, qsizetype end);

Q_SIGNALS:
    void insertRequested(const QString &words); // in place of the selection
    void refused(const galley::Error &error);

private:
    void fill();
    void addSnippets(const QList<compose::Snippet> &all, compose::Snippet::Kind kind, const QString &title);
    void rename(const compose::Snippet &snippet);
    void remove(const compose::Snippet &snippet);

    SnippetShelf m_shelf;
    QString m_text;
    qsizetype m_start = 0, m_end = 0;
    QMenu *m_renaming = nullptr;
    QMenu *m_removal = nullptr;
};

} // namespace galley::composer
