#pragma once

#include "core/schedule/WeekClock.h"
#include "core/schedule/WeekLayout.h"
#include "ui/calendar/CalendarView.h"

#include <QBasicTimer>
#include <QHash>
#include <QPixmap>

#include <memory>
#include <optional>

class QScrollBar;

namespace galley::pictures {
class ThumbCache;
}

namespace galley::calendar {

class SlipMotion;
struct WeekMoment;
struct WeekScene;

// A slot of the week: one of its days, and a minute of the first ruler's clock.
struct WeekSlot
{
    int day = 0;
    int minute = 0;

    bool operator==(const WeekSlot &) const = default;
};

// Where something in the hand would land, as the grid shows it.
struct WeekGhost
{
    WeekSlot slot;
    QString first; // in the pill of the first ruler
    QString second; // of the second; empty: there is none
    bool refused = false;

    bool operator==(const WeekGhost &) const = default;
};

// The painted week: rulers in two zones, days, campaigns, posts at their instant on the first ruler's clock;
// what a card tells is the client's time, with its place where that is another.
// The nights are folded to strips. Dragging is lifted out of it (signals); WeekHand does the rest.
class WeekView final : public CalendarView
{
    Q_OBJECT

public:
    WeekView(
        CalendarModel &model, pictures::ThumbCache &thumbs, const Clock &clock, QWidget *parent = nullptr);
    ~WeekView() override;

    void setOwnZone(const QString &zone) override;
    void showDay(QDate day) override;
    void step(int weeks) override;
    [[nodiscard]] QString title() const override; // "19 – 25 October"
    [[nodiscard]] QRect slipRect(const QUuid &post) const override;
    [[nodiscard]] QRect dayRect(QDate day) const override;
    [[nodiscard]] QUuid postAt(QPoint point) const override;
    [[nodiscard]] QDate dayAt(QPoint point) const override;

    [[nodiscard]] QDate firstDay() const;

    // The zone of the rulers: that of the clients on screen, else one's own.
    [[nodiscard]] const QString &rulerZone() const { return m_zone; }

    [[nodiscard]] const QString &secondZone() const { return m_second; } // empty: none

    // What the second ruler can show, the usual one first; never the first ruler's.
    [[nodiscard]] QStringList zoneChoices() const;
    void setSecondZone(std::optional<QString> zone); // nothing: the usual one

    [[nodiscard]] const std::optional<QString> &chosenSecondZone() const { return m_chosenSecond; }

    [[nodiscard]] int hourHeight() const;

    [[nodiscard]] int chosenHourHeight() const { return m_hour; } // 0: none

    void setHourHeight(int pixels, int keepY = -1); // 24 … 96; keepY: what stays below the pointer

    [[nodiscard]] schedule::WeekFolds folds() const { return m_folds; }

    void setFolds(schedule::WeekFolds folds);

    // It has been put there by hand, which showed its way: it does not travel again.
    void setDropped(const QUuid &post) { m_dropped = post; }

    void scrollTo(int y); // of the page
    void scrollBy(int dy);

    [[nodiscard]] const schedule::WeekLayout &weekLayout() const;
    [[nodiscard]] const QList<schedule::DayClock> &clocks() const;
    [[nodiscard]] QRect canvas() const; // below the header
    [[nodiscard]] std::optional<WeekSlot> slotAt(QPoint point, int step) const; // by the upper edge of a card
    [[nodiscard]] QRect slotRect(const WeekSlot &slot) const;
    [[nodiscard]] QRect stripRect(bool evening) const; // empty where it is unfolded
    [[nodiscard]] int cardHeight() const;
    [[nodiscard]] bool isCompact() const;

    // What hangs in the air: posts whose places are left empty, and the slot below them.
    void setLifted(const QSet<QUuid> &posts);
    void setGhost(const std::optional<WeekGhost> &ghost);

    [[nodiscard]] const std::optional<WeekGhost> &ghost() const { return m_ghost; }

    // A card as it lies in the grid, for a hand to carry.
    [[nodiscard]] pictures::ThumbCache &thumbs() const { return m_thumbs; }

    [[nodiscard]] QSize sizeHint() const override { return { 1100, 760 }; }

    [[nodiscard]] QSize minimumSizeHint() const override { return { 480, 320 }; }

Q_SIGNALS:
    void lifted(const QUuid &post, QPoint grip, QPoint at); // grip: of the pointer inside the card
    void handMoved(QPoint at, Qt::KeyboardModifiers modifiers);
    void handReleased(QPoint at, Qt::KeyboardModifiers modifiers);
    void keyInHand(QKeyEvent *event); // while something is lifted; accepted or not
    void shiftRequested(const QList<QUuid> &posts, qint64 minutes);
    void newPostRequested(QDate day, QTime time); // of the first ruler's clock; no time: the usual one
    void zonesChanged();
    void hourHeightChanged();

protected:
    void invalidate() override;
    void weekStartChanged() override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool event(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    // Where a card lay that is about to be moved.
    struct Place
    {
        QPoint at;
        QDate day;
        QTime time;
        qint64 instant = 0;
    };

    void setWeek(QDate firstDay);
    [[nodiscard]] WeekScene scene() const;
    void paintStill(QPainter &painter, const WeekScene &scene, const QRect &exposed);
    void forgetStill(); // something that the week shows looks otherwise
    void findZones();
    void reveal(const QUuid &post); // unfolds and scrolls to it
    void placeBar();
    void tick();
    void startBand();
    void bandTo(QPoint at);
    void paintBand(QPainter &painter) const;
    void rememberPlaces(int firstRow, int lastRow);
    void travel();
    [[nodiscard]] QPixmap pictureOf(const QUuid &post, QSize size) const;
    [[nodiscard]] QRect cardRect(const QUuid &post) const; // whole, also what is scrolled away
    void stepDay(int days);
    void walkDay(int step);
    [[nodiscard]] schedule::WeekMetrics metrics() const;
    [[nodiscard]] QRect seen(const QRect &pageRect) const;
    [[nodiscard]] QPoint unseen(QPoint point) const;
    [[nodiscard]] int headerHeight() const;
    [[nodiscard]] QRect ghostArea() const;
    [[nodiscard]] QRect nowArea() const;

    pictures::ThumbCache &m_thumbs;
    QScrollBar *m_bar;
    int m_hour = 0; // 0: as the window's height has it
    schedule::WeekFolds m_folds;
    QString m_zone;
    QString m_second;
    std::optional<QString> m_chosenSecond;
    mutable schedule::WeekLayout m_layout;
    mutable QList<schedule::DayClock> m_clocks;
    mutable bool m_layoutValid = false;
    mutable QList<QUuid> m_drawn; // the posts of the layout's cards
    SlipMotion *m_motion;
    QHash<QUuid, Place> m_left; // by cards that the model is moving about
    QUuid m_dropped;
    bool m_placed = false; // it has been scrolled to where the day begins
    QSet<QUuid> m_lifted;
    std::optional<WeekGhost> m_ghost;
    // While something is in the hand each of its frames is a copy of this with the ghost on it.
    QPixmap m_still;
    std::unique_ptr<WeekMoment> m_stillMoment;
    QBasicTimer m_minute;
    QBasicTimer m_bandScroll;
    int m_wheel = 0;

    struct Press
    {
        bool on = false;
        bool lifted = false;
        QPoint at;
        QUuid post;
        bool band = false;
        QPoint bandFrom; // on the page, which may scroll below it
        QPoint hand; // where it is now
        QSet<QUuid> selectedBefore;
    } m_press;
};

} // namespace galley::calendar
