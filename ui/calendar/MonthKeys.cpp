// The keys of MonthView: everything that hands do.

#include "ui/calendar/CalendarModel.h"
#include "ui/calendar/MonthView.h"
#include "ui/calendar/SlipMotion.h"

#include <QKeyEvent>

#include <algorithm>

namespace galley::calendar {

using schedule::DayCell;
using store::MonthPost;

void MonthView::keyPressEvent(QKeyEvent *event)
{
    m_keyboard = true;
    m_motion->finish();
    m_dropped = QUuid();
    if (m_drag.active || m_drag.band) {
        if (event->key() == Qt::Key_Escape) {
            const bool band = m_drag.band;
            endDrag(false);
            if (band)
                setSelection({});
        }
        return;
    }
    const bool forwardIsLeft = isRightToLeft();
    int days = 0;
    switch (event->key()) {
    case Qt::Key_Left:
        days = forwardIsLeft ? 1 : -1;
        break;
    case Qt::Key_Right:
        days = forwardIsLeft ? -1 : 1;
        break;
    case Qt::Key_Up:
        days = -7;
        break;
    case Qt::Key_Down:
        days = 7;
        break;
    default:
        break;
    }
    if (days != 0) {
        if (event->modifiers() & Qt::ShiftModifier) {
            if (const QList<QUuid> posts = selectedPosts(); !posts.isEmpty())
                Q_EMIT moveRequested(posts, days, false);
        } else if (m_walking) {
            walk(days > 0 ? 1 : -1);
        } else {
            stepDay(days);
        }
        return;
    }
    switch (event->key()) {
    case Qt::Key_Home:
    case Qt::Key_End: {
        const int column = static_cast<int>(m_model.range().firstDay.daysTo(m_focusDay) % 7);
        stepDay(event->key() == Qt::Key_Home ? -column : 6 - column);
        return;
    }
    case Qt::Key_Space:
        if (!m_current.isNull())
            Q_EMIT peekRequested(m_current);
        else if (const DayCell *cell = monthLayout().cellOf(m_focusDay); cell && cell->postCount > 0)
            Q_EMIT dayRequested(m_focusDay);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_current.isNull())
            Q_EMIT openRequested(m_current);
        else
            Q_EMIT newPostRequested(m_focusDay);
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
    QWidget::keyPressEvent(event);
}

void MonthView::stepDay(int days)
{
    const QDate day = m_focusDay.addDays(days);
    // One row further shows one week more; the month jumps only where the day is far away.
    if (day < m_model.range().firstDay)
        scrollWeeks(-1);
    else if (day > m_model.range().lastDay())
        scrollWeeks(1);
    setSelection({});
    setFocusDay(day);
}

// Tab goes through the posts of the focused day (those that are folded away come up), then on to the next
// widget.
bool MonthView::focusNextPrevChild(bool next)
{
    m_keyboard = true;
    const DayCell *cell = monthLayout().cellOf(m_focusDay);
    if (!cell || cell->shown == 0)
        return QWidget::focusNextPrevChild(next);
    const int first = cell->firstPost;
    const int last = cell->firstPost + cell->postCount - 1;
    const int row = m_current.isNull() ? -1 : m_model.rowOf(m_current);
    int to = -1;
    if (next)
        to = row < 0 ? first : row + 1;
    else if (row > first)
        to = row - 1;
    if (to >= first && to <= last) {
        select({ m_model.posts()[to].id });
        return true;
    }
    if (!next && row == first) {
        setSelection({});
        setCurrent({});
        return true;
    }
    return QWidget::focusNextPrevChild(next);
}

} // namespace galley::calendar
