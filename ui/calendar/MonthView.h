#pragma once

#include "core/schedule/MonthLayout.h"
#include "core/store/queries/MonthQuery.h"
#include "ui/calendar/CalendarView.h"

#include <QBasicTimer>
#include <QHash>
#include <QPixmap>
#include <QStringList>

#include <functional>

namespace galley::pictures {
class ThumbCache;
}

namespace galley::calendar {

class CalendarModel;
class SlipMotion;
struct MonthScene;

// The painted grid of weeks.
class MonthView final : public CalendarView
{
    Q_OBJECT

public:
    MonthView(
        CalendarModel &model, pictures::ThumbCache &thumbs, const Clock &clock, QWidget *parent = nullptr);
    ~MonthView() override;

    void showDay(QDate day) override;
    void step(int months) override;
    [[nodiscard]] QString title() const override;
    void showMonth(QDate month); // anyhow: the weeks that hold it
    [[nodiscard]] QDate month() const; // the first of the month on screen
    [[nodiscard]] QRect slipRect(const QUuid &post) const override;
    [[nodiscard]] QRect dayRect(QDate day) const override;
    [[nodiscard]] QRect moreRect(QDate day) const override; // "+2"
    [[nodiscard]] QUuid postAt(QPoint point) const override;
    [[nodiscard]] QDate dayAt(QPoint point) const override;

    // Why a post cannot go so many days further; empty where it can.
    using Advice = std::function<QString(const QUuid &post, int days)>;

    void setAdvice(Advice advice) { m_advice = std::move(advice); }

    // What stands beside the hand while it drags: where the post lands, on the client's clock and one's own,
    // or why it cannot.
    [[nodiscard]] const QStringList &dragWords() const { return m_drag.words; }

    [[nodiscard]] QDate landingDay() const; // null where the post cannot land

    [[nodiscard]] bool isDragging() const { return m_drag.active; }

    [[nodiscard]] const SlipMotion &motion() const { return *m_motion; }

    // The days in the middle that have room for so much: what lies on them cuts no other in two.
    [[nodiscard]] QRect wholeDays(QSize size) const;

    [[nodiscard]] const schedule::MonthLayout &monthLayout() const;

    [[nodiscard]] bool isCompact() const;
    [[nodiscard]] int headerHeight() const;

    [[nodiscard]] QSize sizeHint() const override { return { 1200, 760 }; }

    [[nodiscard]] QSize minimumSizeHint() const override { return { 560, 320 }; }

Q_SIGNALS:
    void moveRequested(const QList<QUuid> &posts, int days, bool copy);
    void newPostRequested(QDate day);

protected:
    void invalidate() override;
    void weekStartChanged() override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
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
    // One press of the left button: a click, a drag of posts or a rubber band.
    struct Drag
    {
        bool pressed = false;
        bool active = false;
        bool band = false;
        bool copy = false;
        QPoint from;
        QPoint at;
        QUuid post;
        QDate fromDay;
        QList<QUuid> posts;
        QPixmap lifted;
        QPoint grip; // of the pointer inside the slip
        QDate over; // what the words are about
        store::MonthPost shown; // the one under the hand, also when its month is turned away
        QStringList words;
        bool refused = false;
        bool passed = false; // the last of the words says so
        int turn = 0; // months to turn while the pointer rests at an edge
        QSet<QUuid> selectedBefore;
    };

    // Where a slip lay that is about to be moved.
    struct Place
    {
        QPoint at;
        QDate day;
        QTime time;
    };

    void setRange(const schedule::WeekRange &range);
    void scrollWeeks(int weeks);
    void stepDay(int days);
    void startDrag();
    void dragTo(QPoint point, Qt::KeyboardModifiers modifiers);
    void endDrag(bool drop);
    void bandTo(QPoint point);
    void watchModel();
    [[nodiscard]] QRect seen(const QRect &rect) const; // from the layout's coordinates
    [[nodiscard]] QPoint unseen(QPoint point) const; // to the layout's coordinates
    [[nodiscard]] QRect landingRect() const;
    [[nodiscard]] QRect liftedRect() const;
    [[nodiscard]] QRect wordsRect() const;
    void wordDrag();
    void paintWords(QPainter &painter) const;
    [[nodiscard]] MonthScene scene() const;
    [[nodiscard]] QPixmap pictureOf(const QUuid &post) const;
    void rememberPlaces(int firstRow, int lastRow);
    void travel();

    pictures::ThumbCache &m_thumbs;
    mutable schedule::MonthLayout m_layout;
    mutable bool m_layoutValid = false;
    mutable QSize m_layoutSize; // who asks while a resize is told finds the new places
    mutable QList<QUuid> m_drawn; // the posts of the layout's slips
    mutable bool m_oneLine = false; // slips have one line
    Advice m_advice;
    Drag m_drag;
    SlipMotion *m_motion;
    QHash<QUuid, Place> m_left; // by slips that the model is moving about
    QUuid m_dropped; // by hand, until it has arrived
    QPoint m_droppedAt;
    QBasicTimer m_edgeTimer;
    int m_wheel = 0;
};

} // namespace galley::calendar
