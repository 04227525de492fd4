#include "core/schedule/Reschedule.h"

#include "core/domain/ChangeBuilder.h"
#include "core/schedule/Errors.h"
#include "core/schedule/PostCopy.h"
#include "core/schedule/RulerTime.h"

#include <algorithm>
#include <functional>

namespace galley::schedule {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kDayMinutes = qint64 { 24 } * 60;

QJsonValue wallJson(const std::optional<WallTime> &wall)
{
    return wall ? QJsonValue(wall->toText()) : QJsonValue(QJsonValue::Null);
}

Label labelOf(const QString &key, const QString &title, qsizetype count)
{
    return Label { key, { { u"title"_s, title }, { u"count"_s, static_cast<qint64>(count) } } };
}

bool hasState(const PlannedPost &post, std::initializer_list<DeliveryState> states)
{
    return std::any_of(post.targets.begin(), post.targets.end(), [&](const store::PlannedTarget &target) {
        return std::find(states.begin(), states.end(), target.state) != states.end();
    });
}

qint64 minutesBetween(const WallTime &from, const WallTime &to)
{
    return from.date.daysTo(to.date) * kDayMinutes + from.time.secsTo(to.time) / 60;
}

// How far its own clock is to go for a post that goes so far on the ruler's.
qint64 ownMinutes(const PostDocument &document, qint64 minutes, const QString &ruler)
{
    const auto wall = WallTime::fromText(document.post.value(u"scheduled_local"_s).toString());
    const QString zone = document.post.value(u"scheduled_zone"_s).toString();
    if (!wall || ruler.isEmpty() || ruler == zone)
        return minutes;
    const int fold = document.post.value(u"scheduled_fold"_s).toInt();
    return minutesBetween(*wall, movedOnClock({ *wall, fold }, zone, minutes, ruler).wall);
}

struct Landing
{
    WallTime wall;
    int fold = 0;
    bool passed = false; // that time is over
};

// Where a wall time really lands in the post's zone: after a gap, in the same pass of an overlap, never in
// the past for a post that would go out at once.
Result<Landing> land(const PlannedPost &post, const WallTime &wanted, int fold, qint64 nowMs, Move &move)
{
    auto resolved = resolve(wanted, post.zone, fold);
    if (!resolved)
        return tl::unexpected(resolved.error());
    Landing landing { wanted, resolved->kind == WallKind::Overlap ? fold : 0 };
    if (resolved->kind == WallKind::Gap) {
        landing.wall = resolved->nextValid;
        move.snapped.append(Snapped { post.id, wanted, landing.wall });
        resolved = resolve(landing.wall, post.zone, 0);
        if (!resolved)
            return tl::unexpected(resolved.error());
    }
    if (resolved->utcMs < nowMs && goesOutByItself(post)) {
        return fail(errors::kInThePast, { { u"local"_s, landing.wall.toText() }, { u"zone"_s, post.zone } });
    }
    landing.passed = resolved->utcMs < nowMs;
    return landing;
}

void moveTargets(ChangeBuilder &builder, const PlannedPost &post, qint64 minutes)
{
    for (const store::PlannedTarget &target : post.targets) {
        QJsonObject set;
        QJsonObject was;
        if (target.ownTime && minutes != 0) {
            set.insert(u"scheduled_local_override"_s, target.ownTime->plusMinutes(minutes).toText());
            was.insert(u"scheduled_local_override"_s, target.ownTime->toText());
        }
        // Giving a failed post another time means trying again then.
        if (target.state == DeliveryState::Failed) {
            set.insert(u"delivery_state"_s, toText(DeliveryState::Scheduled));
            was.insert(u"delivery_state"_s, toText(DeliveryState::Failed));
        }
        if (!set.isEmpty())
            builder.update(u"post_targets"_s, target.id, set, was);
    }
}

using Destination =
    std::function<Result<std::pair<WallTime, int>>(const PlannedPost &)>; // wall time and fold

Result<Move> moveEach(
    IdSource &ids, const Clock &clock, const QList<PlannedPost> &posts, const Destination &to)
{
    Move move;

    struct Step
    {
        const PlannedPost *post;
        Landing landing;
    };

    QList<Step> steps;
    for (const PlannedPost &post : posts) {
        if (const auto fixed = fixedBecause(post)) {
            move.refused.append(Refusal { post.id, post.title, *fixed });
            continue;
        }
        const auto wanted = to(post);
        const auto landing = wanted ? land(post, wanted->first, wanted->second, clock.nowMs(), move)
                                    : Result<Landing>(tl::unexpected(wanted.error()));
        if (!landing) {
            move.refused.append(Refusal { post.id, post.title, landing.error() });
            continue;
        }
        if (post.wall == landing->wall && post.fold == landing->fold)
            continue;
        steps.append(Step { &post, *landing });
    }
    if (steps.isEmpty())
        return move;

    Label label = labelOf(u"post.move"_s, steps.first().post->title, steps.size());
    if (steps.size() == 1) {
        label.args.insert(u"local"_s, steps.first().landing.wall.toText());
        label.args.insert(u"zone"_s, steps.first().post->zone);
    }
    const auto passed =
        std::count_if(steps.cbegin(), steps.cend(), [](const Step &step) { return step.landing.passed; });
    if (passed > 0)
        label.args.insert(u"passed"_s, qint64(passed));
    ChangeBuilder builder(ids, clock, label);
    for (const Step &step : steps) {
        const PlannedPost &post = *step.post;
        builder.update(u"posts"_s, post.id,
            { { u"scheduled_local"_s, step.landing.wall.toText() }, { u"scheduled_zone"_s, post.zone },
                { u"scheduled_fold"_s, step.landing.fold } },
            { { u"scheduled_local"_s, wallJson(post.wall) },
                { u"scheduled_zone"_s,
                    post.storedZone.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(post.storedZone) },
                { u"scheduled_fold"_s, post.fold } });
        qint64 minutes = 0;
        if (post.wall)
            minutes = minutesBetween(*post.wall, step.landing.wall);
        moveTargets(builder, post, minutes);
        move.posts.append(post.id);
        if (post.approvedForTime)
            move.lapsing.append(post.id);
    }
    auto sets = builder.build();
    if (!sets)
        return tl::unexpected(sets.error());
    move.sets = std::move(*sets);
    return move;
}

} // namespace

