#pragma once

#include "core/schedule/Landing.h"
#include "core/schedule/RulerTime.h"
#include "ui/calendar/week/WeekHand.h"

namespace galley::calendar {

// What the hand holds.
struct WeekHand::Held
{
    schedule::PlannedPost post;
    std::optional<schedule::ShownTime> place; // beside the first ruler; nothing without a time
    QList<QUuid> posts; // all that go along
    store::MonthPost shown;
    bool fromTray = false;
    bool byKeys = false;
    QPoint grip;
    QPoint from; // upper left corner of the card before it was lifted
    QPoint at;
    Qt::KeyboardModifiers modifiers;
    std::optional<WeekSlot> slot;
    schedule::ShownTime wanted; // what the slot means on the post's own clock
    bool toldCopy = false; // the words are about a copy

    // Alt, as in the month; what waits for a time has nothing to stay at.
    [[nodiscard]] bool copies() const { return !fromTray && !byKeys && modifiers & Qt::AltModifier; }

    // Only the day is another, the client's time stays.
    [[nodiscard]] bool keepsTime() const { return place && !byKeys && modifiers & Qt::ShiftModifier; }
};

} // namespace galley::calendar
