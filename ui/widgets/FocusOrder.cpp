#include "ui/widgets/FocusOrder.h"

#include <QWidget>

#include <algorithm>

namespace galley::widgets {

namespace {

QList<QWidget *> shownChildren(const QWidget *parent)
{
    QList<QWidget *> children;
    for (QObject *object : parent->children()) {
        auto *child = qobject_cast<QWidget *>(object);
        if (child && !child->isWindow() && child->isVisible())
            children.append(child);
    }
    return children;
}

// From top to bottom; what overlaps the first of a row by half stands in that row, in reading direction.
QList<QWidget *> asRead(const QWidget *parent)
{
    QList<QWidget *> children = shownChildren(parent);
    std::ranges::stable_sort(children, {}, [](const QWidget *child) { return child->y(); });
    const bool isMirrored = parent->layoutDirection() == Qt::RightToLeft;
    for (auto row = children.begin(); row != children.end();) {
        const int bottom = (*row)->geometry().bottom();
        const auto next = std::find_if(row + 1, children.end(),
            [&](const QWidget *child) { return child->geometry().center().y() > bottom; });
        std::stable_sort(row, next, [&](const QWidget *a, const QWidget *b) {
            return isMirrored ? a->geometry().right() > b->geometry().right() : a->x() < b->x();
        });
        row = next;
    }
    return children;
}

void walk(QWidget *at, QWidget *&last)
{
    if ((at->focusPolicy() & Qt::TabFocus) && !at->focusProxy()) {
        if (last)
            QWidget::setTabOrder(last, at);
        last = at;
    }
    for (QWidget *child : asRead(at))
        walk(child, last);
}

} // namespace

void orderFocus(QWidget *root)
{
    QWidget *last = nullptr;
    walk(root, last);
}

} // namespace galley::widgets