QList<PlannedPost> dueSoon(const QList<PlannedPost> &posts, qint64 nowMs)
{
    QList<PlannedPost> soon;
    for (const PlannedPost &post : posts) {
        if (!post.wall || post.deletedAt != 0 || fixedBecause(post))
            continue;
        const auto due = resolve(*post.wall, post.zone, post.fold);
        if (due && due->utcMs >= nowMs && due->utcMs - nowMs <= kDueSoonMs)
            soon.append(post);
    }
    return soon;
}

std::optional<Error> fixedBecause(const PlannedPost &post)
{
    if (post.origin == PostOrigin::Network)
        return Error { errors::kReadBack };
    if (hasState(post, { DeliveryState::Claimed, DeliveryState::Sending, DeliveryState::Unconfirmed }))
        return Error { errors::kBeingSent };
    if (hasState(post, { DeliveryState::Published }))
        return Error { errors::kPublished };
    return std::nullopt;
}

bool goesOutByItself(const PlannedPost &post)
{
    return (post.content == ContentState::Approved && hasState(post, { DeliveryState::Scheduled }))
        || hasState(post, { DeliveryState::Failed });
}

Reschedule::Reschedule(IdSource &ids, const Clock &clock)
    : m_ids(ids)
    , m_clock(clock)
{
}

Result<Move> Reschedule::moveByDays(const QList<PlannedPost> &posts, qint64 days) const
{
    return moveEach(
        m_ids, m_clock, posts, [days](const PlannedPost &post) -> Result<std::pair<WallTime, int>> {
            if (!post.wall)
                return fail(errors::kNoTime);
            return std::pair(WallTime { post.wall->date.addDays(days), post.wall->time }, post.fold);
        });
}

Result<Move> Reschedule::moveByMinutes(
    const QList<PlannedPost> &posts, qint64 minutes, const QString &ruler) const
{
    return moveEach(m_ids, m_clock, posts, [&](const PlannedPost &post) -> Result<std::pair<WallTime, int>> {
        if (!post.wall)
            return fail(errors::kNoTime);
        if (!ruler.isEmpty() && ruler != post.zone) {
            const ShownTime to = movedOnClock({ *post.wall, post.fold }, post.zone, minutes, ruler);
            return std::pair(to.wall, to.fold);
        }
        WallTime wanted = post.wall->plusMinutes(minutes);
        // After the gap is where it came from: a step back would lead nowhere.
        if (const auto at = resolve(wanted, post.zone);
            minutes < 0 && minutes % kDayMinutes != 0 && at && at->kind == WallKind::Gap)
            wanted = wanted.plusMinutes((at->offsetBefore - at->offsetAfter) / 60);
        return std::pair(wanted, post.fold);
    });
}

Result<Move> Reschedule::moveTo(const QList<PlannedPost> &posts, const WallTime &wall, int fold) const
{
    return moveEach(m_ids, m_clock, posts,
        [&](const PlannedPost &) -> Result<std::pair<WallTime, int>> { return std::pair(wall, fold); });
}

Result<Move> Reschedule::moveToDay(const QList<PlannedPost> &posts, QDate day, QTime fallback) const
{
    return moveEach(m_ids, m_clock, posts, [&](const PlannedPost &post) -> Result<std::pair<WallTime, int>> {
        return std::pair(WallTime { day, post.wall ? post.wall->time : fallback }, post.fold);
    });
}

