#pragma once

#include "core/base/Clock.h"

#include <QList>
#include <QUuid>

#include <functional>

class QWidget;

namespace galley::store {
class LocalStore;
}

namespace galley::calendar {

enum class Leaving { Move, TakeOff, Bin };

// Takes posts from their time with `act`: at once, or, where one of them is due within minutes, once the
// person has said so in a dialog of `asker`'s window. Nothing happens once `asker` is gone.
void leaveTheirTime(QWidget *asker, store::LocalStore &store, const Clock &clock, const QList<QUuid> &posts,
    Leaving leaving, std::function<void()> act);

} // namespace galley::calendar
