// The hands of MonthView: selection, dragging, rubber band and wheel.

#include "ui/calendar/CalendarModel.h"
#include "ui/calendar/CalendarText.h"
#include "ui/calendar/MonthView.h"
#include "ui/calendar/PeekText.h"
#include "ui/calendar/SlipMotion.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QTimerEvent>
#include <QWheelEvent>

#include <algorithm>

namespace galley::calendar {

using store::MonthPost;

namespace {

constexpr int kEdge = 24; // how near to a side a drag must rest to turn the month
constexpr int kEdgeMs = 600;
constexpr int kWheelStep = 120; // one notch, in eighths of a degree

} // namespace

void MonthView::mousePressEvent(QMouseEvent *event)
{
    m_keyboard = false;
    m_motion->finish();
    m_dropped = QUuid();
    const QPoint at = event->position().toPoint();
    if (event->button() != Qt::LeftButton) {
        QWidget::mousePressEvent(event);
        return;
    }
    const QUuid post = postAt(at);
    const QDate day = dayAt(at);
    m_drag = Drag {};
    m_drag.pressed = day.isValid();
    m_drag.from = m_drag.at = at;
    m_drag.post = post;
    m_drag.fromDay = day;
    m_drag.selectedBefore =
        event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier) ? m_selected : QSet<QUuid>();

    if (post.isNull()) {
        if (!(event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier)))
            setSelection({});
        setFocusDay(day);
        if (moreRect(day).contains(at)) {
            m_drag.pressed = false;
            Q_EMIT dayRequested(day);
        }
        return;
    }
    if (event->modifiers() & Qt::ControlModifier) {
        QSet<QUuid> selected = m_selected;
        if (!selected.remove(post))
            selected.insert(post);
        m_anchor = post;
        setSelection(selected);
        setCurrent(post);
    } else if (event->modifiers() & Qt::ShiftModifier) {
        selectThrough(post);
    } else if (m_selected.contains(post)) {
        setCurrent(post); // several may be about to be dragged; a click alone selects the one on release
    } else {
        select({ post });
    }
}

void MonthView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (!m_drag.pressed) {
        setHover(postAt(at));
        return;
    }
    if (!m_drag.active && !m_drag.band) {
        if ((at - m_drag.from).manhattanLength() < QApplication::startDragDistance())
            return;
        if (m_drag.post.isNull())
            m_drag.band = true;
        else
            startDrag();
    }
    if (m_drag.active)
        dragTo(at, event->modifiers());
    else
        bandTo(at);
}

void MonthView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_drag.pressed)
        return;
    if (m_drag.active) {
        dragTo(event->position().toPoint(), event->modifiers());
        endDrag(true);
        return;
    }
    const Drag drag = m_drag;
    m_drag = Drag {};
    if (drag.band)
        update();
    else if (!drag.post.isNull() && !(event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier)))
        select({ drag.post });
}

void MonthView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPoint at = event->position().toPoint();
    const QUuid post = postAt(at);
    const QDate day = dayAt(at);
    m_drag = Drag {};
    if (!post.isNull())
        Q_EMIT openRequested(post);
    else if (day.isValid() && !moreRect(day).contains(at))
        Q_EMIT newPostRequested(day);
}

void MonthView::startDrag()
{
    m_drag.active = true;
    m_drag.words.clear();
    setHover({});
    if (!m_selected.contains(m_drag.post))
        select({ m_drag.post });
    m_drag.posts = selectedPosts();
    const MonthPost *post = m_model.post(m_drag.post);
    if (post) {
        m_drag.fromDay = post->day;
        m_drag.shown = *post;
    }
    const QRect slip = slipRect(m_drag.post);
    m_drag.grip = m_drag.from - slip.topLeft();
    m_drag.lifted = pictureOf(m_drag.post);
    setCursor(Qt::ClosedHandCursor);
    update();
}

QRect MonthView::liftedRect() const
{
    return QRect(m_drag.at - m_drag.grip, m_drag.lifted.deviceIndependentSize().toSize());
}

QDate MonthView::landingDay() const
{
    return m_drag.active && !m_drag.refused ? dayAt(m_drag.at) : QDate();
}

