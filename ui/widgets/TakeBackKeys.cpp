#include "ui/widgets/TakeBackKeys.h"

#include <QKeyEvent>

namespace galley::widgets {

std::optional<bool> takesBack(const QKeyEvent &event)
{
    const QKeyCombination keys = event.keyCombination();
    if (event.matches(QKeySequence::Undo) || keys == QKeyCombination(Qt::CTRL, Qt::Key_Z))
        return false;
    if (event.matches(QKeySequence::Redo) || keys == QKeyCombination(Qt::CTRL | Qt::SHIFT, Qt::Key_Z)
        || keys == QKeyCombination(Qt::CTRL, Qt::Key_Y))
        return true;
    return std::nullopt;
}

} // namespace galley::widgets
