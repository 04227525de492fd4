// What MonthView shows: its picture, what is in the hand, and what it says of the thing below the pointer.

#include "ui/calendar/CalendarModel.h"
#include "ui/calendar/CalendarText.h"
#include "ui/calendar/MonthPainter.h"
#include "ui/calendar/MonthView.h"
#include "ui/calendar/PeekText.h"
#include "ui/calendar/SlipMotion.h"
#include "ui/theme/Draw.h"
#include "ui/theme/Elevation.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Motion.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/StatusMark.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace galley::calendar {

using namespace Qt::Literals::StringLiterals;
using schedule::MonthLayout;
using store::MonthPost;

namespace {

// How many are in the hand, at the upper end of the one that is seen.
void paintCount(QPainter &painter, const QRect &lifted, int count, bool rightToLeft)
{
    const QString text = QLocale().toString(count);
    painter.setFont(theme::tabular(theme::Type::Caption, 600));
    const QFontMetrics metrics = painter.fontMetrics();
    const int height = metrics.height() + 4;
    const int width = std::max(height, metrics.horizontalAdvance(text) + 12);
    const QRect pill(rightToLeft ? lifted.left() - 6 : lifted.right() + 7 - width, lifted.top() - height / 2,
        width, height);
    theme::paintPlane(painter, pill, height / 2.0, theme::tk().accent.fill);
    theme::paintText(painter, pill, text, theme::tk().accent.onFill, Qt::AlignCenter);
}

} // namespace

MonthScene MonthView::scene() const
{
    MonthScene scene { m_model, monthLayout(), m_thumbs,
        QRect(0, headerHeight(), width(), height() - headerHeight()), headerHeight(), isRightToLeft(),
        isCompact(), month(), today() };
    scene.oneLine = m_oneLine;
    return scene;
}

// A slip as it looks in the hand and on its way.
QPixmap MonthView::pictureOf(const QUuid &post) const
{
    const QSize size = slipRect(post).size();
    const qreal ratio = devicePixelRatioF();
    QPixmap picture(size * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    MonthScene shown = scene();
    shown.selected = { post };
    paintPost(painter, shown, m_model.rowOf(post), QRect(QPoint(0, 0), size));
    return picture;
}

// The layout is still the one that was seen, whatever the model has taken out of it so far.
void MonthView::rememberPlaces(int firstRow, int lastRow)
{
    if (!isVisible() || m_layout.range != m_model.range())
        return;
    for (int row = firstRow; row <= lastRow; ++row) {
        const MonthPost &post = m_model.posts()[row];
        if (const auto slip = m_drawn.indexOf(post.id); slip >= 0)
            m_left.insert(post.id, { seen(m_layout.slips[slip].rect).topLeft(), post.day, post.time });
    }
}

// Slips that lie elsewhere now go there before one's eyes. From the hand only the last bit is left to go.
void MonthView::travel()
{
    constexpr qsizetype kMost = 12; // more at once is a flurry
    constexpr int kFromHand = 60;
    const auto left = std::exchange(m_left, {});
    const QUuid dropped = m_dropped;
    if (m_drag.active || left.size() > kMost)
        return;
    QList<SlipMotion::Ghost> ghosts;
    for (auto it = left.begin(); it != left.end(); ++it) {
        const MonthPost *post = m_model.post(it.key());
        if (!post || (post->day == it->day && post->time == it->time))
            continue;
        const QRect to = slipRect(it.key());
        if (it.key() == dropped)
            m_dropped = QUuid();
        if (to.isEmpty() || (!dropped.isNull() && it.key() != dropped))
            continue;
        QPoint from = it->at;
        if (it.key() == dropped) {
            const QPointF way = m_droppedAt - to.topLeft();
            const double length = std::hypot(way.x(), way.y());
            from = to.topLeft() + (way * std::min(1.0, kFromHand / std::max(1.0, length))).toPoint();
        }
        ghosts.append({ it.key(), {}, from, to.topLeft() });
    }
    const int ms = theme::motion::ms(dropped.isNull() ? theme::motion::slow : theme::motion::base);
    if (ghosts.isEmpty() || ms == 0)
        return;
    for (SlipMotion::Ghost &ghost : ghosts)
        ghost.picture = pictureOf(ghost.post);
    m_motion->start(std::move(ghosts), ms);
}

void MonthView::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    MonthScene scene = this->scene();
    scene.selected = m_selected;
    scene.lifted = m_motion->posts();
    scene.hovered = m_hover;
    scene.current = m_current;
    scene.focusDay = m_focusDay;
    scene.showFocus = m_keyboard && hasFocus();
    if (m_drag.active) {
        if (!m_drag.copy)
            scene.lifted = QSet<QUuid>(m_drag.posts.begin(), m_drag.posts.end());
        scene.landing = landingDay();
    }
    paintMonth(painter, scene, event->rect());
    if (m_drag.active) {
        const QRect lifted = liftedRect();
        theme::paintShadow(painter, lifted, theme::Elevation::Drag);
        painter.drawPixmap(lifted.topLeft(), m_drag.lifted);
        if (m_drag.posts.size() > 1)
            paintCount(painter, lifted, static_cast<int>(m_drag.posts.size()), isRightToLeft());
        paintWords(painter);
    } else if (m_motion->isRunning()) {
        m_motion->paint(painter);
    } else if (m_drag.band) {
        QColor wash = theme::tk().accent.mark;
        wash.setAlphaF(0.12F);
        theme::paintPlane(painter, QRect(m_drag.from, m_drag.at).normalized(), theme::radius::xs, wash,
            theme::tk().accent.line);
    }
}

