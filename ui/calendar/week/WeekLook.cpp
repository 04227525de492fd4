// What WeekView shows: its picture, the moving line of now, and what it says of the thing below the pointer.

#include "core/base/WallTime.h"
#include "ui/calendar/CalendarModel.h"
#include "ui/calendar/CalendarText.h"
#include "ui/calendar/PeekText.h"
#include "ui/calendar/SlipMotion.h"
#include "ui/calendar/week/WeekPainter.h"
#include "ui/calendar/week/WeekText.h"
#include "ui/calendar/week/WeekView.h"
#include "ui/theme/Fonts.h"
#include "ui/widgets/StatusMark.h"

#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTimerEvent>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace galley::calendar {

using namespace Qt::Literals::StringLiterals;
using store::MonthPost;

namespace {

constexpr int kMinuteMs = 60'000;
constexpr int kBandStep = 8;

int minuteOfNow(const Clock &clock, const QString &zone, QDate first, QDate last)
{
    const auto wall = toWall(clock.nowMs(), zone.isEmpty() ? u"UTC"_s : zone);
    return wall && wall->date >= first && wall->date <= last ? wall->time.msecsSinceStartOfDay() / kMinuteMs
                                                             : -1;
}

} // namespace

WeekScene WeekView::scene() const
{
    const schedule::WeekLayout &layout = weekLayout();
    const schedule::WeekMetrics m = metrics();
    const QRect area = canvas();
    WeekScene scene { {}, m_model, layout, m_clocks, m_thumbs, QRect(0, 0, width(), area.top()), area };
    scene.head = m.head;
    scene.rulers = m.rulers;
    scene.scroll = m_bar->value();
    scene.card = m.card;
    scene.rightToLeft = isRightToLeft();
    scene.compact = isCompact();
    scene.zone = m_zone;
    scene.second = m_second;
    const auto here = toWall(m_clock.nowMs(), m_zone.isEmpty() ? u"UTC"_s : m_zone);
    scene.today = here ? here->date : today();
    scene.nowMinute = minuteOfNow(m_clock, m_zone, layout.range.firstDay, layout.range.lastDay());
    scene.selected = m_selected;
    scene.hovered = m_hover;
    scene.current = m_current;
    scene.focusDay = m_focusDay;
    scene.showFocus = m_keyboard && hasFocus();
    scene.lifted = m_lifted + m_motion->posts();
    scene.ghost = m_ghost;
    return scene;
}

void WeekView::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    if (weekLayout().days.isEmpty())
        return;
    const WeekScene now = scene();
    paintStill(painter, now, event->rect());
    paintMovingWeek(painter, now, event->rect());
    painter.setClipRect(now.canvas, Qt::IntersectClip);
    m_motion->paint(painter);
    paintBand(painter);
}

void WeekView::paintStill(QPainter &painter, const WeekScene &scene, const QRect &exposed)
{
    if (!m_ghost)
        return paintStillWeek(painter, scene, exposed);
    const qreal ratio = devicePixelRatioF();
    const QSize pixels = (QSizeF(size()) * ratio).toSize();
    if (m_still.size() != pixels || !m_stillMoment || *m_stillMoment != scene) {
        m_still = QPixmap(pixels);
        m_still.setDevicePixelRatio(ratio);
        QPainter drawer(&m_still);
        paintStillWeek(drawer, scene, rect());
        m_stillMoment = std::make_unique<WeekMoment>(scene);
    }
    const QRectF part(QPointF(exposed.topLeft()) * ratio, QSizeF(exposed.size()) * ratio);
    painter.drawPixmap(QRectF(exposed), m_still, part);
}

void WeekView::resizeEvent(QResizeEvent *event)
{
    m_motion->finish();
    invalidate();
    CalendarView::resizeEvent(event);
}

// The first time a page is longer than its window, now is in sight.
void WeekView::showEvent(QShowEvent *event)
{
    CalendarView::showEvent(event);
    m_minute.start(kMinuteMs, this);
    if (std::exchange(m_placed, true))
        return;
    const int minute = minuteOfNow(m_clock, m_zone, firstDay(), m_model.range().lastDay());
    const int y = weekLayout().scale.yOf(std::max(0, minute));
    if (y + hourHeight() > canvas().height())
        scrollTo(y - canvas().height() / 2);
}

QRect WeekView::nowArea() const
{
    const int minute = minuteOfNow(m_clock, m_zone, firstDay(), m_model.range().lastDay());
    if (minute < 0)
        return {};
    const int reach = theme::lineHeight(theme::Type::Caption) + 4;
    return seen(QRect(0, weekLayout().scale.yOf(minute) - reach, width(), 2 * reach));
}

// The line of now goes down by a minute: only where it was and where it is.
void WeekView::tick()
{
    const int reach = hourHeight() / 30 + 2;
    update(nowArea().adjusted(0, -reach, 0, 0));
}

void WeekView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_minute.timerId()) {
        if (isVisible())
            tick();
        return;
    }
    if (event->timerId() == m_bandScroll.timerId()) {
        scrollBy(m_press.hand.y() < canvas().center().y() ? -kBandStep : kBandStep);
        bandTo(m_press.hand);
        return;
    }
    CalendarView::timerEvent(event);
}

bool WeekView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return CalendarView::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QDate day = dayAt(help->pos());
    QStringList lines;
    QRect about = dayRect(day);
    if (const MonthPost *post = m_model.post(postAt(help->pos()))) {
        lines.append(titleOf(m_model.look(post->id)));
        QString second = timeText(post->time);
        if (post->zone != m_zone)
            second += u' ' + placeOfZone(post->zone);
        second += u", "_s + widgets::StatusMark::text(post->status);
        if (const store::MonthBrand *brand = m_model.brand(post->brand))
            second.prepend(brand->name + u", "_s);
        lines.append(second);
        if (const QString own = ownTimeText(*post, m_ownZone); !own.isEmpty())
            lines.append(own);
        about = slipRect(post->id);
    } else if (help->pos().y() < canvas().top() && day.isValid()) {
        for (const schedule::DayNote &note : m_model.notes().value(day))
            lines.append(noteText(note));
        for (const store::MonthCampaign &campaign : m_model.campaigns()) {
            if (campaign.first <= day && campaign.last >= day)
                lines.append(campaign.name);
        }
    }
    if (lines.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), lines.join(u'\n'), this, about);
    return true;
}

} // namespace galley::calendar
