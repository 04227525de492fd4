#include "core/schedule/ical/ZoneDefinition.h"

#include "core/base/ZoneTable.h"
#include "core/schedule/ical/IcalWriter.h"

#include <QDateTime>

#include <algorithm>

namespace galley::schedule {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kDayMs = 86'400'000;
constexpr int kMostYears = 40;

QString offsetText(int seconds)
{
    const int size = std::abs(seconds);
    return u"%1%2%3"_s.arg(QChar(seconds < 0 ? u'-' : u'+'))
        .arg(size / 3600, 2, 10, QChar(u'0'))
        .arg(size / 60 % 60, 2, 10, QChar(u'0'));
}

void writeOffset(IcalWriter &writer, qint64 utcMs, int before, int after)
{
    const QString kind = after > before ? u"DAYLIGHT"_s : u"STANDARD"_s;
    writer.line("BEGIN"_L1, kind);
    // The onset is told on the clock that is still in force.
    writer.line("DTSTART"_L1,
        QDateTime::fromMSecsSinceEpoch(utcMs + before * 1000LL, Qt::UTC).toString(u"yyyyMMdd'T'HHmmss"_s));
    writer.line("TZOFFSETFROM"_L1, offsetText(before));
    writer.line("TZOFFSETTO"_L1, offsetText(after));
    writer.line("END"_L1, kind);
}

} // namespace

void writeZone(IcalWriter &writer, const QString &zone, QDate first, QDate last)
{
    const auto table = ZoneTable::find(zone);
    if (!table)
        return;
    const int firstYear = std::clamp(first.year() - 1, ZoneTable::kFirstYear, ZoneTable::kLastYear);
    const int lastYear =
        std::clamp(last.year() + 1, firstYear, std::min(firstYear + kMostYears, ZoneTable::kLastYear));
    const qint64 from = QDate(firstYear, 1, 1).startOfDay(Qt::UTC).toMSecsSinceEpoch();
    const qint64 to = QDate(lastYear, 12, 31).startOfDay(Qt::UTC).toMSecsSinceEpoch();
    writer.line("BEGIN"_L1, u"VTIMEZONE"_s);
    writer.line("TZID"_L1, zone);
    int offset = (*table)->offsetAt(from);
    writeOffset(writer, from, offset, offset);
    for (qint64 day = from; day < to; day += kDayMs) {
        const int after = (*table)->offsetAt(day + kDayMs);
        if (after == offset)
            continue;
        qint64 still = day;
        qint64 already = day + kDayMs;
        while (already - still > 1000) {
            const qint64 middle = still + (already - still) / 2000 * 1000;
            ((*table)->offsetAt(middle) == offset ? still : already) = middle;
        }
        writeOffset(writer, already, offset, after);
        offset = after;
    }
    writer.line("END"_L1, u"VTIMEZONE"_s);
}

} // namespace galley::schedule