Result<Move> Reschedule::unschedule(const QList<PlannedPost> &posts) const
{
    Move move;
    QList<const PlannedPost *> going;
    for (const PlannedPost &post : posts) {
        if (const auto fixed = fixedBecause(post))
            move.refused.append(Refusal { post.id, post.title, *fixed });
        else if (post.wall)
            going.append(&post);
    }
    if (going.isEmpty())
        return move;
    ChangeBuilder builder(m_ids, m_clock, labelOf(u"post.unschedule"_s, going.first()->title, going.size()));
    for (const PlannedPost *post : going) {
        builder.update(u"posts"_s, post->id,
            { { u"scheduled_local"_s, QJsonValue::Null }, { u"scheduled_fold"_s, 0 } },
            { { u"scheduled_local"_s, wallJson(post->wall) }, { u"scheduled_fold"_s, post->fold } });
        for (const store::PlannedTarget &target : post->targets) {
            const bool planned = target.state == DeliveryState::Scheduled
                || target.state == DeliveryState::Held || target.state == DeliveryState::Failed;
            builder.update(u"post_targets"_s, target.id,
                { { u"delivery_state"_s, toText(planned ? DeliveryState::Unscheduled : target.state) },
                    { u"scheduled_local_override"_s, QJsonValue::Null } },
                { { u"delivery_state"_s, toText(target.state) },
                    { u"scheduled_local_override"_s, wallJson(target.ownTime) } });
        }
        move.posts.append(post->id);
        if (post->approvedForTime)
            move.lapsing.append(post->id);
    }
    auto sets = builder.build();
    if (!sets)
        return tl::unexpected(sets.error());
    move.sets = std::move(*sets);
    return move;
}

Result<Move> Reschedule::trash(const QList<PlannedPost> &posts) const
{
    Move move;
    QList<const PlannedPost *> going;
    for (const PlannedPost &post : posts) {
        if (const auto fixed = fixedBecause(post))
            move.refused.append(Refusal { post.id, post.title, *fixed });
        else if (post.deletedAt == 0)
            going.append(&post);
    }
    if (going.isEmpty())
        return move;
    ChangeBuilder builder(m_ids, m_clock, labelOf(u"post.delete"_s, going.first()->title, going.size()));
    for (const PlannedPost *post : going) {
        builder.update(u"posts"_s, post->id, { { u"deleted_at"_s, m_clock.nowMs() } },
            { { u"deleted_at"_s, QJsonValue::Null } });
        move.posts.append(post->id);
    }
    auto sets = builder.build();
    if (!sets)
        return tl::unexpected(sets.error());
    move.sets = std::move(*sets);
    return move;
}

Result<Move> Reschedule::restore(const QList<PlannedPost> &posts) const
{
    Move move;
    for (const PlannedPost &post : posts) {
        if (post.deletedAt != 0)
            move.posts.append(post.id);
    }
    if (move.posts.isEmpty())
        return move;
    ChangeBuilder builder(m_ids, m_clock, labelOf(u"post.restore"_s, posts.first().title, move.posts.size()));
    for (const PlannedPost &post : posts) {
        if (post.deletedAt == 0)
            continue;
        const QJsonObject back { { u"deleted_at"_s, QJsonValue::Null } };
        const QJsonObject was { { u"deleted_at"_s, post.deletedAt } };
        builder.update(u"posts"_s, post.id, back, was);
        for (const store::PostPart &part : post.trashed)
            builder.update(part.table, part.id, back, was);
    }
    auto sets = builder.build();
    if (!sets)
        return tl::unexpected(sets.error());
    move.sets = std::move(*sets);
    return move;
}

Result<Move> Reschedule::copyByDays(const QList<PostDocument> &posts, qint64 days) const
{
    return copyByMinutes(posts, days * 24 * 60);
}

Result<Move> Reschedule::copyByMinutes(
    const QList<PostDocument> &posts, qint64 minutes, const QString &ruler) const
{
    Move move;
    if (posts.isEmpty())
        return move;
    ChangeBuilder builder(m_ids, m_clock,
        labelOf(u"post.copy"_s, posts.first().post.value(u"title"_s).toString(), posts.size()));
    for (const PostDocument &document : posts) {
        auto copied = copyPost(builder, m_ids, document, ownMinutes(document, minutes, ruler));
        if (!copied)
            return tl::unexpected(copied.error());
        move.posts.append(copied->id);
        if (copied->wanted != copied->taken)
            move.snapped.append(Snapped { copied->id, *copied->wanted, *copied->taken });
    }
    auto sets = builder.build();
    if (!sets)
        return tl::unexpected(sets.error());
    move.sets = std::move(*sets);
    return move;
}

} // namespace galley::schedule
