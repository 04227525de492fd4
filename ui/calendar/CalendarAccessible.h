#pragma once

namespace galley::calendar {

// Tells assistive technology what CalendarView paints: a table "October 2026, 5 weeks", a cell for every day
// ("Thursday 22 October, 4 posts, Winter tune-up") and in it an item for every post of the day, drawn or
// folded away
// ("07:45, Slow bread, Halm and Korn, Instagram, with client"). Call once before the first view; again does
// no harm.
void installCalendarAccessibility();

} // namespace galley::calendar
