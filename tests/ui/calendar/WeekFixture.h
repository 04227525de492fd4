#pragma once

#include "tests/ui/calendar/CalendarFixture.h"
#include "ui/calendar/week/LandingCard.h"
#include "ui/calendar/week/TrayModel.h"
#include "ui/calendar/week/TrayView.h"
#include "ui/calendar/week/WeekHand.h"
#include "ui/calendar/week/WeekPane.h"
#include "ui/calendar/week/WeekView.h"

namespace galley::test {

// The week of 19 October, with two drafts and an idea in the tray.
class WeekFixture : public CalendarFixture
{
public:
    WeekFixture()
    {
        using enum Platform;
        knots = build.post(halm, { .title = u"Pear butter"_s, .platforms = { Instagram } });
        pads =
            build.post(wheel, { .title = u"Brake pads, honestly"_s, .platforms = { Instagram, Facebook } });
        idea = build.post(halm, { .title = u"Rye, three ways"_s, .state = ContentState::Idea });
        night = build.post(halm, { .title = u"Oven on"_s, .at = u"2026-10-21T03:30"_s });
        if (!workspace.apply(build.take(), store::Origin::Program))
            qFatal("The tray of the test could not be written");
        page->showView(calendar::CalendarPage::View::Week);
        page->goToDate(QDate(2026, 10, 20));
        QCoreApplication::processEvents();
    }

    calendar::WeekView &week() { return page->weekPane().week(); }

    calendar::TrayView &tray() { return page->weekPane().tray(); }

    calendar::WeekHand &hand() { return page->weekPane().hand(); }

    // Where a card's upper edge lies for a time, in the middle of the day's column.
    QPoint at(QDate day, int hour, int minute)
    {
        const int index = static_cast<int>(week().firstDay().daysTo(day));
        const QRect slot = week().slotRect({ index, hour * 60 + minute });
        return { slot.center().x(), slot.top() };
    }

    // Drags a card by its upper edge, so that what is under the pointer is where it lands.
    void dragWeek(const QUuid &post, QPoint to, Qt::KeyboardModifiers modifiers = {}, bool release = true)
    {
        const QRect card = week().slipRect(post);
        drag(week(), QPoint(card.center().x(), card.top()), to, modifiers, release);
    }

    void drag(
        QWidget &widget, QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {}, bool release = true)
    {
        QTest::mousePress(&widget, Qt::LeftButton, Qt::NoModifier, from);
        for (int step = 1; step <= 6; ++step)
            moveTo(widget, from + (to - from) * step / 6, modifiers);
        if (release)
            QTest::mouseRelease(&widget, Qt::LeftButton, modifiers, to);
    }

    static void moveTo(QWidget &widget, QPoint at, Qt::KeyboardModifiers modifiers = {})
    {
        QMouseEvent move(
            QEvent::MouseMove, at, widget.mapToGlobal(at), Qt::NoButton, Qt::LeftButton, modifiers);
        QApplication::sendEvent(&widget, &move);
    }

    QUuid knots, pads, idea, night;
};

} // namespace galley::test
