#pragma once

#include "core/base/Result.h"

#include <QList>
#include <QString>
#include <QUuid>

namespace galley::store {

class Reader;

// A post in the bin.
struct BinPost
{
    QUuid id;
    QString title;
    QString client;
    QString wall; // the time it was planned for, "2026-10-22T07:45"; empty without one
    QString deletedBy;
    qint64 deletedAt = 0; // milliseconds UTC

    bool operator==(const BinPost &) const = default;
};

inline constexpr int kMostInBin = 500;
inline constexpr qint64 kBinMs = 30LL * 24 * 60 * 60 * 1000;

// The posts that were deleted since then, of clients that are still there; the last deleted first, at most
// kMostInBin. Indexed and bounded, made for the GUI thread.
[[nodiscard]] Result<QList<BinPost>> binPosts(Reader &reader, qint64 since);

} // namespace galley::store
