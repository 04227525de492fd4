#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace galley::schedule {

// How the clock of one zone runs through a day, in minutes of wall time since midnight, and how far another
// zone's is from it.
struct DayClock
{
    QDate day;
    int gapFrom = -1; // clocks jump over gapFrom … gapTo − 1; −1: they do not
    int gapTo = -1;
    int doubledFrom = -1; // doubledFrom … doubledTo − 1 come twice
    int doubledTo = -1;
    int ahead = 0; // minutes that the second zone's clock is ahead at noon; negative: behind

    [[nodiscard]] bool changes() const { return gapFrom >= 0 || doubledFrom >= 0; }

    [[nodiscard]] int minutes() const // 1440, or 1380 and 1500 where clocks change by an hour
    {
        return 24 * 60 - (gapTo - gapFrom) + (doubledTo - doubledFrom);
    }

    bool operator==(const DayClock &) const = default;
};

// Of every day of a range. An unknown zone never changes; without a second one nothing is ahead.
[[nodiscard]] QList<DayClock> dayClocks(QDate first, int days, const QString &zone, const QString &second);

// How far the second zone is ahead on most of the days: what a ruler beside all of them can show.
[[nodiscard]] int usualDistance(const QList<DayClock> &days);

} // namespace galley::schedule
