#include "ui/calendar/CalendarView.h"

#include "core/base/WallTime.h"
#include "ui/calendar/CalendarAccessible.h"
#include "ui/calendar/CalendarModel.h"

#include <QAccessible>
#include <QFocusEvent>

#include <algorithm>

namespace galley::calendar {

using namespace Qt::Literals::StringLiterals;
using store::MonthPost;

CalendarView::CalendarView(CalendarModel &model, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_clock(clock)
{
    installCalendarAccessibility();
    setProperty("mayElide", true); // titles and notes are of any length; the peek shows them whole
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_focusDay = today();
}

CalendarView::~CalendarView() = default;

void CalendarView::setWeekStart(Qt::DayOfWeek day)
{
    if (m_weekStart == day)
        return;
    m_weekStart = day;
    if (!isHidden())
        weekStartChanged();
}

void CalendarView::setOwnZone(const QString &zone)
{
    m_ownZone = zone;
    m_model.setOwnZone(zone);
    invalidate();
}

QDate CalendarView::today() const
{
    const auto wall = toWall(m_clock.nowMs(), m_ownZone.isEmpty() ? u"UTC"_s : m_ownZone);
    return wall ? wall->date : QDate(1970, 1, 1);
}

void CalendarView::setFocusDay(QDate day)
{
    if (!day.isValid())
        return;
    if (!m_model.range().contains(day))
        showDay(day);
    if (m_focusDay == day && m_current.isNull())
        return;
    m_focusDay = day;
    m_current = QUuid();
    update();
    QAccessibleEvent event(this, QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
    Q_EMIT currentChanged();
}

QList<QUuid> CalendarView::selectedPosts() const
{
    QList<QUuid> posts;
    for (const MonthPost &post : m_model.posts()) {
        if (m_selected.contains(post.id))
            posts.append(post.id);
    }
    return posts;
}

void CalendarView::select(const QList<QUuid> &posts)
{
    setSelection(QSet<QUuid>(posts.begin(), posts.end()));
    setCurrent(posts.isEmpty() ? QUuid() : posts.last());
    m_anchor = m_current;
}

void CalendarView::setSelection(const QSet<QUuid> &posts)
{
    if (m_selected == posts)
        return;
    m_selected = posts;
    invalidate();
    QAccessibleEvent event(this, QAccessible::SelectionWithin);
    QAccessible::updateAccessibility(&event);
    Q_EMIT selectionChanged();
}

void CalendarView::setCurrent(const QUuid &post)
{
    if (m_current == post)
        return;
    m_current = post;
    if (const int row = m_model.rowOf(post); row >= 0)
        m_focusDay = m_model.places()[row].date;
    invalidate();
    QAccessibleEvent event(this, QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
    Q_EMIT currentChanged();
}

void CalendarView::toggleSelected(const QUuid &post)
{
    QSet<QUuid> selected = m_selected;
    if (!selected.remove(post))
        selected.insert(post);
    m_anchor = post;
    setSelection(selected);
    setCurrent(post);
}

void CalendarView::selectThrough(const QUuid &post)
{
    const int to = m_model.rowOf(post);
    const int from = m_model.rowOf(m_anchor);
    if (to < 0 || from < 0) {
        select({ post });
        return;
    }
    QSet<QUuid> range;
    for (int row = std::min(from, to); row <= std::max(from, to); ++row)
        range.insert(m_model.posts()[row].id);
    setSelection(range);
    setCurrent(post);
}

void CalendarView::walk(int step)
{
    const auto count = static_cast<int>(m_model.posts().size());
    if (count == 0)
        return;
    const int row = std::clamp(m_model.rowOf(m_current) + step, 0, count - 1);
    select({ m_model.posts()[row].id });
}

// After the model has brought all its rows up to date: a post that moved was gone for a moment, one that is
// still gone is no longer selected.
void CalendarView::settle()
{
    invalidate();
    QSet<QUuid> kept;
    for (const MonthPost &post : m_model.posts()) {
        if (m_selected.contains(post.id))
            kept.insert(post.id);
    }
    setSelection(kept);
    if (const int row = m_model.rowOf(m_current); row >= 0) {
        m_focusDay = m_model.places()[row].date;
        Q_EMIT currentChanged();
    } else if (!m_current.isNull()) {
        setCurrent(QUuid());
    }
}

void CalendarView::setHover(const QUuid &post)
{
    if (m_hover == post)
        return;
    update(slipRect(m_hover));
    m_hover = post;
    update(slipRect(m_hover));
}

void CalendarView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::LanguageChange
        || event->type() == QEvent::FontChange)
        invalidate();
    QWidget::changeEvent(event);
}

void CalendarView::leaveEvent(QEvent *event)
{
    setHover({});
    QWidget::leaveEvent(event);
}

// What happened while another view was looked at.
void CalendarView::showEvent(QShowEvent *event)
{
    settle();
    QWidget::showEvent(event);
}

void CalendarView::focusInEvent(QFocusEvent *event)
{
    const auto reason = event->reason();
    m_keyboard =
        reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
    update();
}

void CalendarView::focusOutEvent(QFocusEvent *)
{
    update();
}

} // namespace galley::calendar
