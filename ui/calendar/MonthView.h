#pragma once

#include "core/base/Clock.h"
#include "core/schedule/MonthLayout.h"
#include "core/store/queries/MonthQuery.h"

#include <QBasicTimer>
#include <QHash>
#include <QPixmap>
#include <QSet>
#include <QStringList>
#include <QUuid>
#include <QWidget>

#include <functional>

namespace galley::pictures {
class ThumbCache;
}

namespace galley::calendar {

class CalendarModel;
class MonthMotion;
struct MonthScene;

// The painted grid of weeks. It shows what the model holds, keeps the selection, and turns gestures into
// wishes (signals); it changes no post itself.
class MonthView final : public QWidget
{
    Q_OBJECT

public:
    MonthView(
        CalendarModel &model, pictures::ThumbCache &thumbs, const Clock &clock, QWidget *parent = nullptr);
    ~MonthView() override;

    void setWeekStart(Qt::DayOfWeek day);
    void setOwnZone(const QString &zone); // whose midnight makes today
    void showMonth(QDate month); // anyhow: the weeks that hold it
    [[nodiscard]] QDate month() const; // the first of the month on screen
    [[nodiscard]] QDate today() const;

    // The day that keys act on; a slip of it may be current.
    [[nodiscard]] QDate focusDay() const { return m_focusDay; }

    void setFocusDay(QDate day); // brings it into view

    [[nodiscard]] QUuid currentPost() const { return m_current; }

    [[nodiscard]] QList<QUuid> selectedPosts() const; // in order of time
    void select(const QList<QUuid> &posts);

    // Left and right walk from post to post instead of day to day, while something shows the current post.
    void setWalking(bool walking) { m_walking = walking; }

    // Where things are, in this widget's coordinates and as they are seen (mirrored where the layout is).
    [[nodiscard]] QRect slipRect(const QUuid &post) const; // empty when it is not drawn
    [[nodiscard]] QRect dayRect(QDate day) const;
    [[nodiscard]] QRect moreRect(QDate day) const; // "+2"; empty when nothing is folded away
    [[nodiscard]] QUuid postAt(QPoint point) const;
    [[nodiscard]] QDate dayAt(QPoint point) const;

    // Why a post cannot go so many days further; empty where it can.
    using Advice = std::function<QString(const QUuid &post, int days)>;

    void setAdvice(Advice advice) { m_advice = std::move(advice); }

    // What stands beside the hand while it drags: where the post lands, on the client's clock and one's own,
    // or why it cannot.
    [[nodiscard]] const QStringList &dragWords() const { return m_drag.words; }

    [[nodiscard]] QDate landingDay() const; // null where the post cannot land

    [[nodiscard]] bool isDragging() const { return m_drag.active; }

    [[nodiscard]] const MonthMotion &motion() const { return *m_motion; }

    [[nodiscard]] const schedule::MonthLayout &monthLayout() const;

    [[nodiscard]] CalendarModel &model() const { return m_model; }

    [[nodiscard]] bool isCompact() const;
    [[nodiscard]] int headerHeight() const;

    [[nodiscard]] QSize sizeHint() const override { return { 1200, 760 }; }

    [[nodiscard]] QSize minimumSizeHint() const override { return { 560, 320 }; }

Q_SIGNALS:
    void rangeChanged(); // another month or other weeks
    void selectionChanged();
    void currentChanged(); // the post or the day that keys act on
    void moveRequested(const QList<QUuid> &posts, int days, bool copy);
    void peekRequested(const QUuid &post);
    void openRequested(const QUuid &post);
    void newPostRequested(QDate day);
    void dayRequested(QDate day); // show everything of it
    void menuRequested(const QUuid &post, QDate day, QPoint globalPos); // post null: the day's own menu
    void escapePressed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
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
    void invalidate();
    void settle();
    void setCurrent(const QUuid &post);
    void setSelection(const QSet<QUuid> &posts);
    void selectThrough(const QUuid &post);
    void stepDay(int days);
    void walk(int step);
    void startDrag();
    void dragTo(QPoint point, Qt::KeyboardModifiers modifiers);
    void endDrag(bool drop);
    void bandTo(QPoint point);
    void setHover(const QUuid &post);
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

    CalendarModel &m_model;
    pictures::ThumbCache &m_thumbs;
    const Clock &m_clock;
    Qt::DayOfWeek m_weekStart = Qt::Monday;
    QString m_ownZone;
    mutable schedule::MonthLayout m_layout;
    mutable bool m_layoutValid = false;
    mutable QList<QUuid> m_drawn; // the posts of the layout's slips
    mutable bool m_oneLine = false; // slips have one line
    Advice m_advice;
    QDate m_focusDay;
    QUuid m_current;
    QUuid m_anchor; // where Shift+click starts from
    QSet<QUuid> m_selected;
    QUuid m_hover;
    bool m_walking = false;
    bool m_keyboard = false; // the focus is to be seen
    Drag m_drag;
    MonthMotion *m_motion;
    QHash<QUuid, Place> m_left; // by slips that the model is moving about
    QUuid m_dropped; // by hand, until it has arrived
    QPoint m_droppedAt;
    QBasicTimer m_edgeTimer;
    int m_wheel = 0;
};

} // namespace galley::calendar
