#pragma once

#include "core/base/Result.h"
#include "core/domain/Enums.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUuid>

namespace galley::store {

class Reader;

// What a row of a list says beyond MonthPost and SlipLook.
struct ListFacts
{
    QString approver; // who is to answer next, else who answered last; empty where nobody was asked
    Decision decision = Decision::Pending; // of that person
    int alsoWaiting = 0; // others who have not answered yet
    QStringList labels; // categories first, then tags

    bool operator==(const ListFacts &) const = default;
};

// Those of posts without any are left out. Indexed and bounded, made for the GUI thread.
[[nodiscard]] Result<QHash<QUuid, ListFacts>> listFacts(Reader &reader, const QList<QUuid> &posts);

} // namespace galley::store
