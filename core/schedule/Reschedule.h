#pragma once

#include "core/base/Clock.h"
#include "core/base/Ids.h"
#include "core/base/Result.h"
#include "core/base/WallTime.h"
#include "core/domain/ChangeSet.h"
#include "core/store/queries/MonthPlan.h"

#include <QList>
#include <QUuid>

namespace galley::schedule {

using store::PlannedPost;
using store::PostDocument;

// A post that stays as it is, and why (core/schedule/Errors.h).
struct Refusal
{
    QUuid post;
    QString title;
    Error reason;
};

// A wall time that clocks jump over, and what was taken instead.
struct Snapped
{
    QUuid post;
    WallTime wanted;
    WallTime taken;
};

// What an action on posts comes to. `sets` are applied as one group; empty when nothing changes. The rest is
// for a person to read.
struct Move
{
    QList<ChangeSet> sets;
    QList<QUuid> posts; // that change; for copies the new ones
    QList<Refusal> refused;
    QList<Snapped> snapped;
    QList<QUuid> lapsing; // their approval was for the old time
};

// Makes change sets of moving posts about. The wall time in the client's zone is what is moved: 09:00 stays
// 09:00 over a clock change. Times of single accounts move along by as much. Posts that are out or on their
// way are refused one by one; the others go. Only building can fail as a whole.
class Reschedule
{
public:
    Reschedule(IdSource &ids, const Clock &clock); // both outlive this

    [[nodiscard]] Result<Move> moveByDays(const QList<PlannedPost> &posts, qint64 days) const;
    // Each by as much wall time, days or minutes: of its own clock, or of that of the zone `ruler`. Back into
    // hours that its own clock jumps over means before them.
    [[nodiscard]] Result<Move> moveByMinutes(
        const QList<PlannedPost> &posts, qint64 minutes, const QString &ruler = {}) const;
    // Posts without a time get it in the client's zone.
    [[nodiscard]] Result<Move> moveTo(
        const QList<PlannedPost> &posts, const WallTime &wall, int fold = 0) const;
    // Keeps each post's time; those without one get `fallback`.
    [[nodiscard]] Result<Move> moveToDay(const QList<PlannedPost> &posts, QDate day, QTime fallback) const;
    // Takes the day away; the post keeps everything else.
    [[nodiscard]] Result<Move> unschedule(const QList<PlannedPost> &posts) const;
    [[nodiscard]] Result<Move> trash(const QList<PlannedPost> &posts) const;
    [[nodiscard]] Result<Move> restore(const QList<PlannedPost> &posts) const;
    // Drafts with the same texts, pictures and accounts, at so much later a wall time. Published posts may be
    // copied.
    [[nodiscard]] Result<Move> copyByDays(const QList<PostDocument> &posts, qint64 days) const;
    [[nodiscard]] Result<Move> copyByMinutes(
        const QList<PostDocument> &posts, qint64 minutes, const QString &ruler = {}) const;

private:
    IdSource &m_ids;
    const Clock &m_clock;
};

// Those of the posts that come due so soon that a person moving them may not have noticed.
inline constexpr qint64 kDueSoonMs = 5 * 60 * 1000;
[[nodiscard]] QList<PlannedPost> dueSoon(const QList<PlannedPost> &posts, qint64 nowMs);

// Why a post cannot be changed any more, or nothing.
[[nodiscard]] std::optional<Error> fixedBecause(const PlannedPost &post);

// Whether a worker takes the post by itself once its time has come.
[[nodiscard]] bool goesOutByItself(const PlannedPost &post);

} // namespace galley::schedule
