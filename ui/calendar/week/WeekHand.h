#pragma once

#include "core/base/WallTime.h"
#include "ui/calendar/week/WeekView.h"

#include <QBasicTimer>
#include <QObject>
#include <QPointer>

#include <memory>

namespace galley::schedule {
struct Landing;
struct ShownTime;
} // namespace galley::schedule

namespace galley::widgets {
class Popover;
}

namespace galley::calendar {

class CalendarController;
class CardInHand;
class LandingCard;
class TrayView;

// Carries a post over the week, by mouse or by keys: finds the slot below it, tells what landing there comes
// to, scrolls and turns at the edges, asks which of two equal hours is meant, and says what is wished. Points
// are those of the pane that holds week and tray.
class WeekHand final : public QObject
{
    Q_OBJECT

public:
    // All of them outlive this.
    WeekHand(WeekView &week, TrayView &tray, const CalendarController &controller, QWidget &pane);
    ~WeekHand() override;

    [[nodiscard]] bool isHolding() const { return m_held != nullptr; }

    [[nodiscard]] const LandingCard &landingCard() const { return *m_words; }

    void lift(const QUuid &post, bool fromTray, QPoint grip, QPoint at);
    void moveTo(QPoint at, Qt::KeyboardModifiers modifiers);
    void release(QPoint at, Qt::KeyboardModifiers modifiers);
    void placeByKeys(const QUuid &post); // a ghost that the arrows move
    void key(QKeyEvent *event);
    void cancel();

Q_SIGNALS:
    void placeRequested(const QUuid &post, const WallTime &wall, int fold);
    // So much later on the clock of the zone `ruler`; empty: on each post's own.
    void shiftRequested(const QList<QUuid> &posts, qint64 minutes, const QString &ruler);
    void copyRequested(const QList<QUuid> &posts, qint64 minutes, const QString &ruler);
    void takeOffRequested(const QList<QUuid> &posts);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    struct Held;

    bool take(const QUuid &post, bool fromTray);
    void follow();
    void land(const std::optional<WeekSlot> &slot);
    void showGhost();
    [[nodiscard]] WallTime rulerWall(const WeekSlot &slot) const;
    [[nodiscard]] schedule::ShownTime wantedAt(const WallTime &slot) const;
    [[nodiscard]] bool namesInstant() const;
    void watchEdges();
    void drop();
    void ask();
    void finish();
    void putBack();
    [[nodiscard]] QRect inPane(const QRect &weekRect) const;
    [[nodiscard]] QPoint inWeek(QPoint panePoint) const;
    [[nodiscard]] bool overTray() const;

    WeekView &m_week;
    TrayView &m_tray;
    const CalendarController &m_controller;
    QWidget &m_pane;
    CardInHand *m_card;
    LandingCard *m_words;
    std::unique_ptr<Held> m_held;
    std::unique_ptr<schedule::Landing> m_landing;
    QPointer<widgets::Popover> m_question;
    QBasicTimer m_scroll;
    QBasicTimer m_rest; // at a side, or over a strip
    int m_scrollBy = 0;
    int m_turn = 0;
    std::optional<bool> m_strip; // the folded strip below the hand: is it that of the evening
};

} // namespace galley::calendar
