#pragma once

#include "core/schedule/WeekClock.h"

#include <QStringList>
#include <QUuid>

namespace galley::schedule {
struct Landing;
}

// The words of the week.
namespace galley::calendar {

class CalendarModel;

[[nodiscard]] QString weekTitle(QDate firstDay); // "19 – 25 October", "26 October – 1 November"
[[nodiscard]] QString weekNumberText(QDate firstDay); // "Week 43"
[[nodiscard]] QString minuteText(int minute); // "07:45"

// What a day's clock does: "25 hours, NY −5"; empty on a usual day. `usual`: the distance its rulers show.
[[nodiscard]] QString clockNotice(const schedule::DayClock &clock, int usual, const QString &second);
[[nodiscard]] QString doubledText(const schedule::DayClock &clock); // "02:00 comes twice"
[[nodiscard]] QString missingText(const schedule::DayClock &clock); // "02:00 is left out"

// What stands beside the hand, and is spoken.
struct LandingWords
{
    enum class Tone { Plain, Caution, Refused };

    QString title; // "Thu 22 Oct, 17:30"
    QString second; // "New York 11:30"; empty where there is no other clock
    QStringList reasons;
    Tone tone = Tone::Plain;

    [[nodiscard]] QString spoken() const;

    bool operator==(const LandingWords &) const = default;
};

struct LandingContext
{
    const CalendarModel &model;
    QUuid brand;
    QString zone; // the post's
    QString rulerZone;
    QString secondZone;
    int more = 0; // posts that go along
    bool copies = false; // it stays where it is, too
};

[[nodiscard]] LandingWords landingWordsOf(const schedule::Landing &landing, const LandingContext &context);

} // namespace galley::calendar
