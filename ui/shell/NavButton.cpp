#include "ui/shell/NavButton.h"

#include "core/domain/Enums.h"
#include "ui/theme/Draw.h"
#include "ui/theme/FocusRing.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/ClientTile.h"
#include "ui/widgets/StatusMark.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace galley::shell {

using theme::tk;
using theme::Type;

namespace {

QColor clientColor(const QString &name, const QString &colour)
{
    const QColor chosen(colour);
    return chosen.isValid() ? chosen : widgets::swatchFor(name);
}

constexpr int kEdge = 12; // between the sidebar's border and its rows
constexpr int kPad = 8;
constexpr int kRailCell = 40;

QFont rowFont(bool plain, bool strong)
{
    return plain ? theme::font(Type::Small) : theme::font(Type::Body, strong ? 600 : 500);
}

} // namespace

NavButton::NavButton(Look look, QWidget *parent)
    : QAbstractButton(parent)
    , m_look(look)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    theme::showFocusRing(this, -1); // painted inside
    setSizePolicy(look == Look::Rail ? QSizePolicy::Fixed : QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NavButton::setIconName(const QString &name)
{
    m_iconName = name;
    update();
}

void NavButton::setIconInk(const QColor &ink)
{
    m_iconInk = ink;
    update();
}

void NavButton::setTile(const QString &clientName, const QString &colour)
{
    m_tileName = clientName;
    m_tileColour = colour;
    update();
}

void NavButton::setCount(int count, bool waiting)
{
    m_count = count;
    m_waiting = waiting;
    update();
}

void NavButton::setCurrent(bool current)
{
    if (m_current == current)
        return;
    m_current = current;
    update();
}

QSize NavButton::sizeHint() const
{
    if (m_look == Look::Rail)
        return { theme::size::rail, 36 };
    const int least = m_plain ? 28 : 30;
    return { theme::size::sidebar, std::max(least, theme::lineHeight(Type::Body) + 8) };
}

QSize NavButton::minimumSizeHint() const
{
    return { m_look == Look::Rail ? theme::size::rail : 120, sizeHint().height() };
}

bool NavButton::event(QEvent *event)
{
    // A name that had to be cut can be read in the tooltip.
    if (event->type() == QEvent::ToolTip && m_look != Look::Rail && toolTip().isEmpty()) {
        const int room = plane().width() - 2 * kPad - 26 - (m_count > 0 ? 34 : 0);
        setToolTip(
            QFontMetrics(rowFont(m_plain, true)).horizontalAdvance(text()) > room ? text() : QString());
        const bool done = QAbstractButton::event(event);
        setToolTip({});
        return done;
    }
    return QAbstractButton::event(event);
}

void NavButton::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && (event->modifiers() & Qt::AltModifier) && isDown()
        && rect().contains(event->position().toPoint())) {
        setDown(false);
        Q_EMIT altClicked();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

QRect NavButton::plane() const
{
    if (m_look == Look::Rail)
        return { (width() - kRailCell) / 2, 0, kRailCell, height() };
    return rect().adjusted(kEdge, 0, -kEdge, 0);
}

void NavButton::paintCurrentMark(QPainter &painter) const
{
    QRect mark = style()->visualRect(layoutDirection(), rect(), { 0, 7, 3, height() - 14 });
    painter.setPen(Qt::NoPen);
    painter.setBrush(tk().accent.mark);
    // Round towards the content only.
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    painter.setClipRect(mark);
    painter.drawRoundedRect(mirrored ? mark.adjusted(0, 0, 3, 0) : mark.adjusted(-3, 0, 0, 0), 2, 2);
    painter.setClipping(false);
}

void NavButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool screenHere = m_current && m_look != Look::Client && !m_iconName.isEmpty();
    const qreal radius = m_look == Look::Rail ? 8 : 6;
    if (screenHere) {
        theme::paintPlane(painter, plane(), radius, tk().surface.card, tk().line.hair);
        paintCurrentMark(painter);
    } else if (isDown()) {
        theme::paintPlane(painter, plane(), radius, tk().state.press);
    } else if (underMouse() || (m_current && !m_tileName.isEmpty())) {
        theme::paintPlane(painter, plane(), radius, tk().state.hover);
    }
    if (m_look == Look::Rail)
        paintRail(painter);
    else
        paintRow(painter);
    if (hasFocus() && theme::focusCameByKeyboard(this))
        theme::paintFocusRing(painter, QRectF(plane()).adjusted(4, 4, -4, -4), radius - 2);
}

void NavButton::paintRail(QPainter &painter) const
{
    const QColor ink = m_iconInk.isValid() ? m_iconInk : m_current ? tk().accent.text : tk().ink2;
    const int side = 18;
    QRect box(0, 0, side, side);
    box.moveCenter(plane().center());
    painter.drawPixmap(box, theme::icon(m_iconName, side, ink, devicePixelRatioF()));
    if (m_count > 0) {
        const QPointF at =
            style()->visualRect(layoutDirection(), plane(), QRect(plane().right() - 13, 5, 7, 7)).center();
        painter.setPen(Qt::NoPen);
        painter.setBrush(tk().surface.desk);
        painter.drawEllipse(at, 5.5, 5.5);
        painter.setBrush(tk().accent.mark);
        painter.drawEllipse(at, 3.5, 3.5);
    }
}

void NavButton::paintRow(QPainter &painter) const
{
    const auto placed = [this](const QRect &logical) {
        return style()->visualRect(layoutDirection(), rect(), logical);
    };
    QRect inner = plane().adjusted(kPad, 0, -kPad, 0);
    const bool strong = m_look == Look::Client && m_current;
    const QColor ink = m_current ? tk().ink1 : tk().ink2;

    const int mark = m_tileName.isEmpty() ? 16 : 18;
    const QRect markBox(inner.left(), (height() - mark) / 2, mark, mark);
    if (m_tileName.isEmpty()) {
        const QColor iconInk = m_iconInk.isValid() ? m_iconInk
            : m_current && m_look == Look::Screen  ? tk().accent.text
                                                   : ink;
        painter.drawPixmap(placed(markBox), theme::icon(m_iconName, mark, iconInk, devicePixelRatioF()));
    } else {
        widgets::paintClientTile(painter, placed(markBox), m_tileName, clientColor(m_tileName, m_tileColour));
    }
    inner.setLeft(markBox.right() + 1 + (m_plain ? 8 : 10));

    const QString trailing = m_count > 0 ? locale().toString(m_count) : m_trailing;
    if (!trailing.isEmpty()) {
        const QFont font = theme::tabular(Type::Caption, m_plain ? 500 : 600);
        const int wide = QFontMetrics(font).horizontalAdvance(trailing) + 1;
        const QRect box(inner.right() - wide + 1, 0, wide, height());
        painter.setFont(font);
        theme::paintText(painter, placed(box), trailing, tk().ink3, Qt::AlignRight | Qt::AlignVCenter);
        inner.setRight(box.left() - 1);
        if (m_count > 0 && m_waiting) {
            const QRect status(inner.right() - 4 - 11, (height() - 12) / 2, 12, 12);
            widgets::StatusMark::paint(painter, placed(status), PostStatus::WithClient);
            inner.setRight(status.left() - 1);
        }
        inner.adjust(0, 0, -6, 0);
    }
    painter.setFont(rowFont(m_plain, strong));
    theme::paintText(painter, placed(inner), text(), m_plain ? tk().ink2 : ink,
        Qt::AlignVCenter | (layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft));
}

} // namespace galley::shell
