#include "ui/calendar/week/LandingCard.h"

#include "ui/theme/Draw.h"
#include "ui/theme/Elevation.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Motion.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/KeyHintPainter.h"

#include <QAccessible>
#include <QLocale>
#include <QPainter>
#include <QPropertyAnimation>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace galley::calendar {

using namespace Qt::Literals::StringLiterals;
using theme::tk;
using theme::Type;

namespace {

constexpr int kWidth = 236;
constexpr int kPad = 12;
constexpr int kGap = 22; // between the slot and what is said about it
constexpr int kTravel = 60; // a card that lands is seen to go so far at most

int reach(theme::Elevation level)
{
    return theme::shadowReach(level);
}

} // namespace

CardInHand::CardInHand(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setObjectName(u"cardInHand"_s);
    hide();
}

void CardInHand::setCard(const widgets::SlipData &card, QSize size, int count)
{
    m_card = card;
    m_size = size;
    m_count = count;
    const int room = 2 * reach(theme::Elevation::Drag);
    resize(size + QSize(room, room));
    update();
}

void CardInHand::setTime(const QString &time, const QString &place)
{
    if (m_card.time == time && m_card.place == place)
        return;
    m_card.time = time;
    m_card.place = place;
    update();
}

void CardInHand::moveCard(QPoint topLeft)
{
    const int room = reach(theme::Elevation::Drag);
    move(topLeft - QPoint(room, room));
}

void CardInHand::settleAt(QPoint topLeft)
{
    const int room = reach(theme::Elevation::Drag);
    const QPoint to = topLeft - QPoint(room, room);
    const int ms = theme::motion::ms(theme::motion::base);
    if (ms == 0 || pos() == to) {
        hide();
        return;
    }
    const QPoint way = to - pos();
    const double length = std::hypot(way.x(), way.y());
    const QPoint from = length > kTravel ? to - (QPointF(way) * (kTravel / length)).toPoint() : pos();
    auto *travel = new QPropertyAnimation(this, "pos", this);
    travel->setStartValue(from);
    travel->setEndValue(to);
    travel->setDuration(ms);
    travel->setEasingCurve(theme::motion::kMove);
    connect(travel, &QPropertyAnimation::finished, this, &QWidget::hide);
    travel->start(QAbstractAnimation::DeleteWhenStopped);
}

void CardInHand::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int room = reach(theme::Elevation::Drag);
    const QRect card(QPoint(room, room), m_size);
    theme::paintShadow(painter, card, theme::Elevation::Drag);
    theme::paintPlane(painter, card, theme::radius::slip, tk().surface.card, tk().line.strong);
    widgets::SlipPainter::paint(painter, card, m_card);
    if (m_count < 2)
        return;
    const QString text = QLocale().toString(m_count);
    painter.setFont(theme::tabular(Type::Caption, 600));
    const int height = painter.fontMetrics().height() + 4;
    const int width = std::max(height, painter.fontMetrics().horizontalAdvance(text) + 12);
    const QRect pill(
        isRightToLeft() ? card.left() - 6 : card.right() + 7 - width, card.top() - height / 2, width, height);
    theme::paintPlane(painter, pill, height / 2.0, tk().accent.fill);
    theme::paintText(painter, pill, text, tk().accent.onFill, Qt::AlignCenter);
}

LandingCard::LandingCard(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setObjectName(u"landingCard"_s);
    hide();
}

QList<QList<LandingCard::Hint>> LandingCard::hints() const
{
    const Hint back { u"Esc"_s, tr("put back") };
    const Hint exact { tr("Ctrl", "key"), tr("no snapping") };
    switch (m_hold) {
    case Hold::ByKeys:
        return { { { u"↵"_s, tr("put it here") }, { u"Esc"_s, tr("cancel") } } };
    case Hold::FromTray:
        return { { exact, back } };
    case Hold::FromWeek:
        break;
    }
    return { { { u"Alt"_s, tr("copy") }, back }, { exact } };
}

