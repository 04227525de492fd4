#pragma once

#include "core/domain/ChangeSet.h"
#include "core/store/Catalogue.h"
#include "core/store/Commit.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>

namespace galley::store {

class Connection;

// Turns change sets into rows inside a transaction that the caller holds: the rows themselves, who and when,
// the texts that were replaced, derived columns and the search index. One Applier per transaction.
class Applier
{
public:
    // TakeBack changes a field only while it holds what `was` says (undo and redo), and notes the others in
    // kept().
    enum class Mode { Do, TakeBack };

    Applier(Connection &db, const QUuid &person)
        : m_db(db)
        , m_person(person)
    {
    }

    // Answers the set as it took effect: `was` is what was really there. Its changes may be empty in
    // TakeBack.
    Result<ChangeSet> apply(const ChangeSet &set, Mode mode);

    // Brings derived columns and the search index up to date. Before the transaction commits.
    Result<void> finish();

    [[nodiscard]] QList<ChangedRow> rows() const { return m_rows; }

    [[nodiscard]] QList<KeptField> kept() const { return m_kept; }

private:
    using Effect = Result<std::optional<Change>>; // nothing: the change had nothing to do

    Effect applyOne(const Change &change, const ChangeSet &set, Mode mode);
    Effect insert(const TableInfo &table, const Change &change, const ChangeSet &set, Mode mode);
    Effect update(const TableInfo &table, const Change &change, const ChangeSet &set, Mode mode);
    Effect remove(const TableInfo &table, const Change &change, Mode mode);

    // Leaves in `change` only what still holds what was written.
    Result<void> leaveWhatChanged(const TableInfo &table, const QJsonObject &row, Change &change);
    Result<void> keepReplacedTexts(
        const TableInfo &table, const QJsonObject &row, const Change &change, const ChangeSet &set);
    Result<QUuid> agency();
    Result<QString> nameOf(const QJsonValue &person);
    void note(const TableInfo &table, const QUuid &id, const QJsonObject &row, Op op);
    void noteDerived(
        const TableInfo &table, const QUuid &id, const QJsonObject &row, const QStringList &changed);

    Connection &m_db;
    QUuid m_person;
    QUuid m_agency;
    QList<ChangedRow> m_rows;
    QHash<std::pair<QUuid, const TableInfo *>, qsizetype> m_places;
    QSet<std::pair<QUuid, const TableInfo *>> m_toIndex;
    QSet<QUuid> m_posts; // whose derived columns may be out of date
    QSet<QUuid> m_planned; // of these only the instants
    QSet<QUuid> m_assets;
    QSet<QUuid> m_revised; // posts whose text the current set replaced
    QList<KeptField> m_kept;
};

} // namespace galley::store
