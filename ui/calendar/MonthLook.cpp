// What MonthView shows: its picture, what is in the hand, and what it says of the thing below the pointer.

#include "ui/calendar/CalendarModel.h"
#include "ui/calendar/CalendarText.h"
#include "ui/calendar/MonthPainter.h"
#include "ui/calendar/MonthView.h"
#include "ui/theme/Draw.h"
#include "ui/theme/Elevation.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/StatusMark.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

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

void MonthView::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const MonthLayout &layout = monthLayout();
    MonthScene scene { m_model, layout, m_thumbs,
        QRect(0, headerHeight(), width(), height() - headerHeight()), headerHeight(), isRightToLeft(),
        isCompact(), month(), today() };
    scene.oneLine = m_oneLine;
    scene.selected = m_selected;
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
    } else if (m_drag.band) {
        QColor wash = theme::tk().accent.tint;
        wash.setAlpha(120);
        painter.fillRect(QRect(m_drag.from, m_drag.at).normalized(), wash);
        painter.setPen(theme::tk().accent.line);
        painter.drawRect(QRect(m_drag.from, m_drag.at).normalized().adjusted(0, 0, -1, -1));
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
            m_drag.refused ? theme::tk().rejected.text
                : i == 0   ? theme::tk().ink1
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
        QString second = timeText(post->time) + u", "_s + widgets::StatusMark::text(post->status);
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

void MonthView::setHover(const QUuid &post)
{
    if (m_hover == post)
        return;
    update(slipRect(m_hover));
    m_hover = post;
    update(slipRect(m_hover));
}

} // namespace galley::calendar
