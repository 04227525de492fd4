#pragma once

#include "core/compose/Effective.h"
#include "core/platforms/PostRules.h"

namespace galley::platforms {
class RuleTable;
}

namespace galley::compose {

// How full a text is on one account, in the unit its network counts in.
struct Meter
{
    enum class Text { Body, Title, FirstComment };

    QUuid target;
    QUuid part; // of a thread, null for the first
    Text text = Text::Body;
    Platform platform = Platform::Instagram;
    qint64 used = 0;
    qint64 limit = 0;
    platforms::TextUnit unit = platforms::TextUnit::Utf16;
    qsizetype overflowAt = -1; // where in the text as written the part that is too much begins; -1: it fits
    platforms::Limit fold; // where the network's app cuts with "more", in UTF-16

    [[nodiscard]] bool isOver() const { return used > limit; }

    // A tenth or less is left.
    [[nodiscard]] bool isNear() const { return !isOver() && used * 10 >= limit * 9; }

    bool operator==(const Meter &) const = default;
};

// The meters of one target: of its text (a thread has one for every part), then of title and first comment
// where the type takes them. A text without a limit has none.
[[nodiscard]] QList<Meter> metersOf(
    const QUuid &target, const QList<Piece> &pieces, const platforms::RuleTable &rules);

} // namespace galley::compose
