#include "tests/bench/WeekFigures.h"

#include "core/base/Clock.h"
#include "core/base/Ids.h"
#include "core/store/LocalStore.h"
#include "tests/bench/BenchWorkspace.h"
#include "ui/calendar/CalendarModel.h"
#include "ui/calendar/CalendarPage.h"
#include "ui/calendar/MonthView.h"
#include "ui/calendar/list/ListModel.h"
#include "ui/calendar/list/ListView.h"
#include "ui/calendar/week/WeekHand.h"
#include "ui/calendar/week/WeekPane.h"
#include "ui/calendar/week/WeekView.h"

#include <QApplication>

#include <algorithm>
#include <cmath>

namespace galley::bench {

using namespace Qt::Literals::StringLiterals;
using View = calendar::CalendarPage::View;

namespace {

// All ways by turns; the slowest counts.
Figure switchFigure(calendar::CalendarPage &page)
{
    constexpr int kRuns = 25;
    QList<Took> toWeek;
    QList<Took> toMonth;
    QList<Took> toList;
    QList<Took> fromList;
    for (int i = 0; i < kRuns + 5; ++i) {
        const auto go = [&](View view) {
            return timed([&] {
                page.showView(view);
                QApplication::processEvents();
            });
        };
        const Took there = go(View::Week);
        const Took back = go(View::Month);
        const Took list = go(View::List);
        const Took again = go(View::Month);
        if (i >= 5) {
            toWeek.append(there);
            toMonth.append(back);
            toList.append(list);
            fromList.append(again);
        }
    }
    const double week = median(toWeek).cpu;
    const double month = std::max(median(toMonth).cpu, median(fromList).cpu);
    const double list = median(toList).cpu;
    return { u"view switch with 2,000 posts in the month"_s, std::max({ week, month, list }), 16, u"ms"_s,
        u"to the week %1 ms, to the month %2 ms, to the list %3 ms, time of the thread"_s.arg(week, 0, 'f', 1)
            .arg(month, 0, 'f', 1)
            .arg(list, 0, 'f', 1) };
}

Figure frameFigure(calendar::CalendarPage &page)
{
    constexpr int kFrames = 400;
    page.showView(View::Week);
    page.goToDate(kBusyMonth.addDays(14));
    QApplication::processEvents();
    calendar::WeekView &week = page.weekPane().week();
    calendar::WeekHand &hand = page.weekPane().hand();
    const auto &cards = week.weekLayout().cards;
    if (cards.isEmpty())
        qFatal("The busiest week shows no posts");
    const QUuid post = page.model().posts()[cards[cards.size() / 2].post].id;
    hand.lift(post, false, QPoint(16, 9), week.canvas().center());
    QList<Took> frames;
    for (int i = 0; i < kFrames; ++i) {
        const double turn = i / 40.0;
        const double reach = 0.2 + 0.15 * std::sin(i / 23.0);
        const QPoint at(int(week.width() * (0.5 + reach * std::cos(turn))),
            int(week.height() * (0.55 + reach * std::sin(turn))));
        const Took took = timed([&] {
            hand.moveTo(at, {});
            QApplication::processEvents();
        });
        if (i >= 20)
            frames.append(took);
    }
    hand.cancel();
    std::ranges::sort(frames, {}, &Took::cpu);
    const Took slow = frames.at(frames.size() * 95 / 100);
    return { u"one frame of a drag over the week"_s, slow.cpu, 8, u"ms"_s,
        u"%1 posts; 19 of 20 frames are faster; median %2 ms, time of the thread"_s
            .arg(page.model().posts().size())
            .arg(median(frames).cpu, 0, 'f', 1) };
}

// From the order of time to that of titles, with every title read anew, and back.
Figure sortFigure(calendar::CalendarPage &page)
{
    constexpr int kRuns = 15;
    page.showView(View::List);
    page.goToDate(kBusyMonth.addDays(14));
    calendar::ListModel &list = page.listView().list();
    QList<Took> there;
    QList<Took> back;
    for (int i = 0; i < kRuns + 3; ++i) {
        page.model().reload();
        QApplication::processEvents();
        const auto order = [&](calendar::ListOrder by) {
            return timed([&] {
                list.setSorting({ by, false });
                QApplication::processEvents();
            });
        };
        const Took byTitle = order(calendar::ListOrder::Title);
        const Took byTime = order(calendar::ListOrder::Time);
        if (i >= 3) {
            there.append(byTitle);
            back.append(byTime);
        }
    }
    if (page.model().posts().size() < kBusyPosts)
        qFatal("The list shows %lld posts only", qint64(page.model().posts().size()));
    return { u"list of 2,000 posts sorted by title"_s, median(there).cpu, 16, u"ms"_s,
        u"back to the order of time %1 ms, time of the thread"_s.arg(median(back).cpu, 0, 'f', 1) };
}

} // namespace

QList<Figure> weekFigures(const QString &workspace)
{
    const ManualClock clock(kNow);
    Uuid7Source ids(clock);
    auto store = store::LocalStore::open(workspace, { &clock, &ids });
    if (!store)
        qFatal("The workspace cannot be opened: %s", qPrintable(store.error().code));
    calendar::CalendarPage page(**store, clock, ids);
    page.resize(1208, 900);
    page.show();
    page.goToDate(kBusyMonth.addDays(14));
    QApplication::processEvents();
    return { switchFigure(page), frameFigure(page), sortFigure(page) };
}

} // namespace galley::bench
