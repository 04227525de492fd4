// The hand led by keys: a ghost that the arrows move.

#include "ui/calendar/CalendarModel.h"
#include "ui/calendar/week/LandingCard.h"
#include "ui/calendar/week/WeekHeld.h"
#include "ui/calendar/week/WeekText.h"
#include "ui/widgets/Popover.h"

#include <QKeyEvent>

#include <algorithm>

namespace galley::calendar {

using schedule::WeekScale;

namespace {

constexpr int kQuarter = 15;
constexpr int kMorning = 9 * 60;

} // namespace

void WeekHand::placeByKeys(const QUuid &post)
{
    if (!take(post, true))
        return;
    m_held->byKeys = true;
    const QDate day = m_week.focusDay();
    const bool inside = m_week.model().range().contains(day);
    m_words->raise();
    m_week.setFocus(Qt::ShortcutFocusReason);
    land(WeekSlot { inside ? static_cast<int>(m_week.firstDay().daysTo(day)) : 0, kMorning });
}

void WeekHand::key(QKeyEvent *event)
{
    if (!m_held || m_question)
        return;
    if (event->key() == Qt::Key_Escape) {
        cancel();
        return;
    }
    if (!m_held->byKeys || !m_held->slot)
        return;
    WeekSlot slot = *m_held->slot;
    const int step = event->modifiers() & Qt::AltModifier ? 1 : kQuarter;
    const int forward = m_week.isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        slot.day -= forward;
        break;
    case Qt::Key_Right:
        slot.day += forward;
        break;
    case Qt::Key_Up:
        slot.minute = std::max(0, slot.minute - step);
        break;
    case Qt::Key_Down:
        // Out of an hour that does not exist, not back to its end for ever.
        slot.minute = std::max(slot.minute, m_week.ghost() ? m_week.ghost()->slot.minute : 0) + step;
        slot.minute = std::min(slot.minute, schedule::snappedMinute(WeekScale::kDayMinutes, step));
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        drop();
        return;
    default:
        return;
    }
    if (slot.day < 0 || slot.day > 6) {
        const int weeks = slot.day < 0 ? -1 : 1;
        slot.day -= weeks * 7;
        m_held->slot = slot;
        m_week.step(weeks); // lands in the new week
        return;
    }
    if (m_week.weekLayout().scale.isFolded(slot.minute)) {
        schedule::WeekFolds folds = m_week.folds();
        (slot.minute < WeekScale::kNightEnds ? folds.night : folds.evening) = false;
        m_week.setFolds(folds);
    }
    const QRect place = m_week.slotRect(slot);
    const QRect canvas = m_week.canvas();
    if (place.top() < canvas.top())
        m_week.scrollBy(place.top() - canvas.top() - 8);
    else if (place.bottom() > canvas.bottom())
        m_week.scrollBy(place.bottom() - canvas.bottom() + 8);
    land(slot);
}

} // namespace galley::calendar
