#include "core/compose/Slots.h"

#include "core/store/Reader.h"

#include <algorithm>
#include <array>

namespace galley::compose {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kDaysAhead = 28;
constexpr qint64 kHourMs = 60LL * 60 * 1000;
constexpr qint64 kLeadMs = kHourMs / 4; // nobody can finish a post for a time that is nearer

const QString kSlots = uR"(
    SELECT id, account_id, coalesce(platform, ''), weekday, at FROM posting_slots
     WHERE brand_id = ? AND deleted_at IS NULL ORDER BY weekday, at, id)"_s;
// The plus keeps SQLite to the index of the time, as in a month of one client.
const QString kTaken = uR"(
    SELECT scheduled_at FROM posts
     WHERE +brand_id = ?1 AND scheduled_local >= ?2 AND scheduled_local <= ?3 AND id IS NOT ?4
       AND scheduled_at IS NOT NULL AND deleted_at IS NULL
       AND content_state NOT IN ('archived', 'cancelled', 'rejected'))"_s;
const QString kBlackouts = uR"(
    SELECT start_on, end_on FROM blackouts
     WHERE (brand_id = ? OR brand_id IS NULL) AND deleted_at IS NULL AND end_on >= ?)"_s;

struct Slot
{
    QUuid id;
    int weekday = 1; // 1 Monday to 7 Sunday
    QTime time;
    int heat = 1;
};

struct Days
{
    QDate first, last;
};

// Weekdays before, after and in the breaks of work; weekends late in the morning. No measurement of ours:
// what the networks' own guides agree on, until the client's figures say better.
QList<Slot> generalPattern()
{
    QList<Slot> pattern;
    for (int weekday = 1; weekday <= 5; ++weekday) {
        const int midweek = weekday >= 2 && weekday <= 4 ? 1 : 0;
        pattern.append({ {}, weekday, QTime(9, 0), 1 + midweek });
        pattern.append({ {}, weekday, QTime(12, 15), 2 + midweek });
        pattern.append({ {}, weekday, QTime(18, 0), 1 + midweek });
    }
    pattern.append({ {}, 6, QTime(11, 0), 1 });
    pattern.append({ {}, 7, QTime(11, 0), 1 });
    return pattern;
}

Result<QList<Slot>> ownSlots(store::Reader &reader, const SlotWish &wish)
{
    QList<Slot> own;
    const auto done = reader.each(kSlots, { wish.brand }, [&](const store::Row &row) {
        const QUuid account = row.uuid(1);
        const auto platform = platformFromText(row.text(2));
        const bool isForAccount =
            account.isNull() || wish.accounts.isEmpty() || wish.accounts.contains(account);
        const bool isForPlatform =
            !platform || wish.platforms.isEmpty() || wish.platforms.contains(*platform);
        const QTime time = QTime::fromString(row.text(4), u"HH:mm"_s);
        if (isForAccount && isForPlatform && time.isValid())
            own.append({ row.uuid(0), static_cast<int>(row.integer(3)), time, account.isNull() ? 2 : 3 });
    });
    return done ? Result<QList<Slot>>(own) : tl::unexpected(done.error());
}

} // namespace

Result<QList<SlotSuggestion>> freeSlots(store::Reader &reader, const SlotWish &wish, qsizetype count)
{
    auto slots = ownSlots(reader, wish);
    if (!slots)
        return tl::unexpected(slots.error());
    const bool isOwn = !slots->isEmpty();
    if (!isOwn)
        slots = generalPattern();
    const auto from = toWall(wish.fromMs, wish.zone);
    if (!from)
        return tl::unexpected(from.error());
    // A day more on both sides: posts may be planned in another zone.
    const auto taken = reader.list(kTaken,
        { wish.brand, WallTime { from->date.addDays(-1), QTime(0, 0) }.toText(),
            WallTime { from->date.addDays(kDaysAhead + 1), QTime(0, 0) }.toText(), wish.post },
        [](const store::Row &row) { return row.integer(0); });
    if (!taken)
        return tl::unexpected(taken.error());
    const auto blackouts =
        reader.list(kBlackouts, { wish.brand, from->date.toString(Qt::ISODate) }, [](const store::Row &row) {
            return Days { QDate::fromString(row.text(0), Qt::ISODate),
                QDate::fromString(row.text(1), Qt::ISODate) };
        });
    if (!blackouts)
        return tl::unexpected(blackouts.error());

    QList<SlotSuggestion> found;
    for (int day = 0; day < kDaysAhead && found.size() < count; ++day) {
        const QDate date = from->date.addDays(day);
        if (std::ranges::any_of(
                *blackouts, [&](const Days &days) { return days.first <= date && date <= days.last; }))
            continue;
        QList<Slot> today;
        std::ranges::copy_if(*slots, std::back_inserter(today),
            [&](const Slot &slot) { return slot.weekday == date.dayOfWeek(); });
        std::ranges::sort(today, {}, &Slot::time);
        for (const Slot &slot : std::as_const(today)) {
            const auto resolved = resolve(WallTime { date, slot.time }, wish.zone);
            if (!resolved)
                return tl::unexpected(resolved.error());
            const qint64 at = resolved->utcMs;
            const auto isNear = [at](qint64 other) { return std::abs(other - at) < kHourMs; };
            const bool isTwice =
                std::ranges::any_of(found, [&](const SlotSuggestion &other) { return isNear(other.utcMs); });
            if (at < wish.fromMs + kLeadMs || isTwice || std::ranges::any_of(*taken, isNear))
                continue;
            found.append({ resolved->nextValid, 0, at, slot.id,
                isOwn ? SlotSuggestion::Reason::OwnSlot : SlotSuggestion::Reason::GeneralPattern,
                slot.heat });
            if (found.size() == count)
                break;
        }
    }
    return found;
}

} // namespace galley::compose
