#pragma once

#include "core/base/Clock.h"
#include "core/base/Ids.h"
#include "ui/calendar/CalendarLook.h"
#include "ui/calendar/CalendarModel.h"
#include "ui/calendar/CoachLines.h"
#include "ui/calendar/DueSoon.h"
#include "ui/widgets/Page.h"

#include <QPointer>

class QStackedLayout;

namespace galley::widgets {
class EmptyState;
class Popover;
} // namespace galley::widgets

namespace galley::pictures {
class ThumbCache;
}

namespace galley::calendar {

class CalendarBar;
class CalendarController;
class CalendarView;
class ListView;
class MonthView;
class PeekCard;
class WeekPane;

// The month, the week or the list of all clients or some: header, filters, grid, and what opens over it.
// Stands in the window's content area.
class CalendarPage final : public widgets::Page
{
    Q_OBJECT

public:
    // All of them outlive the page.
    CalendarPage(store::LocalStore &store, const Clock &clock, IdSource &ids, QWidget *parent = nullptr);
    ~CalendarPage() override;

    void setWeekStart(Qt::DayOfWeek day);

    [[nodiscard]] QString pageId() const override;
    [[nodiscard]] QString navText() const override;
    [[nodiscard]] QString navIcon() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<widgets::Command> commands() override;
    void setHost(widgets::PageHost *host) override;
    void setScope(const QList<QUuid> &clients) override;
    void goToDate(const QDate &day) override;
    void showPost(const QUuid &post) override;
    void revealPost(const QUuid &post) override;
    [[nodiscard]] QList<QUuid> selectedPosts() const override;
    void focusContent(Qt::FocusReason reason) override;

    using View = calendar::View;

    // How it was left the last time.
    void setLook(const CalendarLook &look);

    void showView(View view); // the same day, the same selection
    [[nodiscard]] View shownView() const;

    [[nodiscard]] MonthView &view() const { return *m_month; }

    [[nodiscard]] WeekPane &weekPane(); // made when it is first asked for
    [[nodiscard]] ListView &listView(); // so too

    [[nodiscard]] CalendarModel &model() const { return *m_model; }

    [[nodiscard]] CalendarController &controller() const { return *m_controller; }

    [[nodiscard]] pictures::ThumbCache &thumbs() const { return *m_thumbs; }

    // Tells a newcomer how, as soon as there is a post to try it on.
    void teach(int hintsSeen);

    void revealNew(const QList<QUuid> &posts); // goes there where the weeks on screen do not hold them
    void openPeek(const QUuid &post);
    void closePeek();
    void openDay(QDate day); // every post of it
    // No time: the usual one. `zone` is whose clock shows it; empty: the client's.
    void openNewPost(QDate day, QTime time = {}, const QString &zone = {});
    void openEdit(const QUuid &post);
    void openInWindow(const QUuid &post);
    void openMoveTo(const QList<QUuid> &posts);

Q_SIGNALS:
    void hintsSeen(int count);
    void lookChanged(const galley::calendar::CalendarLook &look); // by the person

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watchView(CalendarView &view);
    void nameRange(); // in header and title
    void nameZones();
    void keepLook();
    [[nodiscard]] QUuid clientForNewPost() const;
    void placeFromTray(); // the one that is current there, or the first
    void offerImport(QWidget *at); // what can come in, below a button
    void openZones(); // what the second ruler can show; in the other views one's own zone
    void openOrders(); // what a list can be sorted by
    void showTrayMenu(const QUuid &post, QPoint globalPos);
    void showState();
    void placeMessage();
    void showMenu(const QUuid &post, QDate day, QPoint globalPos);
    void refreshPeek();
    void takeOff(const QList<QUuid> &posts);
    void moveToBin(const QList<QUuid> &posts);
    void leave(const QList<QUuid> &posts, Leaving leaving, std::function<void()> act);
    void showInPeek(const store::PeekPost &peek);
    void requestScope(const QList<QUuid> &clients);
    [[nodiscard]] QString ownZone() const;
    [[nodiscard]] QString zoneOf(const QUuid &brand) const;
    [[nodiscard]] QRect inWindow(const QRect &viewRect) const;

    store::LocalStore &m_store;
    const Clock &m_clock;
    IdSource &m_ids;
    pictures::ThumbCache *m_thumbs;
    CalendarModel *m_model;
    CalendarController *m_controller;
    CalendarBar *m_bar;
    QStackedLayout *m_views;
    MonthView *m_month;
    WeekPane *m_week = nullptr;
    ListView *m_list = nullptr;
    CalendarView *m_view; // the one that is shown
    Qt::DayOfWeek m_weekStart;
    CalendarLook m_look;
    QWidget *m_card; // over the grid
    widgets::EmptyState *m_message; // on it: nothing here, or what went wrong
    widgets::PageHost *m_host = nullptr;
    QUuid m_lastClient; // written for
    int m_hintsSeen = CoachLines::kCount;
    QPointer<widgets::Popover> m_popover;
    QPointer<PeekCard> m_peek;
};

} // namespace galley::calendar
