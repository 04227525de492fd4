#include "core/base/ZoneTable.h"

#include "core/base/Errors.h"

#include <QDateTime>
#include <QHash>
#include <QReadWriteLock>
#include <QTimeZone>

#include <algorithm>

namespace galley {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kHourMs = 3'600'000;
constexpr qint64 kReachMs = 16 * kHourMs; // no offset is larger
// Changes are listed to here; Qt 6.4's list of the changes that follow from a zone's rule ends in 2037.
constexpr qint64 kListedUntilMs = 2'114'380'800'000; // 2037-01-01T00:00Z
constexpr qint64 kFarEndMs = 4'102'617'600'000; // 2100-01-03T00:00Z

QDateTime instant(qint64 utcMs)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC);
}

// QTimeZone takes POSIX rules and relative paths too; a zone of ours is a plain tzdata name.
bool looksLikeZone(QStringView zone)
{
    return !zone.isEmpty() && zone.size() <= 64 && zone[0] != u'/' && std::ranges::all_of(zone, [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || u"/_+-"_s.contains(c));
    });
}

struct Cache
{
    QReadWriteLock lock;
    QHash<QString, std::shared_ptr<const ZoneTable>> tables;
};

Cache &cache()
{
    static Cache cache;
    return cache;
}

} // namespace

Result<std::shared_ptr<const ZoneTable>> ZoneTable::find(const QString &zone)
{
    {
        const QReadLocker lock(&cache().lock);
        if (const auto known = cache().tables.constFind(zone); known != cache().tables.constEnd())
            return *known;
    }
    const QByteArray id = zone.toLatin1();
    if (!looksLikeZone(zone) || !QTimeZone::isTimeZoneIdAvailable(id))
        return fail(errors::kUnknownZone, { { u"zone"_s, zone } });
    const QTimeZone source(id);
    if (!source.isValid())
        return fail(errors::kUnknownZone, { { u"zone"_s, zone } });

    auto table = std::make_shared<ZoneTable>();
    table->m_id = id;
    const QDateTime from = instant(-2 * 24 * kHourMs);
    table->m_listed.push_back({ from.toMSecsSinceEpoch(), source.offsetFromUtc(from) });
    const auto transitions = source.transitions(from, instant(kListedUntilMs));
    for (const auto &transition : transitions) {
        // tzdata also lists changes of the name or of the daylight flag alone; clocks do not move then.
        if (transition.offsetFromUtc != table->m_listed.back().offset)
            table->m_listed.push_back({ transition.atUtc.toMSecsSinceEpoch(), transition.offsetFromUtc });
    }
    const QWriteLocker lock(&cache().lock);
    return *cache().tables.insert(zone, std::move(table));
}

int ZoneTable::offsetAt(qint64 utcMs) const
{
    return utcMs < kListedUntilMs ? m_listed[indexAt(utcMs)].offset : farOffsetAt(utcMs);
}

ZoneTable::Window ZoneTable::around(qint64 utcMs) const
{
    if (utcMs + kReachMs >= kListedUntilMs)
        return farAround(utcMs);
    Window window;
    const size_t last = indexAt(utcMs + kReachMs);
    for (size_t i = indexAt(utcMs - kReachMs); i <= last && window.size < window.items.size(); ++i)
        window.items[window.size++] = m_listed[i];
    return window;
}

size_t ZoneTable::indexAt(qint64 utcMs) const
{
    const auto next = std::ranges::upper_bound(m_listed, utcMs, {}, &Segment::startMs);
    return next == m_listed.begin() ? 0 : size_t(next - m_listed.begin()) - 1;
}

int ZoneTable::farOffsetAt(qint64 utcMs) const
{
    return QTimeZone(m_id).offsetFromUtc(instant(std::min(utcMs, kFarEndMs)));
}

// Far from now a rule alone decides, which changes clocks at most once in such a window: found by halving.
ZoneTable::Window ZoneTable::farAround(qint64 utcMs) const
{
    qint64 before = utcMs - kReachMs;
    qint64 after = utcMs + kReachMs;
    const int first = farOffsetAt(before);
    const int last = farOffsetAt(after);
    Window window;
    window.items[window.size++] = { before, first };
    if (first == last)
        return window;
    while (after - before > 1) {
        const qint64 middle = before + (after - before) / 2;
        (farOffsetAt(middle) == first ? before : after) = middle;
    }
    window.items[window.size++] = { after, last };
    return window;
}

} // namespace galley
