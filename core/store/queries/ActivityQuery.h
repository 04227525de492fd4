#pragma once

#include "core/base/Result.h"
#include "core/domain/ChangeSet.h"

#include <QList>
#include <QString>
#include <QUuid>

#include <optional>

namespace galley::store {

class Reader;

// One action of the history: who did what, when, and what can be done about it.
struct Activity
{
    qint64 number = 0; // names the action: LocalStore::undoAction(), redoAction()
    qint64 place = 0; // in the order of the history
    Label label;
    qint64 at = 0; // milliseconds UTC
    QUuid person; // null: before anybody was known
    QString personName;
    QString client; // of its first row; empty where that belongs to none
    QUuid post; // the first that it touched
    bool undone = false;
    QString undoneBy;
    qint64 undoneAt = 0;
    // Why undo, or redo of what is undone, would change nothing (store::heldBack()); nothing where it would,
    // or where an action is too big to look through for a list.
    std::optional<Error> held;

    bool operator==(const Activity &) const = default;
};

// The actions of people, the newest first, page by page. Undoing is no action of its own: it shows at what
// was undone. What the program did is not among them. Indexed and bounded, made for the GUI thread.
class ActivityQuery
{
public:
    static constexpr int kPage = 25;

    struct Page
    {
        QList<Activity> actions;
        std::optional<qint64> next; // `before` of the next page; nothing after the last
    };

    ActivityQuery(Reader &reader, const QUuid &me); // the reader outlives the query

    // At most kPage actions, from the newest or from before a place.
    [[nodiscard]] Result<Page> page(std::optional<qint64> before = {});

private:
    [[nodiscard]] Result<bool> complete(Activity &action, qint64 lastCommit); // false: it has no effect

    Reader &m_reader;
    QUuid m_me;
};

} // namespace galley::store
