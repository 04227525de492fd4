// The hands and keys of WeekView.

#include "ui/calendar/CalendarModel.h"
#include "ui/calendar/week/WeekView.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>

namespace galley::calendar {

using schedule::WeekScale;
using store::MonthPost;

namespace {

constexpr int kQuarter = 15;
constexpr int kDayMinutes = 24 * 60;
constexpr int kNotch = 120; // of a wheel, in eighths of a degree
constexpr int kZoomStep = 4;

} // namespace

void WeekView::mousePressEvent(QMouseEvent *event)
{
    m_keyboard = false;
    const QPoint at = event->position().toPoint();
    if (event->button() != Qt::LeftButton) {
        CalendarView::mousePressEvent(event);
        return;
    }
    const QUuid post = postAt(at);
    const QDate day = dayAt(at);
    m_press = Press { true, false, at, post };
    if (post.isNull()) {
        if (!(event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier)))
            setSelection({});
        setFocusDay(day);
    } else if (event->modifiers() & Qt::ControlModifier) {
        toggleSelected(post);
    } else if (event->modifiers() & Qt::ShiftModifier) {
        selectThrough(post);
    } else if (m_selected.contains(post)) {
        setCurrent(post); // several may be about to be dragged; a click alone selects the one on release
    } else {
        select({ post });
    }
}

void WeekView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (!m_press.on) {
        setHover(postAt(at));
        return;
    }
    if (!m_press.lifted) {
        if (m_press.post.isNull() || (at - m_press.at).manhattanLength() < QApplication::startDragDistance())
            return;
        m_press.lifted = true;
        setHover({});
        if (!m_selected.contains(m_press.post))
            select({ m_press.post });
        const QRect card = slipRect(m_press.post);
        Q_EMIT lifted(m_press.post, m_press.at - card.topLeft(), at);
    }
    Q_EMIT handMoved(at, event->modifiers());
}

void WeekView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_press.on)
        return;
    const Press press = std::exchange(m_press, {});
    if (press.lifted)
        Q_EMIT handReleased(event->position().toPoint(), event->modifiers());
    else if (!press.post.isNull() && !(event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier)))
        select({ press.post });
}

void WeekView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_press = {};
    const QPoint at = event->position().toPoint();
    if (const QUuid post = postAt(at); !post.isNull()) {
        Q_EMIT openRequested(post);
        return;
    }
    if (!canvas().contains(at))
        return;
    for (const bool evening : { false, true }) {
        schedule::WeekFolds folds = m_folds;
        bool &fold = evening ? folds.evening : folds.night;
        // Unfolded, the outer hours fold again by a double click on their ruler.
        const QPoint page = unseen(at);
        const int minute = weekLayout().scale.minuteAt(page.y());
        const bool outer = evening ? minute >= WeekScale::kEveningBegins : minute < WeekScale::kNightEnds;
        const bool onRuler = weekLayout().dayIndexAt(page.x()) < 0;
        if (stripRect(evening).contains(at) || (outer && !fold && onRuler)) {
            fold = !fold;
            setFolds(folds);
            return;
        }
    }
    if (const auto slot = slotAt(at, 2 * kQuarter))
        Q_EMIT newPostRequested(
            weekLayout().days[slot->day].day, QTime(slot->minute / 60, slot->minute % 60));
}

void WeekView::wheelEvent(QWheelEvent *event)
{
    event->accept();
    const QPoint pixels = event->pixelDelta();
    if (event->modifiers() & Qt::ControlModifier) {
        m_wheel += event->angleDelta().y();
        const int steps = m_wheel / kNotch;
        m_wheel -= steps * kNotch;
        if (steps != 0)
            setHourHeight(hourHeight() + steps * kZoomStep, event->position().toPoint().y());
        return;
    }
    const int sideways = event->modifiers() & Qt::ShiftModifier ? event->angleDelta().y() : 0;
    if (const int weeks = sideways + event->angleDelta().x(); weeks != 0) {
        m_wheel += weeks;
        const int steps = m_wheel / kNotch;
        m_wheel -= steps * kNotch;
        if (steps != 0)
            step(isRightToLeft() ? steps : -steps);
        return;
    }
    scrollBy(pixels.isNull() ? -event->angleDelta().y() * hourHeight() / kNotch : -pixels.y());
}

void WeekView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        const QUuid post = postAt(event->pos());
        const QDate day = dayAt(event->pos());
        if (!day.isValid())
            return;
        if (post.isNull())
            setFocusDay(day);
        else if (!m_selected.contains(post))
            select({ post });
        else
            setCurrent(post);
        Q_EMIT menuRequested(post, day, event->globalPos());
        return;
    }
    const QRect card = slipRect(m_current);
    const QRect anchor = card.isValid() ? card : dayRect(m_focusDay);
    Q_EMIT menuRequested(m_current, m_focusDay, mapToGlobal(anchor.center()));
}

void WeekView::keyPressEvent(QKeyEvent *event)
{
    m_keyboard = true;
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
