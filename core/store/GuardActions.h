#pragma once

#include "core/domain/ChangeSet.h"

#include <QList>

namespace galley::store {

struct TableInfo;

// A cell of resources/permissions.json.
struct Cell
{
    QString resource;
    QString action;

    bool operator==(const Cell &) const = default;
};

// What is known about a change when it is asked who may make it.
struct ChangeSubject
{
    QJsonObject row; // as it is; of an insert as it will be
    QUuid me;
    bool approved = false; // the post's content counts as approved now
    bool back = false; // Undo restores what was: who may take a step may take it back
};

// What somebody has to be allowed for this change; empty where everybody may (their own settings). Pure.
[[nodiscard]] QList<Cell> neededFor(
    const TableInfo &table, const Change &change, const ChangeSubject &subject);

// Columns of posts, their targets, parts and media that an approval is bound to (see deriveContentHash), and
// those that say when something goes out.
[[nodiscard]] bool isContent(const TableInfo &table, const QString &column);
[[nodiscard]] bool isPlan(const TableInfo &table, const QString &column);

} // namespace galley::store
