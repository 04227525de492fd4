#pragma once

#include <QList>
#include <QString>

namespace galley::compose {

struct DiffPiece
{
    enum class Kind { Same, Removed, Added };

    Kind kind = Kind::Same;
    QString text;

    bool operator==(const DiffPiece &) const = default;
};

// How `before` becomes `after`, by words as readers see them (UAX 29) with the spaces and marks between them;
// what is removed stands before what is added in its place. Neighbours of one kind are one piece. Same and
// Removed together are `before`, Same and Added `after`. Texts that share too little for it to be worth
// reading come as a whole removed and a whole added, so time and memory are bounded.
[[nodiscard]] QList<DiffPiece> wordDiff(const QString &before, const QString &after);

} // namespace galley::compose
