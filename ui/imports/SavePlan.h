#pragma once

#include "core/base/Result.h"
#include "core/schedule/ical/IcalExport.h"

#include <functional>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace galley::store {
class LocalStore;
}

namespace galley::imports {

using PlanSaved = std::function<void(const Result<QString> &path)>;

// Asks where to, and writes the plan of these clients (empty: all) as a calendar file. `saved` hears how it
// went, on this thread; nothing where the person thought better of it, or the window is gone.
void askAndSavePlan(store::LocalStore &store, QWidget *window, const QList<QUuid> &clients,
    const QString &name, const PlanSaved &saved);

// The same without asking.
void savePlan(
    store::LocalStore &store, QObject *owner, const schedule::PlanExport &request, const PlanSaved &saved);

} // namespace galley::imports
