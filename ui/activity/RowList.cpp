#include "ui/activity/RowList.h"

#include "ui/activity/RowDelegate.h"
#include "ui/activity/RowsModel.h"
#include "ui/theme/Theme.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QUuid>

namespace galley::activity {

namespace {

bool hasWords(const QModelIndex &index)
{
    return index.isValid() && !index.data(ActionRole).toString().isEmpty();
}

} // namespace

RowList::RowList(QWidget *parent)
    : QListView(parent)
    , m_delegate(new RowDelegate(this))
{
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setTextElideMode(Qt::ElideRight);
    setResizeMode(Adjust);
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_Hover);
    viewport()->setProperty("mayElide", true); // titles are as long as they are
    connect(
        &theme::Theme::instance(), &theme::Theme::changed, this, [this] { scheduleDelayedItemsLayout(); });
}

QModelIndex RowList::actionAt(const QPoint &place) const
{
    const QModelIndex index = indexAt(place);
    return index.isValid()
            && RowDelegate::actionRect(visualRect(index), layoutDirection(), index).contains(place)
        ? index
        : QModelIndex();
}

void RowList::act(const QModelIndex &index)
{
    if (hasWords(index))
        Q_EMIT actionRequested(index);
}

void RowList::hover(const QModelIndex &index)
{
    if (m_delegate->hovered == index)
        return;
    m_delegate->hovered = index;
    viewport()->setCursor(index.isValid() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void RowList::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    const bool acts =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (m_delegate->onWords && acts) {
        act(index);
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (index.isValid())
            Q_EMIT opened(index);
    } else if (event->key() == Qt::Key_U && event->modifiers() == Qt::NoModifier) {
        act(index);
    } else {
        QListView::keyPressEvent(event);
    }
}

// From the row to its words and on, and back.
bool RowList::focusNextPrevChild(bool next)
{
    if (next != m_delegate->onWords && (m_delegate->onWords || hasWords(currentIndex()))) {
        setOnWords(next);
        return true;
    }
    setOnWords(false);
    return QListView::focusNextPrevChild(next);
}

void RowList::setOnWords(bool on)
{
    if (m_delegate->onWords == on)
        return;
    m_delegate->onWords = on;
    viewport()->update();
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(currentIndex().row());
    QAccessible::updateAccessibility(&event);
}

void RowList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    if (!hasWords(current))
        setOnWords(false);
    QListView::currentChanged(current, previous);
}

void RowList::mouseMoveEvent(QMouseEvent *event)
{
    hover(actionAt(event->position().toPoint()));
    QListView::mouseMoveEvent(event);
}

void RowList::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? actionAt(event->position().toPoint()) : QModelIndex();
    QListView::mousePressEvent(event);
}

void RowList::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex index = actionAt(event->position().toPoint());
    const bool same = index.isValid() && m_pressed == index;
    m_pressed = QModelIndex();
    QListView::mouseReleaseEvent(event);
    if (same)
        act(index);
}

void RowList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPersistentModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString action = index.data(ActionRole).toString();
    if (!action.isEmpty())
        menu->addAction(action, this, [this, index] { act(index); });
    if (!index.data(PostRole).toUuid().isNull())
        menu->addAction(tr("Open"), this, [this, index] { Q_EMIT opened(index); });
    menu->popup(viewport()->mapToGlobal(byKey ? visualRect(index).center() : event->pos()));
}

void RowList::leaveEvent(QEvent *event)
{
    hover({});
    QListView::leaveEvent(event);
}

void RowList::resizeEvent(QResizeEvent *event)
{
    scheduleDelayedItemsLayout(); // reasons wrap at another width
    QListView::resizeEvent(event);
}

} // namespace galley::activity
