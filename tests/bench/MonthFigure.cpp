#include "tests/bench/MonthFigure.h"

#include "core/base/Clock.h"
#include "core/base/Ids.h"
#include "core/store/LocalStore.h"
#include "tests/bench/BenchWorkspace.h"
#include "ui/calendar/CalendarModel.h"
#include "ui/calendar/MonthView.h"
#include "ui/pictures/ThumbCache.h"

#include <QImage>

namespace galley::bench {

using namespace Qt::Literals::StringLiterals;

Figure monthFigure(const QString &workspace)
{
    constexpr int kRuns = 25;
    const ManualClock clock(kNow);
    Uuid7Source ids(clock);
    auto store = store::LocalStore::open(workspace, { &clock, &ids });
    if (!store)
        qFatal("The workspace cannot be opened: %s", qPrintable(store.error().code));
    calendar::CalendarModel model(**store);
    pictures::ThumbCache thumbs(workspace);
    calendar::MonthView view(model, thumbs, clock);
    view.resize(1208, 808);
    view.show();
    QImage picture(view.size(), QImage::Format_ARGB32_Premultiplied);

    QList<Took> times;
    qsizetype posts = 0;
    for (int i = 0; i < kRuns + 5; ++i) {
        view.showMonth(kBusyMonth.addMonths(-6 - i % 5));
        view.render(&picture);
        const Took took = timed([&] {
            view.showMonth(kBusyMonth);
            view.render(&picture);
        });
        if (i >= 5)
            times.append(took);
        posts = model.posts().size();
    }
    if (posts < kBusyPosts)
        qFatal("October shows %lld posts only", qint64(posts));
    const Took middle = median(times);
    return { u"month of 2,000 posts: query, layout, paint"_s, middle.cpu, 8, u"ms"_s,
        u"%1 posts, median of %2, time of the thread; on the wall %3 ms"_s.arg(posts).arg(kRuns).arg(
            middle.wall, 0, 'f', 1) };
}

} // namespace galley::bench
