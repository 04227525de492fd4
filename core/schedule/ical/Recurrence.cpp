#include "core/schedule/ical/Recurrence.h"

#include "core/base/WallTime.h"
#include "core/schedule/ical/Errors.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

namespace galley::schedule {

using namespace Qt::Literals::StringLiterals;

namespace {

bool readTimes(QStringView text, QList<IcalTime> &times)
{
    for (const QStringView part : text.split(u',', Qt::SkipEmptyParts)) {
        const auto time = IcalTime::fromText(part.trimmed());
        if (!time)
            return false;
        times.append(*time);
    }
    return true;
}

Result<qint64> instantOf(qint64 wall, const QString &zone)
{
    const QTime time = wallTimeOfDay(wall);
    return resolve({ wallDate(wall), QTime(time.hour(), time.minute()) }, zone)
        .map([&](const ResolvedWall &resolved) { return resolved.utcMs + time.second() * 1000LL; });
}

// UNTIL is mostly written in UTC, and compared on the wall.
Result<RecurrenceRule> withUntilOnWall(RecurrenceRule rule, const RecurrenceStart &start)
{
    if (!rule.until || !rule.until->utc || start.zone.isEmpty())
        return rule;
    return wallOf(*rule.until, { start.date, QTime(0, 0), start.zone }).map([&](qint64 wall) {
        rule.until = IcalTime { wallDate(wall), wallTimeOfDay(wall), false };
        return rule;
    });
}

} // namespace

Result<qint64> wallOf(const IcalTime &at, const RecurrenceStart &start)
{
    const qint64 seconds = wallSeconds(at.date, start.time ? at.time.value_or(*start.time) : QTime(0, 0));
    if (!at.utc || start.zone.isEmpty() || !at.time)
        return seconds;
    const QTime time = at.time.value();
    return resolve({ at.date, QTime(time.hour(), time.minute()) }, u"UTC"_s)
        .and_then([&](const ResolvedWall &utc) { return toWall(utc.utcMs, start.zone); })
        .map([&](const WallTime &wall) {
            const qint64 second = start.time ? time.second() : 0;
            return wallSeconds(wall.date, start.time ? wall.time : QTime(0, 0)) + second;
        });
}

Result<Recurrence> Recurrence::fromText(QStringView text)
{
    Recurrence recurrence;
    for (const QStringView line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype colon = line.indexOf(u':');
        const QStringView name = colon < 0 ? QStringView(u"RRULE") : line.first(colon).trimmed();
        const QStringView value = line.sliced(colon + 1).trimmed();
        if (name == "RRULE"_L1 || name == "EXRULE"_L1) {
            auto rule = RecurrenceRule::fromText(value);
            if (!rule)
                return tl::unexpected(rule.error());
            (name == "RRULE"_L1 ? recurrence.rules : recurrence.exceptions).append(std::move(*rule));
        } else if ((name != "RDATE"_L1 && name != "EXDATE"_L1)
            || !readTimes(value, name == "RDATE"_L1 ? recurrence.added : recurrence.removed)) {
            return fail(icalerror::kBadRule,
                { { u"rule"_s, line.first(std::min<qsizetype>(line.size(), 200)).toString() } });
        }
    }
    return recurrence;
}

QString Recurrence::toText() const
{
    QStringList lines;
    for (const RecurrenceRule &rule : rules)
        lines.append("RRULE:"_L1 + rule.toText());
    for (const RecurrenceRule &rule : exceptions)
        lines.append("EXRULE:"_L1 + rule.toText());
    const auto list = [&lines](QLatin1StringView name, const QList<IcalTime> &times) {
        QStringList words;
        for (const IcalTime &time : times)
            words.append(time.toText());
        if (!words.isEmpty())
            lines.append(name + words.join(u','));
    };
    list("RDATE:"_L1, added);
    list("EXDATE:"_L1, removed);
    // One rule alone is written as it always was.
    if (lines.size() == 1 && rules.size() == 1)
        return rules.constFirst().toText();
    return lines.join(u'\n');
}

Result<Occurrences> occurrences(const Recurrence &recurrence, const RecurrenceStart &start,
    const RecurrenceWindow &window, qsizetype limit, WalkBudget &budget)
{
    const qint64 from = wallSeconds(window.first, QTime(0, 0));
    const qint64 to = wallSeconds(window.last, QTime(23, 59, 59));
    Occurrences found;
    QSet<qint64> removed;
    for (const IcalTime &time : recurrence.removed) {
        const auto wall = wallOf(time, start);
        if (!wall)
            return tl::unexpected(wall.error());
        removed.insert(*wall);
    }
    for (const RecurrenceRule &rule : recurrence.exceptions) {
        const auto walled = withUntilOnWall(rule, start);
        if (!walled)
            return tl::unexpected(walled.error());
        found.complete = walkRule(*walled, start.date, start.time, from, to, budget, [&](qint64 wall) {
            removed.insert(wall);
            return true;
        }) && found.complete;
    }

    QList<qint64> walls;
    const auto take = [&](qint64 wall) {
        if (wall >= from && wall <= to && !removed.contains(wall))
            walls.append(wall);
    };
    for (const RecurrenceRule &rule : recurrence.rules) {
        const auto walled = withUntilOnWall(rule, start);
        if (!walled)
            return tl::unexpected(walled.error());
        const qsizetype before = walls.size();
        found.complete = walkRule(*walled, start.date, start.time, from, to, budget, [&](qint64 wall) {
            take(wall);
            return walls.size() - before <= limit; // one more shows that it goes on
        }) && found.complete;
    }
    if (recurrence.rules.isEmpty())
        take(wallSeconds(start.date, start.time.value_or(QTime(0, 0))));
    for (const IcalTime &time : recurrence.added) {
        const auto wall = wallOf(time, start);
        if (!wall)
            return tl::unexpected(wall.error());
        take(*wall);
    }
    std::sort(walls.begin(), walls.end());
    walls.erase(std::unique(walls.begin(), walls.end()), walls.end());
    if (walls.size() > limit) {
        walls.resize(limit);
        found.complete = false;
    }
    found.list.reserve(walls.size());
    for (const qint64 wall : std::as_const(walls)) {
        Occurrence one { wallDate(wall), start.time ? wallTimeOfDay(wall) : QTime(), {} };
        if (start.time && !start.zone.isEmpty()) {
            const auto instant = instantOf(wall, start.zone);
            if (!instant)
                return tl::unexpected(instant.error());
            one.utcMs = *instant;
        }
        found.list.append(one);
    }
    return found;
}

} // namespace galley::schedule
