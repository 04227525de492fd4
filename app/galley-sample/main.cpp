#include "core/base/Clock.h"
#include "core/base/Ids.h"
#include "core/base/Log.h"
#include "core/sample/SampleStudio.h"
#include "core/store/LocalStore.h"

#include <QCoreApplication>
#include <QFutureWatcher>
#include <QTextStream>

using namespace galley;

// galley-sample FOLDER: makes the sample studio there, a workspace like any other, and ends.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream problems(stderr);
    if (argc != 2) {
        problems << "galley-sample FOLDER\n";
        return 2;
    }
    const SystemClock clock;
    Uuid7Source ids(clock);
    auto store = store::LocalStore::open(QString::fromLocal8Bit(argv[1]), { &clock, &ids });
    if (!store) {
        problems << store.error().code << ' ' << store.error().detail << '\n';
        return 1;
    }
    QFutureWatcher<Result<QUuid>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &application, &QCoreApplication::quit);
    const auto done = sample::install(**store, clock, ids);
    watcher.setFuture(done);
    QCoreApplication::exec();
    if (const auto person = done.result(); !person) {
        problems << person.error().code << ' ' << person.error().detail << '\n';
        return 1;
    }
    return 0;
}
