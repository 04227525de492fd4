#include "core/base/Clock.h"

#include <QDateTime>

namespace galley {

qint64 SystemClock::nowMs() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace galley
