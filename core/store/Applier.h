#pragma once

#include "core/domain/ChangeSet.h"
#include "core/store/AfterChange.h"
#include "core/store/Commit.h"
#include "core/store/NewPosts.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>

namespace galley::store {

class Connection;
class Guard;

// Turns change sets into rows inside a transaction that the caller holds: the rows themselves, who and when,
// the texts that were replaced, derived columns and the search index. One Applier per transaction.
class Applier
{
public:
    // TakeBack changes a field only while it holds what `was` says (undo and redo), and notes the others in
    // kept().
    enum class Mode { Do, TakeBack };

    // `guard` is null where everything was checked before: when a journal is replayed.
    Applier(Connection &db, const QUuid &person, Guard *guard)
        : m_db(db)
        , m_after(db)
        , m_newPosts(db)
        , m_person(person)
        , m_guard(guard)
    {
    }

    // Answers the set as it took effect: `was` is what was really there. Its changes may be empty in
    // TakeBack. `open`: the set that it will be folded into; what that wrote is no text that is replaced now.
    Result<ChangeSet> apply(const ChangeSet &set, Mode mode, const ChangeSet *open = nullptr);

    // Brings derived columns and the search index up to date. Before the transaction commits.
    Result<void> finish() { return m_after.finish(); }

    [[nodiscard]] QList<ChangedRow> rows() const { return m_rows; }

    [[nodiscard]] QList<KeptField> kept() const { return m_kept; }

private:
    using Effect = Result<std::optional<Change>>; // nothing: the change had nothing to do

    Effect applyOne(const Change &change, const ChangeSet &set, Mode mode);
    Effect insert(const TableInfo &table, const Change &change, const ChangeSet &set, Mode mode);
    Effect update(const TableInfo &table, const Change &change, const ChangeSet &set, Mode mode);
    Effect remove(const TableInfo &table, const Change &change, const ChangeSet &set, Mode mode);

    // False where the rules leave nothing of the change: what Undo may not change is noted in kept().
    Result<bool> passGuard(
        const TableInfo &table, Change &change, const QJsonObject &row, const ChangeSet &set, Mode mode);
    Result<void> keepReplacedTexts(
        const TableInfo &table, const QJsonObject &row, const Change &change, const ChangeSet &set);
    Result<QUuid> agency();
    void note(const TableInfo &table, const QUuid &id, const QJsonObject &row, Op op);

    Connection &m_db;
    AfterChange m_after;
    NewPosts m_newPosts; // of the current set
    QUuid m_person;
    Guard *m_guard;
    const ChangeSet *m_open = nullptr;
    QUuid m_agency;
    QList<ChangedRow> m_rows;
    QHash<std::pair<QUuid, const TableInfo *>, qsizetype> m_places;
    QSet<QUuid> m_revised; // posts whose text the current set replaced
    QList<KeptField> m_kept;
};

} // namespace galley::store