// Below the slip in the hand, above it where there is no room, and always inside.
QRect MonthView::wordsRect() const
{
    if (m_drag.words.isEmpty())
        return {};
    const QFontMetrics metrics(theme::tabular(theme::Type::Small, 600));
    int width = 0;
    for (const QString &line : m_drag.words)
        width = std::max(width, metrics.horizontalAdvance(line));
    QRect words(0, 0, std::min(width + 20, this->width() - 16),
        static_cast<int>(m_drag.words.size()) * metrics.lineSpacing() + 12);
    const QRect lifted = liftedRect();
    words.moveTopLeft(QPoint(lifted.left(), lifted.bottom() + 8));
    if (words.bottom() > height() - 8)
        words.moveBottom(lifted.top() - 8);
    words.moveLeft(std::clamp(words.left(), 8, std::max(8, this->width() - 8 - words.width())));
    return words;
}

void MonthView::paintWords(QPainter &painter) const
{
    const QRect box = wordsRect();
    if (box.isEmpty())
        return;
    theme::paintShadow(painter, box, theme::Elevation::Popover);
    theme::paintPlane(painter, box, theme::radius::md, theme::tk().surface.raised, theme::tk().line.hair);
    const int line = (box.height() - 12) / static_cast<int>(m_drag.words.size());
    QRect row(box.left() + 10, box.top() + 6, box.width() - 20, line);
    for (qsizetype i = 0; i < m_drag.words.size(); ++i, row.translate(0, line)) {
        painter.setFont(theme::tabular(theme::Type::Small, i == 0 ? 600 : 400));
        theme::paintText(painter, row, m_drag.words[i],
            m_drag.refused                                      ? theme::tk().rejected.text
                : i == 0                                        ? theme::tk().ink1
                : m_drag.passed && i == m_drag.words.size() - 1 ? theme::tk().waiting.text
                                                                : theme::tk().ink2,
            (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
    }
}

bool MonthView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QDate day = dayAt(help->pos());
    if (const MonthPost *post = m_model.post(postAt(help->pos()))) {
        QStringList lines { titleOf(m_model.look(post->id)) };
        QString second = timeText(post->time) + u' ' + placeOfZone(post->zone) + u", "_s;
        if (const QString own = ownTimeText(*post, m_ownZone); !own.isEmpty())
            second += own + u", "_s;
        second += widgets::StatusMark::text(post->status);
        if (const store::MonthBrand *brand = m_model.brand(post->brand))
            second.prepend(brand->name + u", "_s);
        lines.append(second);
        QToolTip::showText(help->globalPos(), lines.join(u'\n'), this, slipRect(post->id));
    } else if (const auto notes = m_model.notes().value(day); !notes.isEmpty()) {
        QStringList lines;
        for (const schedule::DayNote &note : notes)
            lines.append(noteText(note));
        QToolTip::showText(help->globalPos(), lines.join(u'\n'), this, dayRect(day));
    } else {
        QToolTip::hideText();
    }
    return true;
}

} // namespace galley::calendar
