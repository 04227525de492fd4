#pragma once

#include "core/base/Result.h"
#include "core/base/WallTime.h"
#include "core/domain/Enums.h"

#include <QList>
#include <QUuid>

namespace galley::store {
class Reader;
}

namespace galley::compose {

// A good time that is still free.
struct SlotSuggestion
{
    enum class Reason {
        OwnSlot, // when the client usually posts there (posting_slots)
        GeneralPattern // when people tend to look, for a client that has no slots of its own
    };

    WallTime wall; // in the client's zone
    int fold = 0;
    qint64 utcMs = 0;
    QUuid slot; // of OwnSlot
    Reason reason = Reason::GeneralPattern;
    int heat = 1; // 1 to 3: how good

    bool operator==(const SlotSuggestion &) const = default;
};

struct SlotWish
{
    QUuid brand;
    QString zone; // the client's, IANA
    QList<QUuid> accounts; // the post's; empty: any
    QList<Platform> platforms; // of these accounts
    QUuid post; // that is not in its own way
    qint64 fromMs = 0; // the earliest instant
};

// The next `count` of them in order of time: not within an hour of another post of the client, not on days on
// which nothing goes out, within four weeks. A few indexed queries, for the GUI thread. Fewer, or none, where
// there is no room.
[[nodiscard]] Result<QList<SlotSuggestion>> freeSlots(
    store::Reader &reader, const SlotWish &wish, qsizetype count = 3);

} // namespace galley::compose
