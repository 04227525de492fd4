// The keys of WeekView: everything that hands do.

#include "ui/calendar/CalendarModel.h"
#include "ui/calendar/SlipMotion.h"
#include "ui/calendar/week/WeekView.h"

#include <QKeyEvent>

namespace galley::calendar {

using store::MonthPost;

namespace {

constexpr int kQuarter = 15;
constexpr int kDayMinutes = 24 * 60;

} // namespace

void WeekView::keyPressEvent(QKeyEvent *event)
{
    m_keyboard = true;
    m_motion->finish();
    m_dropped = QUuid();
    if (m_press.band && event->key() == Qt::Key_Escape) {
        const QSet<QUuid> before = m_press.selectedBefore;
        m_press = {};
        m_bandScroll.stop();
        setSelection(before);
        update();
        return;
    }
    if (m_ghost || !m_lifted.isEmpty()) {
        Q_EMIT keyInHand(event);
        return;
    }
    int days = 0;
    int quarters = 0;
    switch (event->key()) {
    case Qt::Key_Left:
        days = isRightToLeft() ? 1 : -1;
        break;
    case Qt::Key_Right:
        days = isRightToLeft() ? -1 : 1;
        break;
    case Qt::Key_Up:
        quarters = -1;
        break;
    case Qt::Key_Down:
        quarters = 1;
        break;
    case Qt::Key_Home:
        stepDay(static_cast<int>(m_focusDay.daysTo(firstDay())));
        return;
    case Qt::Key_End:
        stepDay(static_cast<int>(m_focusDay.daysTo(firstDay())) + 6);
        return;
    case Qt::Key_Space:
        if (!m_current.isNull())
            Q_EMIT peekRequested(m_current);
        else if (dayRect(m_focusDay).isValid())
            Q_EMIT dayRequested(m_focusDay);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_current.isNull())
            Q_EMIT openRequested(m_current);
        else
            Q_EMIT newPostRequested(m_focusDay, {});
        return;
    case Qt::Key_Escape:
        setSelection({});
        setCurrent({});
        Q_EMIT escapePressed();
        return;
    case Qt::Key_A:
        if (event->modifiers() == Qt::ControlModifier) {
            QSet<QUuid> all;
            for (const MonthPost &post : m_model.posts())
                all.insert(post.id);
            setSelection(all);
            return;
        }
        break;
    default:
        break;
    }
    if (days == 0 && quarters == 0) {
        CalendarView::keyPressEvent(event);
        return;
    }
    if (event->modifiers() & Qt::ShiftModifier) {
        const int minutes = event->modifiers() & Qt::AltModifier ? 1 : kQuarter;
        if (const QList<QUuid> posts = selectedPosts(); !posts.isEmpty())
            Q_EMIT shiftRequested(posts, qint64 { days } * kDayMinutes + qint64 { quarters } * minutes);
    } else if (m_walking) {
        walk(days + quarters > 0 ? 1 : -1);
        reveal(m_current);
    } else if (days != 0) {
        stepDay(days);
    } else {
        walkDay(quarters);
    }
}

void WeekView::stepDay(int days)
{
    setSelection({});
    setFocusDay(m_focusDay.addDays(days));
}

// To the next post of the day, or off its last to the day itself.
void WeekView::walkDay(int step)
{
    const auto &days = weekLayout().days;
    const auto index = firstDay().daysTo(m_focusDay);
    if (index < 0 || index >= days.size() || days[index].postCount == 0)
        return;
    const schedule::WeekDay &day = days[index];
    const int last = day.firstPost + day.postCount - 1;
    const int row = m_model.rowOf(m_current);
    const int to = row < day.firstPost || row > last ? (step > 0 ? day.firstPost : last) : row + step;
    if (to < day.firstPost || to > last)
        return;
    select({ m_model.posts()[to].id });
    reveal(m_current);
}

// Tab goes through the posts of the focused day, then on to the next widget.
bool WeekView::focusNextPrevChild(bool next)
{
    m_keyboard = true;
    const auto &days = weekLayout().days;
    const auto index = firstDay().daysTo(m_focusDay);
    if (!m_ghost && index >= 0 && index < days.size() && days[index].postCount > 0) {
        const schedule::WeekDay &day = days[index];
        const int row = m_model.rowOf(m_current);
        const int last = day.firstPost + day.postCount - 1;
        const int to = row < 0 ? (next ? day.firstPost : -1) : row + (next ? 1 : -1);
        if (to >= day.firstPost && to <= last) {
            select({ m_model.posts()[to].id });
            reveal(m_current);
            return true;
        }
        if (!next && row == day.firstPost) {
            setSelection({});
            setCurrent({});
            return true;
        }
    }
    return CalendarView::focusNextPrevChild(next);
}

} // namespace galley::calendar
