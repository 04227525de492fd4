#include "core/base/WallTime.h"

#include "core/base/Errors.h"
#include "core/base/ZoneTable.h"

namespace galley {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kDayMs = 24 * 60 * kMinuteMs;
constexpr qint64 kEpochDay = 2'440'588; // Julian day of 1970-01-01

qint64 floorDiv(qint64 value, qint64 by)
{
    return value >= 0 ? value / by : -((-value + by - 1) / by);
}

// Wall times are counted as if they were UTC: milliseconds since 1970-01-01T00:00 on the wall.
qint64 localMs(const WallTime &wall)
{
    return (wall.date.toJulianDay() - kEpochDay) * kDayMs + wall.time.msecsSinceStartOfDay();
}

WallTime wallFromLocalMs(qint64 ms)
{
    const qint64 minutes = floorDiv(ms, kMinuteMs);
    const qint64 days = floorDiv(minutes, 24 * 60);
    const auto ofDay = int(minutes - days * 24 * 60);
    return { QDate::fromJulianDay(days + kEpochDay), QTime(ofDay / 60, ofDay % 60) };
}

qint64 offsetMs(const ZoneTable::Segment &segment)
{
    return qint64(segment.offset) * 1000;
}

ResolvedWall resolveIn(const ZoneTable &zone, const WallTime &wall, int fold)
{
    const qint64 local = localMs(wall);
    const ZoneTable::Window window = zone.around(local);
    const auto segments = window.segments();

    std::optional<size_t> earliest;
    std::optional<size_t> latest;
    for (size_t i = 0; i < segments.size(); ++i) {
        const qint64 utc = local - offsetMs(segments[i]);
        const bool begun = i == 0 || utc >= segments[i].startMs;
        const bool over = i + 1 < segments.size() && utc >= segments[i + 1].startMs;
        if (begun && !over) {
            if (!earliest)
                earliest = i;
            latest = i;
        }
    }
    if (earliest) {
        const auto &chosen = segments[fold == 0 ? *earliest : *latest];
        return { local - offsetMs(chosen), earliest == latest ? WallKind::Normal : WallKind::Overlap, wall,
            wall, segments[*earliest].offset, segments[*latest].offset };
    }

    // In a gap: past the change by the offset before it, not yet there by the offset after it.
    size_t i = 0;
    while (i + 2 < segments.size() && local - offsetMs(segments[i + 1]) >= segments[i + 1].startMs)
        ++i;
    const auto &before = segments[i];
    const auto &after = segments[i + 1];
    const qint64 utc = local - offsetMs(before);
    const qint64 gapEnd = after.startMs + offsetMs(after);
    return { utc, WallKind::Gap, wallFromLocalMs(utc + qint64(zone.offsetAt(utc)) * 1000),
        wallFromLocalMs(gapEnd + kMinuteMs - 1), before.offset, after.offset };
}

} // namespace

QString WallTime::toText() const
{
    return date.toString(Qt::ISODate) + u'T' + time.toString(u"HH:mm"_s);
}

std::optional<WallTime> WallTime::fromText(QStringView text)
{
    if (text.size() != 16 || text[4] != u'-' || text[7] != u'-' || text[10] != u'T' || text[13] != u':')
        return std::nullopt;
    bool digits = true;
    const auto number = [&](qsizetype at, qsizetype length) {
        int value = 0;
        for (const QChar c : text.sliced(at, length)) {
            digits = digits && c >= u'0' && c <= u'9';
            value = value * 10 + (c.unicode() - u'0');
        }
        return value;
    };
    const int year = number(0, 4);
    const int month = number(5, 2);
    const int day = number(8, 2);
    const int hour = number(11, 2);
    const int minute = number(14, 2);
    if (!digits || year == 0 || !QDate::isValid(year, month, day) || !QTime::isValid(hour, minute, 0))
        return std::nullopt;
    return WallTime { QDate(year, month, day), QTime(hour, minute) };
}

WallTime WallTime::plusMinutes(qint64 minutes) const
{
    return wallFromLocalMs(localMs(*this) + minutes * kMinuteMs);
}

Result<ResolvedWall> resolve(const WallTime &wall, const QString &zone, int fold)
{
    if (!wall.date.isValid() || !wall.time.isValid() || wall.date.year() < ZoneTable::kFirstYear
        || wall.date.year() > ZoneTable::kLastYear) {
        return fail(errors::kBadWallTime, { { u"text"_s, wall.toText() } });
    }
    return ZoneTable::find(zone).map([&](const auto &table) { return resolveIn(*table, wall, fold); });
}

Result<WallTime> toWall(qint64 utcMs, const QString &zone)
{
    return offsetAt(utcMs, zone).map([&](int offset) {
        return wallFromLocalMs(utcMs + qint64(offset) * 1000);
    });
}

Result<int> offsetAt(qint64 utcMs, const QString &zone)
{
    return ZoneTable::find(zone).map([&](const auto &table) { return table->offsetAt(utcMs); });
}

bool isKnownZone(const QString &zone)
{
    return ZoneTable::find(zone).has_value();
}

} // namespace galley
