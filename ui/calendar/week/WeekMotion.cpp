// Cards of WeekView that lie elsewhere now go there before one's eyes; and the rubber band.

#include "ui/calendar/CalendarModel.h"
#include "ui/calendar/SlipMotion.h"
#include "ui/calendar/week/WeekPainter.h"
#include "ui/calendar/week/WeekView.h"
#include "ui/theme/Draw.h"
#include "ui/theme/Motion.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/SlipPainter.h"

#include <QPainter>

#include <utility>

namespace galley::calendar {

using store::MonthPost;
using theme::tk;

QRect WeekView::cardRect(const QUuid &post) const
{
    const int row = m_model.rowOf(post);
    const int card = row < 0 ? -1 : weekLayout().cardIndexOf(row);
    return card < 0 ? QRect() : seen(weekLayout().cards[card].rect);
}

// The layout is still the one that was seen, whatever the model has taken out of it so far.
void WeekView::rememberPlaces(int firstRow, int lastRow)
{
    if (!isVisible() || m_layout.range != m_model.range())
        return;
    for (int row = firstRow; row <= lastRow; ++row) {
        const MonthPost &post = m_model.posts()[row];
        if (const auto card = m_drawn.indexOf(post.id); card >= 0)
            m_left.insert(
                post.id, { seen(m_layout.cards[card].rect).topLeft(), post.day, post.time, post.at });
    }
}

void WeekView::travel()
{
    constexpr qsizetype kMost = 12; // more at once is a flurry
    const auto left = std::exchange(m_left, {});
    const QUuid dropped = std::exchange(m_dropped, QUuid());
    const int ms = theme::motion::ms(theme::motion::slow);
    if (ms == 0 || left.size() > kMost)
        return;
    QList<SlipMotion::Ghost> ghosts;
    for (auto it = left.begin(); it != left.end(); ++it) {
        const MonthPost *post = m_model.post(it.key());
        const QRect to = cardRect(it.key());
        if (!post || it.key() == dropped || to.isEmpty())
            continue;
        // Where only the rulers are others it has not moved.
        if (post->day == it->day && post->time == it->time && post->at == it->instant)
            continue;
        ghosts.append({ it.key(), pictureOf(it.key(), to.size()), it->at, to.topLeft() });
    }
    m_motion->start(std::move(ghosts), ms);
}

QPixmap WeekView::pictureOf(const QUuid &post, QSize size) const
{
    const qreal ratio = devicePixelRatioF();
    QPixmap picture(size * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    widgets::SlipData slip = cardOf(m_model, *m_model.post(post), m_thumbs, m_zone, isCompact(), ratio);
    slip.selected = true;
    theme::paintPlane(painter, QRect(QPoint(), size), theme::radius::slip, tk().surface.sheet);
    widgets::SlipPainter::paint(painter, QRect(QPoint(), size), slip);
    return picture;
}

void WeekView::paintBand(QPainter &painter) const
{
    if (!m_press.band)
        return;
    const QRect band = seen(QRect(m_press.bandFrom, unseen(m_press.hand)).normalized());
    QColor wash = tk().accent.tint;
    wash.setAlpha(120);
    painter.fillRect(band, wash);
    painter.setPen(tk().accent.line);
    painter.drawRect(band.adjusted(0, 0, -1, -1));
}

} // namespace galley::calendar
