#pragma once

#include <QFuture>
#include <QFutureWatcher>

namespace galley {

// Calls `use` with the result of a future on `owner`'s thread, once there is one. Nothing is called for a
// future that was cancelled, or once `owner` is gone: QFuture::then(owner, …) of Qt 6.4 may not outlive it.
template <typename T, typename Use> void whenDone(QObject *owner, const QFuture<T> &future, Use use)
{
    auto *watcher = new QFutureWatcher<T>(owner);
    QObject::connect(
        watcher, &QFutureWatcherBase::finished, owner, [watcher, use = std::move(use)]() mutable {
            watcher->deleteLater();
            if (watcher->future().resultCount() > 0)
                use(watcher->result());
        });
    watcher->setFuture(future);
}

} // namespace galley
