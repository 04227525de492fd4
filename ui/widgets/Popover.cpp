#include "ui/widgets/Popover.h"

#include "ui/theme/Draw.h"
#include "ui/theme/Elevation.h"
#include "ui/theme/Tokens.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace galley::widgets {

namespace {

constexpr int kGap = 8;
constexpr int kEdge = 8; // least distance to the window's edge

int reach()
{
    return theme::shadowReach(theme::Elevation::Popover);
}

} // namespace

bool cycleFocus(QWidget *root, bool next)
{
    QWidget *const current = QApplication::focusWidget();
    QWidget *candidate = current && (current == root || root->isAncestorOf(current)) ? current : root;
    QWidget *const start = candidate;
    do {
        candidate = next ? candidate->nextInFocusChain() : candidate->previousInFocusChain();
        if (candidate != root && root->isAncestorOf(candidate) && candidate->isVisible()
            && candidate->isEnabled() && (candidate->focusPolicy() & Qt::TabFocus)) {
            candidate->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    } while (candidate != start);
    return true; // nothing to go to: the focus stays inside all the same
}

Popover::Popover(QWidget *window)
    : QWidget(window->window())
    , m_window(window->window())
{
    setFocusPolicy(Qt::ClickFocus); // Tab goes through what is on it
    auto *layout = new QVBoxLayout(this);
    layout->setSizeConstraint(QLayout::SetFixedSize);
    const int r = reach();
    layout->setContentsMargins(r, r, r, r);
    hide();
}

Popover::~Popover() = default;

void Popover::setContent(QWidget *content)
{
    layout()->addWidget(content);
}

QRect Popover::sheet() const
{
    const int r = reach();
    return rect().adjusted(r, r, -r, -r);
}

void Popover::openAt(const QRect &anchor, Side side)
{
    m_anchor = anchor;
    m_side = side;
    m_focusBefore = QApplication::focusWidget();
    m_open = true;
    adjustSize();
    place();
    show();
    raise();
    setFocus(Qt::PopupFocusReason);
    qApp->installEventFilter(this);
}

void Popover::place()
{
    layout()->activate();
    const int r = reach();
    const QSize size = sizeHint() - QSize(2 * r, 2 * r);
    const QRect room = m_window->rect().adjusted(kEdge, kEdge, -kEdge, -kEdge);
    QRect place(QPoint(), size);
    if (m_side == Side::Below) {
        place.moveTopLeft({ isRightToLeft() ? m_anchor.right() - size.width() + 1 : m_anchor.left(),
            m_anchor.bottom() + kGap });
        if (place.bottom() > room.bottom() && m_anchor.top() - kGap - size.height() >= room.top())
            place.moveBottom(m_anchor.top() - kGap);
    } else {
        const bool fitsRight = m_anchor.right() + kGap + size.width() <= room.right();
        const bool fitsLeft = m_anchor.left() - kGap - size.width() >= room.left();
        const bool right = isRightToLeft() ? !fitsLeft && fitsRight : fitsRight || !fitsLeft;
        place.moveTop(m_anchor.top());
        if (right)
            place.moveLeft(m_anchor.right() + kGap);
        else
            place.moveRight(m_anchor.left() - kGap);
    }
    place.moveLeft(
        std::clamp(place.left(), room.left(), std::max(room.left(), room.right() - size.width() + 1)));
    place.moveTop(
        std::clamp(place.top(), room.top(), std::max(room.top(), room.bottom() - size.height() + 1)));
    move(place.topLeft() - QPoint(r, r));
}

void Popover::close()
{
    if (!std::exchange(m_open, false))
        return;
    qApp->removeEventFilter(this);
    const bool hadFocus = QApplication::focusWidget() == this || isAncestorOf(QApplication::focusWidget());
    hide();
    if (hadFocus && m_focusBefore)
        m_focusBefore->setFocus(Qt::PopupFocusReason);
    Q_EMIT closed();
    deleteLater();
}

void Popover::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    theme::paintShadow(painter, sheet(), theme::Elevation::Popover);
    theme::paintPlane(
        painter, sheet(), theme::radius::popover, theme::tk().surface.raised, theme::tk().line.hair);
}

void Popover::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    event->accept(); // nothing typed here reaches the screen below
}

bool Popover::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest && m_open) {
        const bool handled = QWidget::event(event);
        place();
        return handled;
    }
    // Its words were chosen when it opened; in another language it opens afresh.
    if (event->type() == QEvent::LanguageChange)
        close();
    return QWidget::event(event);
}

bool Popover::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress) {
        auto *widget = qobject_cast<QWidget *>(object);
        const bool inMenu = widget
            && (qobject_cast<QMenu *>(widget->window()) || widget->window()->windowType() == Qt::Popup);
        const auto where = static_cast<QMouseEvent *>(event)->globalPosition().toPoint();
        if (widget && !inMenu && !sheet().contains(mapFromGlobal(where)))
            close();
    } else if (object == m_window && event->type() == QEvent::Resize) {
        place();
    }
    return false;
}

bool Popover::focusNextPrevChild(bool next)
{
    return cycleFocus(this, next);
}

} // namespace galley::widgets
