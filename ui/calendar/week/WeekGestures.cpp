// The hands and keys of WeekView.

#include "ui/calendar/CalendarModel.h"
#include "ui/calendar/SlipMotion.h"
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
constexpr int kEdge = 32; // how near to a side a rubber band scrolls
constexpr int kScrollMs = 16;
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
    m_motion->finish();
    m_dropped = QUuid();
    m_press = {};
    m_press.on = true;
    m_press.at = at;
    m_press.post = post;
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
        if (!m_press.band && (at - m_press.at).manhattanLength() < QApplication::startDragDistance())
            return;
        if (m_press.post.isNull()) {
            startBand();
            bandTo(at);
            return;
        }
        m_press.lifted = true;
        setHover({});
        if (!m_selected.contains(m_press.post))
            select({ m_press.post });
        const QRect card = slipRect(m_press.post);
        Q_EMIT lifted(m_press.post, m_press.at - card.topLeft(), at);
    }
    Q_EMIT handMoved(at, event->modifiers());
}

// A rubber band, from a free place; near an edge the page goes on below it.
void WeekView::startBand()
{
    if (m_press.band || !canvas().contains(m_press.at))
        return;
    m_press.band = true;
    m_press.bandFrom = unseen(m_press.at);
    m_press.selectedBefore = m_selected;
    setHover({});
}

void WeekView::bandTo(QPoint at)
{
    if (!m_press.band)
        return;
    m_press.hand = at;
    const QRect band = QRect(m_press.bandFrom, unseen(at)).normalized();
    QSet<QUuid> caught = m_press.selectedBefore;
    for (const schedule::WeekCard &card : weekLayout().cards) {
        if (card.rect.intersects(band))
            caught.insert(m_model.posts()[card.post].id);
    }
    setSelection(caught);
    update(canvas());
    if (canvas().adjusted(0, kEdge, 0, -kEdge).contains(QPoint(canvas().center().x(), at.y())))
        m_bandScroll.stop();
    else if (!m_bandScroll.isActive())
        m_bandScroll.start(kScrollMs, this);
}

void WeekView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_press.on)
        return;
    const Press press = std::exchange(m_press, {});
    m_bandScroll.stop();
    if (press.band)
        update();
    else if (press.lifted)
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

} // namespace galley::calendar