// Said anew only where the day is another: it asks the store.
void MonthView::wordDrag()
{
    const QDate over = dayAt(m_drag.at);
    if (over == m_drag.over)
        return;
    m_drag.over = over;
    m_drag.refused = m_drag.passed = false;
    m_drag.words.clear();
    if (!over.isValid())
        return;
    const auto days = static_cast<int>(m_drag.fromDay.daysTo(over));
    const QString why = m_advice && !m_drag.copy ? m_advice(m_drag.post, days) : QString();
    if (!why.isEmpty()) {
        m_drag.refused = true;
        m_drag.words = { why };
    } else {
        m_drag.words = landingWords(m_drag.shown, over, m_ownZone);
        m_drag.passed = hasPassed(m_drag.shown, over, m_clock.nowMs());
        if (m_drag.passed)
            m_drag.words.append(passedText());
    }
}

QRect MonthView::landingRect() const
{
    return dayRect(dayAt(m_drag.at));
}

void MonthView::dragTo(QPoint point, Qt::KeyboardModifiers modifiers)
{
    constexpr int kShadow = 40;
    const auto touched = [this] {
        return liftedRect()
            .united(wordsRect())
            .adjusted(-kShadow, -kShadow, kShadow, kShadow)
            .united(landingRect());
    };
    const QRect before = touched();
    m_drag.at = point;
    const bool copy = modifiers & Qt::AltModifier;
    if (copy != m_drag.copy)
        m_drag.over = QDate(); // what may be copied is not what may be moved
    m_drag.copy = copy;
    wordDrag();
    setCursor(m_drag.copy ? Qt::DragCopyCursor : Qt::ClosedHandCursor);
    update(before);
    update(touched());

    int turn = 0;
    if (point.x() < kEdge)
        turn = isRightToLeft() ? 1 : -1;
    else if (point.x() >= width() - kEdge)
        turn = isRightToLeft() ? -1 : 1;
    if (turn != m_drag.turn) {
        m_drag.turn = turn;
        if (turn == 0)
            m_edgeTimer.stop();
        else
            m_edgeTimer.start(kEdgeMs, this);
    }
}

void MonthView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_edgeTimer.timerId()) {
        QWidget::timerEvent(event);
        return;
    }
    if (m_drag.active && m_drag.turn != 0) {
        const QDate next = month().addMonths(m_drag.turn);
        setRange(schedule::weeksOfMonth(next, m_weekStart));
    } else {
        m_edgeTimer.stop();
    }
}

void MonthView::endDrag(bool drop)
{
    m_edgeTimer.stop();
    const Drag drag = m_drag;
    m_drag = Drag {};
    unsetCursor();
    update();
    const QDate to = dayAt(drag.at);
    if (!drop || !to.isValid() || !drag.fromDay.isValid())
        return;
    const int days = static_cast<int>(drag.fromDay.daysTo(to));
    if (days == 0 && !drag.copy)
        return;
    if (!drag.copy) {
        m_dropped = drag.post;
        m_droppedAt = drag.at - drag.grip;
    }
    Q_EMIT moveRequested(drag.posts, days, drag.copy);
}

void MonthView::bandTo(QPoint point)
{
    m_drag.at = point;
    const QRect band = QRect(m_drag.from, point).normalized();
    QSet<QUuid> caught = m_drag.selectedBefore;
    for (const schedule::SlipBox &slip : monthLayout().slips) {
        if (seen(slip.rect).intersects(band))
            caught.insert(m_model.posts()[slip.post].id);
    }
    setSelection(caught);
    update();
}

void MonthView::contextMenuEvent(QContextMenuEvent *event)
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
    const QRect slip = slipRect(m_current);
    const QRect anchor = slip.isValid() ? slip : dayRect(m_focusDay);
    Q_EMIT menuRequested(m_current, m_focusDay, mapToGlobal(anchor.bottomLeft()));
}

void MonthView::wheelEvent(QWheelEvent *event)
{
    if (m_drag.band || event->modifiers() & Qt::ControlModifier) {
        event->ignore();
        return;
    }
    // A notch is a week. Touch pads send many small steps: they add up, and a week is a row's height of them.
    const QPoint pixels = event->pixelDelta();
    if (!pixels.isNull() && !monthLayout().cells.isEmpty())
        m_wheel += pixels.y() * kWheelStep / std::max(1, monthLayout().cells.first().rect.height());
    else
        m_wheel += event->angleDelta().y();
    const int weeks = m_wheel / kWheelStep;
    if (weeks != 0) {
        m_wheel -= weeks * kWheelStep;
        scrollWeeks(-weeks);
    }
    event->accept();
}

} // namespace galley::calendar
