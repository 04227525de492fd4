#pragma once

#include "core/base/Clock.h"
#include "core/base/Ids.h"
#include "core/domain/ChangeSet.h"

namespace galley {

// Collects what one user action does and makes the change sets of it: one set, or a group where one is too
// small.
//     ChangeBuilder b(ids, clock, { u"post.move"_s, {{ u"title"_s, title }} });
//     b.update(u"posts"_s, id, {{ u"scheduled_local"_s, to }}, {{ u"scheduled_local"_s, from }});
//     Result<QList<ChangeSet>> sets = b.build();
class ChangeBuilder
{
public:
    ChangeBuilder(IdSource &ids, const Clock &clock, Label label);

    void insert(const QString &table, const QUuid &id, const QJsonObject &set);
    // Fields whose value stays the same are left out, and so is an update of which nothing is left.
    void update(const QString &table, const QUuid &id, const QJsonObject &set, const QJsonObject &was);
    // Joins only; other rows are updated with deleted_at.
    void remove(const QString &table, const QUuid &id, const QJsonObject &wasRow);

    [[nodiscard]] bool isEmpty() const { return m_changes.isEmpty(); }

    [[nodiscard]] qsizetype count() const { return m_changes.size(); }

    // The sets in the order of the changes, each within the limits; an empty list where nothing was changed.
    // Fails as check() does; a change that alone exceeds a set fails with kChangeTooLarge naming table and
    // field.
    [[nodiscard]] Result<QList<ChangeSet>> build();

private:
    IdSource &m_ids;
    const Clock &m_clock;
    Label m_label;
    QList<Change> m_changes;
};

} // namespace galley
