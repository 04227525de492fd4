#include "tests/bench/DragFigure.h"

#include "core/base/Clock.h"
#include "core/base/Ids.h"
#include "core/store/LocalStore.h"
#include "tests/bench/BenchWorkspace.h"
#include "ui/calendar/CalendarModel.h"
#include "ui/calendar/CalendarPage.h"
#include "ui/calendar/MonthView.h"

#include <QApplication>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace galley::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

void sendMouse(QWidget &to, QEvent::Type type, QPoint at)
{
    const bool moves = type == QEvent::MouseMove;
    QMouseEvent event(type, at, to.mapToGlobal(at), moves ? Qt::NoButton : Qt::LeftButton,
        type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&to, &event);
}

} // namespace

Figure dragFigure(const QString &workspace)
{
    constexpr int kFrames = 400;
    const ManualClock clock(kNow);
    Uuid7Source ids(clock);
    auto store = store::LocalStore::open(workspace, { &clock, &ids });
    if (!store)
        qFatal("The workspace cannot be opened: %s", qPrintable(store.error().code));
    calendar::CalendarPage page(**store, clock, ids);
    page.resize(1208, 900);
    page.show();
    calendar::MonthView &view = page.view();
    view.showMonth(kBusyMonth);
    QApplication::processEvents();
    const auto &slips = view.monthLayout().slips;
    if (slips.isEmpty() || view.model().posts().size() < kBusyPosts)
        qFatal("October shows %lld posts only", qint64(view.model().posts().size()));

    const QPoint from = view.slipRect(view.model().posts()[slips[slips.size() / 2].post].id).center();
    sendMouse(view, QEvent::MouseButtonPress, from);
    QList<Took> frames;
    for (int i = 0; i < kFrames; ++i) {
        // Round the middle of the month and in and out, over many days in every direction.
        const double turn = i / 40.0;
        const double reach = 0.2 + 0.15 * std::sin(i / 23.0);
        const QPoint at(int(view.width() * (0.5 + reach * std::cos(turn))),
            int(view.height() * (0.5 + reach * std::sin(turn))));
        const Took took = timed([&] {
            sendMouse(view, QEvent::MouseMove, at);
            QApplication::processEvents();
        });
        if (!view.isDragging())
            qFatal("The drag has ended");
        if (i >= 20)
            frames.append(took);
    }
    const QRect own = view.dayRect(view.model().post(view.currentPost())->day);
    sendMouse(view, QEvent::MouseMove, own.center());
    sendMouse(view, QEvent::MouseButtonRelease, own.center()); // where it was: nothing moves

    // A hand feels the slow frames, not the middle one.
    std::ranges::sort(frames, {}, &Took::cpu);
    const Took slow = frames.at(frames.size() * 95 / 100);
    const Took middle = median(frames);
    return { u"one frame of a drag over 2,000 posts"_s, slow.cpu, 8, u"ms"_s,
        u"19 of 20 frames are faster; median %1 ms, time of the thread"_s.arg(middle.cpu, 0, 'f', 1) };
}

} // namespace galley::bench