void LandingCard::setWords(const LandingWords &words, Hold hold)
{
    if (m_words == words && m_hold == hold && isVisible())
        return;
    m_words = words;
    m_hold = hold;
    setAccessibleName(words.spoken());
    fit();
    update();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

int LandingCard::reasonsHeight() const
{
    const QFontMetrics metrics(theme::font(Type::Small));
    return metrics
        .boundingRect(QRect(0, 0, width() - 2 * reach(theme::Elevation::Popover) - 2 * kPad, 4000),
            Qt::TextWordWrap, m_words.reasons.join(u'\n'))
        .height();
}

void LandingCard::fit()
{
    const int room = 2 * reach(theme::Elevation::Popover);
    const int width = static_cast<int>(std::lround(kWidth * std::max(1.0, theme::textScale())));
    resize(width + room, height());
    int tall = 2 * kPad + theme::lineHeight(Type::Body);
    if (!m_words.second.isEmpty())
        tall += theme::lineHeight(Type::Small) + 4;
    const int lines = static_cast<int>(hints().size());
    tall += 17 + reasonsHeight() + 8 + lines * (theme::lineHeight(Type::Caption) + 6);
    resize(width + room, tall + room);
}

void LandingCard::placeBeside(const QRect &slot, const QRect &inside)
{
    const int room = reach(theme::Elevation::Popover);
    const QSize sheet = size() - QSize(2 * room, 2 * room);
    const bool mirrored = isRightToLeft();
    const int after = slot.right() + kGap;
    const int before = slot.left() - kGap - sheet.width();
    const bool fitsAfter = after + sheet.width() <= inside.right() - 8;
    const bool fitsBefore = before >= inside.left() + 8;
    int x = (mirrored ? fitsBefore : !fitsAfter) ? before : after;
    x = std::clamp(x, inside.left() + 8, std::max(inside.left() + 8, inside.right() - 8 - sheet.width()));
    const int y = std::clamp(
        slot.top() - 30, inside.top() + 8, std::max(inside.top() + 8, inside.bottom() - 8 - sheet.height()));
    move(x - room, y - room);
}

void LandingCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int room = reach(theme::Elevation::Popover);
    const QRect sheet = rect().adjusted(room, room, -room, -room);
    theme::paintShadow(painter, sheet, theme::Elevation::Popover);
    theme::paintPlane(painter, sheet, theme::radius::popover, tk().surface.raised, tk().line.hair);
    const auto seen = [&](const QRect &part) { return QStyle::visualRect(layoutDirection(), sheet, part); };
    const int leading =
        (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter;
    const QRect column = sheet.adjusted(kPad, kPad, -kPad, -kPad);
    int y = column.top();
    const auto line = [&](const QString &text, const QFont &font, Type role, const QColor &ink) {
        const QRect row(column.left(), y, column.width(), theme::lineHeight(role));
        painter.setFont(font);
        theme::paintText(painter, seen(row), text, ink, leading);
        y += row.height();
    };
    line(m_words.title, theme::tabular(Type::Body, 600), Type::Body, tk().ink1);
    if (!m_words.second.isEmpty()) {
        y += 4;
        line(m_words.second, theme::tabular(Type::Small), Type::Small, tk().ink2);
    }
    y += 8;
    theme::paintHairline(painter, QRect(sheet.left() + 1, y, sheet.width() - 2, 1), tk().line.soft);
    y += 9;
    const QColor ink = m_words.tone == LandingWords::Tone::Refused ? tk().rejected.text
        : m_words.tone == LandingWords::Tone::Caution              ? tk().waiting.text
                                                                   : tk().ink2;
    painter.setFont(theme::font(Type::Small));
    painter.setPen(ink);
    const QRect reasons(column.left(), y, column.width(), reasonsHeight());
    painter.drawText(reasons, Qt::TextWordWrap | (leading & ~Qt::AlignVertical_Mask) | Qt::AlignTop,
        m_words.reasons.join(u'\n'));
    y = reasons.bottom() + 1 + 8;
    for (const QList<Hint> &hintLine : hints()) {
        int x = column.left();
        for (const Hint &hint : hintLine) {
            const QSize key = widgets::keyHintSize(hint.keys);
            widgets::paintKeyHint(painter, seen(QRect(QPoint(x, y), key)), hint.keys);
            x += key.width() + 6;
            painter.setFont(theme::font(Type::Caption));
            const int width = painter.fontMetrics().horizontalAdvance(hint.text) + 1;
            theme::paintText(painter,
                seen(QRect(x, y, std::min(width, column.right() + 1 - x), key.height())), hint.text,
                tk().ink3, leading);
            x += width + 10;
        }
        y += theme::lineHeight(Type::Caption) + 6;
    }
}

} // namespace galley::calendar
